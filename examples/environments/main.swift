// SPDX-License-Identifier: Apache-2.0

// Writes one template for each environment into the folder that is named, from one description.
import CloudFormationECR
import Foundation

/// An environment and what is special about it.
struct Environment {
  var name: String
  /// How many images are kept; without a number, what nobody pulls is archived.
  var images: Int?
  var mutability: TagMutability
  /// The accounts that pull.
  var readers: [String] = []
}

let environments = [
  Environment(name: "dev", images: 20, mutability: .mutable),
  Environment(name: "staging", images: 50, mutability: .immutable),
  Environment(name: "prod", images: nil, mutability: .immutable, readers: ["111122223333"]),
]

func template(for environment: Environment) -> StackTemplate {
  StackTemplate(description: "Images of \(environment.name)") { template in
    for service in ["api", "web", "worker"] {
      let repository = Repository {
        $0.repositoryName = "shop/\(environment.name)/\(service)"
        $0.imageTagMutability = .literal(environment.mutability)
        $0.imageScanningConfiguration = .onPush
        $0.lifecyclePolicy = .rules {
          LifecycleStep.expireUntagged(olderThanDays: 14)
          if let images = environment.images {
            LifecycleStep.keep(newest: images)
          } else {
            LifecycleStep.archive(notPulledForDays: 90)
            LifecycleStep.expireArchived(afterDays: 365)
          }
        }
        if !environment.readers.isEmpty {
          let readers = environment.readers.map { Value.literal($0) }
          $0.repositoryPolicyText = .grants(.crossAccountPull(readers))
        }
        $0.tags = ["Environment": .literal(environment.name), "Service": .literal(service)]
      }
      let name = service.capitalized
      let added = template.add(name, repository, .retained)
      template.addOutput("\(name)Uri", "\(added.uri)", description: "Where images are pushed to")
    }
  }
}

let folder = CommandLine.arguments.dropFirst().first ?? "."
for environment in environments {
  let made = template(for: environment)
  let findings = try made.validate()
  for finding in findings { print(finding) }
  guard findings.isEmpty else { exit(1) }
  let path = "\(folder)/\(environment.name).yaml"
  try made.text().write(toFile: path, atomically: true, encoding: .utf8)
  print("wrote \(environment.name).yaml")
}
