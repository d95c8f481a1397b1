// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// `DependsOn` a resource that the same resource refers to anyway.
enum RedundantDependsOn: Check {
  static let rule = RuleDescriptor(
    "redundant-depends-on", .warning, "a DependsOn that a reference already implies",
    group: .advice, foreignIdentifiers: ["W3005"])
  static let rules = [rule]

  private struct Pair: Hashable {
    var from: Int
    var to: String
  }

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard reporter.wants(rule) else { return }
    // A branch may not be taken, and then nothing else orders the two.
    let branches = Branches(template.index.sites)
    var referring: [Pair: Reference] = [:]
    for reference in template.index.references {
      guard let from = reference.place.resource, reference.site != nil,
        !branches.covers(reference.site), let name = reference.resourceName,
        !reference.place.loopVariables.contains(name)
      else { continue }
      let pair = Pair(from: from, to: name)
      if referring[pair] == nil { referring[pair] = reference }
    }
    for reference in template.index.references {
      guard case .dependency(let name) = reference.target, let from = reference.place.resource,
        template.resources[from].logicalID != name, template.resource(name) != nil,
        let other = referring[Pair(from: from, to: name)]
      else { continue }
      let place = reporter.range(of: other.textRange, in: other.node)
      reporter.report(
        rule, "'\(clipped(name))' is created first anyway, because this resource refers to it",
        at: reference, notes: [Note("referred to here", at: place)])
    }
  }
}
