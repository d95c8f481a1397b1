// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The values that parameters are taken to have while a template is judged without a deployment.
struct Supposition {
  /// The most parameters that a note names.
  private static let mostNames = 4

  private let values: [(name: String, value: ParameterValue)]
  private let uses: ParameterUses
  private let isDefault: Bool

  /// Supposes that each parameter has its default.
  init(defaultsOf parameters: [Template.Declaration], _ uses: ParameterUses) {
    values = parameters.compactMap { parameter in
      ParameterValue(defaultOf: parameter).map { (parameter.name, $0) }
    }
    (self.uses, isDefault) = (uses, true)
  }

  /// Supposes that one parameter has an allowed value.
  init(_ name: String, is value: ParameterValue, _ uses: ParameterUses) {
    values = [(name, value)]
    (self.uses, isDefault) = (uses, false)
  }

  /// The note of a finding that does not show by its place what it rests on.
  func note(for finding: ValueFinding) -> Note {
    let reaching = finding.declaration.map {
      uses.parameters(of: $0.position, isInLoop: $0.isInLoop)
    }
    let causes = values.filter { reaching?.contains($0.name) ?? true }
    guard let (name, value) = causes.first, causes.count == 1 else {
      let names =
        causes.isEmpty || causes.count > Self.mostNames
        ? "the parameters" : listed(causes.map(\.name))
      return Note("under the defaults of \(names)")
    }
    let words = isDefault ? "has its default" : "is '\(clipped(value.scalar.text))'"
    return Note("when '\(clipped(name))' \(words)", at: value.origin.range)
  }
}
