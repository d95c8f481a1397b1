// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Two resources for one setting of a registry, of which an account has one in each Region.
///
/// Source: AWS's public resource handlers, which answer `AlreadyExists` to the second.
enum RegistrySettings: StackCheck {
  static let duplicate = RuleDescriptor(
    "duplicate-registry-setting", .error, "two resources for one setting of the registry")
  static let rules = [duplicate]

  static func check(_ resources: [EvaluatedResource], _ checker: inout ValueChecker) {
    let settings = resources.filter {
      $0.type.hasPrefix("AWS::ECR::") && $0.specification?.isSingleton ?? false
    }
    guard settings.count > 1 else { return }
    let feasibility = checker.feasibility
    var earlier: [String: [EvaluatedResource]] = [:]
    for resource in settings {
      let others = earlier[resource.type, default: []]
      let first = others.first {
        feasibility.canHold($0.ownConditions + resource.ownConditions)
      }
      if let first {
        checker.report(
          duplicate,
          "'\(clipped(resource.logicalID))' is a second \(resource.type); a registry has one,"
            + " so put both into one", at: resource.resource.key.range,
          notes: resource.note("the first one is declared here", of: first))
      }
      if others.count < DuplicateNames.mostCompared {
        earlier[resource.type, default: []].append(resource)
      }
    }
  }
}

extension EvaluatedResource {
  /// The condition under which the resource is made, with the variables of loops replaced.
  var ownConditions: [(String, Bool)] { condition.map { [($0, true)] } ?? [] }

  /// A note at another resource's key; none when both come from one declaration in a loop.
  func note(_ message: String, of other: EvaluatedResource) -> [Note] {
    let place = other.resource.key.range
    return place == resource.key.range ? [] : [Note(message, at: place)]
  }
}
