// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The address of one of the template's repositories that is put together from account and Region.
enum HandBuiltAddress: Check {
  static let rule = RuleDescriptor(
    "hand-built-address", .warning,
    "a repository's address that is put together where an attribute gives it", group: .advice)
  static let rules = [rule]

  private static let host = ".dkr.ecr."

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard reporter.wants(rule),
      ByteSearch.contains(Array(host.utf8), in: template.file.bytes)
    else { return }
    let names = RepositoryNames(template)
    guard !names.isEmpty else { return }
    for site in template.index.sites where isOutermost(site, in: template.index) {
      guard let text = ComposedText(site.expression.longForm, in: template),
        let id = repository(in: text, names),
        site.place.resource.map({ template.resources[$0].logicalID != id }) ?? true
      else { continue }
      let (place, node) = site.expression.place(of: host)
      reporter.report(
        rule,
        "the address of '\(clipped(id))' is put together by hand; '${\(clipped(id)).RepositoryUri}' is "
          + "right in every account, Region and partition", at: reporter.range(of: place, in: node))
    }
  }

  private static func isOutermost(_ site: ExpressionSite, in index: ExpressionIndex) -> Bool {
    let function = site.expression.function
    guard function == .sub || function == .join else { return false }
    guard let parent = site.parent, index.sites.indices.contains(parent) else { return true }
    // What stands in an `Fn::Join` is looked at with it; the variables of an `Fn::Sub` are not.
    return index.sites[parent].expression.function != .join
  }

  /// The repository whose address a text holds: account, host, Region and domain of the stack's own, then
  /// the name.
  private static func repository(in text: ComposedText, _ names: RepositoryNames) -> String? {
    let pieces = text.pieces
    for index in pieces.indices.dropFirst().dropLast(2) {
      guard case .pseudo(.accountID) = pieces[index - 1], case .text(host) = pieces[index],
        case .pseudo(.region) = pieces[index + 1]
      else { continue }
      return names.repository(afterDomain: pieces[(index + 2)...])
    }
    return nil
  }
}

extension Expression {
  /// The scalar of the function's own argument that holds a text, and where in it.
  fileprivate func place(of part: String) -> (Range<Int>?, Node) {
    var candidates: [Node] = [argument]
    for item in argument.items ?? [] {
      candidates.append(item)
      candidates += item.items ?? []
    }
    for candidate in candidates {
      guard let text = candidate.text,
        let start = ByteSearch.first(of: Array(part.utf8), in: Array(text.utf8), from: 0)
      else { continue }
      return (start..<start + part.utf8.count, candidate)
    }
    return (nil, argument)
  }
}
