// SPDX-License-Identifier: Apache-2.0

import ECRLint
import ECRModel
import TemplateDiagnostics

#if AWS
  import ECRClient
#endif

/// What a simulation takes from AWS: the images of a repository, and its policy where that is asked for.
struct LifecycleLive {
  /// The images; nil when a file has them.
  private(set) var images: ImageListFile?

  /// The policy; nil when it is not asked for.
  private(set) var policy: LifecyclePolicyFile?

  /// Reads what a command asks for; an error of AWS ends the process.
  init(_ command: SimulateCommand) async throws {
    #if AWS
      guard let name = command.repository else { return }
      let reports = AWSReports(isQuiet: command.options.quiet)
      let session = try await AWSSession(
        command.aws.connection(region: command.deployment.region), reports)
      let wantsPolicy = command.against == "live"
      let (images, text) = try await reports.running {
        let text = wantsPolicy ? try await session.collector.lifecyclePolicy(of: name) : nil
        return (try await session.collector.images(of: name), text)
      }
      self.images = ImageListFile(images, of: name)
      guard wantsPolicy else { return }
      // A repository without a policy keeps everything, as one without rules would.
      policy =
        text.map { text in
          LifecyclePolicyFile(
            SourceFile(path: "the policy of \(name)", text: text), resource: nil, LintContext())
        } ?? LifecyclePolicyFile.empty
    #endif
  }
}
