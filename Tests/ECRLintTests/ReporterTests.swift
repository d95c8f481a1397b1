// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import Testing

@Suite struct ReporterTests {
  @Test(.timeLimit(.minutes(20)))
  func `many findings in one long text take time linear in it`() {
    let text = String(repeating: "${Secret}", count: 10_000)
    let file = SourceFile(
      path: "template.yaml",
      text: """
        Parameters:
          Secret: {Type: String, NoEcho: true}
        Resources:
          Repository: {Type: AWS::ECR::Repository}
        Outputs:
          Shown: {Value: !Sub "\(text)"}
        """)
    let found = Linter().lint(file).diagnostics.filter { $0.rule == "no-echo-output" }
    #expect(found.count == 10_000)
    #expect(found.allSatisfy { file.text(of: $0.range) == "Secret" })
  }
}
