// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Resources that wait for each other.
///
/// A reference in a branch of `Fn::If` may not be taken, so a circle that needs one is a warning.
enum CircularDependencies: Check {
  static let rule = RuleDescriptor(
    "circular-dependency", .error, "resources that refer to each other in a circle",
    foreignIdentifiers: ["E3004"])
  static let rules = [rule]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasUnknownMacro else { return }
    let names = template.resources.map(\.logicalID)
    let positions = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { _, last in last })
    // A name that is a parameter's too is wrong in another way.
    let parameters = Set(template.parameters.map(\.name))
    let branches = Branches(template.index.sites)
    var edges: [ReferenceGraph.Edge] = []
    for (site, reference) in template.index.references.enumerated() {
      guard let from = reference.place.resource, let name = reference.resourceName,
        !reference.place.loopVariables.contains(name), !parameters.contains(name),
        let to = positions[name]
      else { continue }
      edges.append(ReferenceGraph.Edge(from: from, to: to, site: site))
    }
    let references = template.index.references
    let certain = edges.filter { !branches.covers(references[$0.site].site) }
    var reported: Set<Int> = []
    for circle in ReferenceGraph(count: names.count, certain).circles() {
      reported.formUnion(circle.map(\.from))
      Circle(edges: circle, names).report(rule, "depend on each other", references, &reporter)
    }
    guard certain.count < edges.count else { return }
    for circle in ReferenceGraph(count: names.count, edges).circles()
    where reported.isDisjoint(with: circle.map(\.from)) {
      Circle(edges: circle, names)
        .report(rule, "may depend on each other", references, &reporter, .warning)
    }
  }
}

/// Conditions that are made of each other.
enum CircularConditions: Check {
  static let rule = RuleDescriptor(
    "circular-condition", .error, "conditions that refer to each other in a circle")
  static let rules = [rule]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasUnknownMacro else { return }
    let names = template.conditions.map(\.name)
    let positions = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { _, last in last })
    var edges: [ReferenceGraph.Edge] = []
    for (site, reference) in template.index.references.enumerated() {
      guard reference.place.section == .conditions, case .condition(let name) = reference.target,
        let from = positions[reference.place.owner], let to = positions[name]
      else { continue }
      edges.append(ReferenceGraph.Edge(from: from, to: to, site: site))
    }
    for circle in ReferenceGraph(count: names.count, edges).circles() {
      Circle(edges: circle, names)
        .report(rule, "are made of each other", template.index.references, &reporter)
    }
  }
}

/// A circle of references, for a finding.
private struct Circle {
  var edges: [ReferenceGraph.Edge]
  var names: [String]

  init(edges: [ReferenceGraph.Edge], _ names: [String]) {
    (self.edges, self.names) = (edges, names)
  }

  func report(
    _ rule: RuleDescriptor, _ verb: String, _ references: [Reference],
    _ reporter: inout Reporter, _ severity: Severity? = nil
  ) {
    guard let first = edges.first else { return }
    let notes = edges.dropFirst().prefix(3).map { edge in
      let reference = references[edge.site]
      return Note(
        "\(name(edge.from)) refers to \(name(edge.to)) here",
        at: reporter.range(of: reference.textRange, in: reference.node))
    }
    reporter.report(
      rule, message(first, verb), at: references[first.site], severity: severity,
      notes: Array(notes))
  }

  private func message(_ first: ReferenceGraph.Edge, _ verb: String) -> String {
    guard edges.count > 1 else { return "\(name(first.from)) refers to itself" }
    if edges.count == 2 { return "\(name(first.from)) and \(name(first.to)) \(verb)" }
    let way = edges.prefix(6).map { name($0.from) } + (edges.count > 6 ? ["…"] : [])
    return (way + [name(first.from)]).joined(separator: " → ") + " \(verb) in a circle"
  }

  private func name(_ position: Int) -> String { "'\(clipped(names[position]))'" }
}

/// The functions that stand in a branch of an `Fn::If`.
struct Branches {
  private var isCovered: [Bool] = []

  /// Finds them in one pass.
  init(_ sites: [ExpressionSite]) {
    isCovered.reserveCapacity(sites.count)
    for site in sites {
      guard let parent = site.parent, parent < isCovered.count else {
        isCovered.append(false)
        continue
      }
      isCovered.append(isCovered[parent] || sites[parent].expression.function == .if)
    }
  }

  /// Whether a function stands in a branch.
  func covers(_ site: Int?) -> Bool {
    guard let site else { return false }
    return isCovered[site]
  }
}

extension Reference {
  /// The name that is referred to, when it can be a resource's.
  var resourceName: String? {
    switch target {
    case .value(let name), .attribute(let name, _), .dependency(let name): name
    case .condition, .mapping: nil
    }
  }
}
