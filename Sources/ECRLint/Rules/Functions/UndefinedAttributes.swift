// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Attributes that the type of a resource does not have.
///
/// Only the attributes of `AWS::ECR::*` types are judged.
enum UndefinedAttributes: Check {
  static let rule = RuleDescriptor(
    "undefined-attribute", .error, "an attribute that the resource's type does not have",
    foreignIdentifiers: ["E1010"], fix: .safe)
  static let rules = [rule]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasUnknownMacro else { return }
    let parameters = Set(template.parameters.map(\.name))
    for reference in template.index.references {
      guard case .attribute(let name, let attribute) = reference.target else { continue }
      if let resource = template.resource(name) {
        guard let attribute, !attribute.isEmpty, !isComposed(attribute), let type = resource.type,
          let known = ecrAttributes(of: type), !known.contains(attribute)
        else { continue }
        let place = range(of: reference, &reporter)
        reporter.report(
          rule, message(attribute, type, known), at: place,
          notes: [Note("'\(clipped(name))' is declared here", at: resource.key.range)],
          fixes: fixes(attribute, known, at: place, reporter.template.file))
      } else if parameters.contains(name) || PseudoParameter(rawValue: name) != nil {
        reporter.report(
          rule, "'\(clipped(name))' is a parameter, which has no attributes; 'Ref' reads it",
          at: reference)
      }
    }
  }

  private static func message(_ attribute: String, _ type: String, _ known: [String]) -> String {
    let start = "'\(clipped(attribute))' is no attribute of \(type)"
    guard !known.isEmpty else { return "\(start), which has none" }
    if let nearest = NearestName(to: attribute, among: known), nearest.isOnly {
      return start + didYouMean(nearest.name)
    }
    return "\(start); 'Fn::GetAtt' can read \(alternatives(known))"
  }

  /// Puts the right attribute in the place of a near one, where it ends the text that is reported.
  private static func fixes(
    _ attribute: String, _ known: [String], at place: SourceRange, _ file: SourceFile
  ) -> [FixIt] {
    guard let nearest = NearestName(to: attribute, among: known), nearest.isOnly else { return [] }
    let text = file.text(of: place)
    let end = text.hasSuffix("\"") || text.hasSuffix("'") ? place.end - 1 : place.end
    let range = SourceRange(start: max(place.start, end - attribute.utf8.count), end: end)
    guard file.text(of: range) == attribute else { return [] }
    return [.replace(range, with: nearest.name, .safe)]
  }

  /// The whole of `Repo.Uri`, or the second item of `[Repo, Uri]`.
  private static func range(of reference: Reference, _ reporter: inout Reporter) -> SourceRange {
    if let site = reference.site {
      let expression = reporter.template.index.sites[site].expression
      if expression.function == .getAtt, let arguments = expression.arguments, arguments.count > 1 {
        return arguments[1].valueRange
      }
    }
    guard case .attribute(let name, let attribute?) = reference.target,
      let part = reference.textRange
    else { return reference.node.valueRange }
    let length = name.utf8.count + 1 + attribute.utf8.count
    return reporter.range(of: part.lowerBound..<part.lowerBound + length, in: reference.node)
  }
}

/// The attributes of an `AWS::ECR::*` type that `Fn::GetAtt` reads; nil for any other type.
private func ecrAttributes(of type: String) -> [String]? {
  ECRResourceTypes.specification(of: type)?.attributes.map(\.name)
}
