// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// Whether a template still needs the `AWS::LanguageExtensions` transform.
///
/// In doubt it does. Source: CloudFormation Template Reference, "AWS::LanguageExtensions transform".
enum NeededExtensions {
  /// The name of the transform.
  static let transform = "AWS::LanguageExtensions"

  private static let literalAttributes: Set<String> = [
    "DeletionPolicy", "UpdateReplacePolicy", "DependsOn", "Condition",
  ]

  /// The functions that conditions take without the transform.
  private static let plainInConditions: Set<IntrinsicFunction> = [
    .and, .or, .not, .equals, .condition, .ref, .findInMap,
  ]

  /// Whether something in the template is taken with the transform alone.
  static func areNeeded(in template: Template) -> Bool {
    guard template.index.loops.isEmpty, template.index.unknownFunctions.isEmpty,
      template.index.crowdedFunctions.isEmpty
    else { return true }
    let sites = template.index.sites
    return sites.contains { isNeeded(for: $0, in: sites) } || holdsNull(template.root)
  }

  private static func isNeeded(for site: ExpressionSite, in sites: [ExpressionSite]) -> Bool {
    let function = site.expression.function
    switch function {
    case .length, .toJsonString, .transform: return true
    case .findInMap where (site.expression.arguments?.count ?? 0) != 3: return true
    default: break
    }
    if literalAttributes.contains(site.place.attribute) { return true }
    if site.place.section == .conditions, !plainInConditions.contains(function) { return true }
    guard let parent = site.parent, sites.indices.contains(parent) else { return false }
    let isLookUp = function == .ref || function == .findInMap
    switch (sites[parent].expression.function, site.slot) {
    case (.ref, _), (.getAtt, _): return true
    case (.findInMap, _): return !isLookUp
    case (.select, .argument(0)): return !isLookUp
    // What stands in a branch stands where the whole does.
    case (.if, _): return sites[parent].parent != nil && !isLookUp
    default: return false
    }
  }

  /// Whether a null stands somewhere, which the transform takes out.
  private static func holdsNull(_ node: Node) -> Bool {
    if node.resolved.isNull { return true }
    return (node.items ?? (node.entries ?? []).map(\.value)).contains(where: holdsNull)
  }
}
