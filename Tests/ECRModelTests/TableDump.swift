// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel

/// The facts of a type as text, so that a reviewer can read them all and a change shows.
func dump(_ specification: ResourceSpecification) -> String {
  var lines = [
    "\(specification.typeName): \(specification.summary); Ref = \(specification.identifier)"
      + (specification.isTaggable ? "; taggable" : "")
      + (specification.isSingleton ? "; singleton" : "")
  ]
  switch specification.availability {
  case .everywhere: break
  case .only(let regions): lines.append("  only in \(regions.joined(separator: " "))")
  case .except(let regions): lines.append("  not in \(regions.joined(separator: " "))")
  }
  lines += rows(of: specification.shape, indent: "  ")
  return lines.joined(separator: "\n") + "\n"
}

private func rows(of shape: ObjectShape, indent: String) -> [String] {
  shape.properties.flatMap { property in
    var parts = ["\(property.name): \(words(property.shape))"] + property.traits.words
    if property.absence != .unset { parts.append("absent \(words(property.absence))") }
    if !property.traits.contains(.readOnly) { parts.append("removed \(property.removal)") }
    parts.append("\(property.comparison)")
    parts.append(property.live.map { "live \($0)" } ?? "never read")
    let line = indent + parts.joined(separator: ", ")
    return [line, "\(indent)  \"\(property.summary)\""]
      + (property.shape.objectShape.map { rows(of: $0, indent: indent + "    ") } ?? [])
  }
}

private func words(_ absence: Absence) -> String {
  switch absence {
  case .unset: "unset"
  case .value(let value): "'\(value)'"
  case .members: "what the members say"
  case .generated: "generated"
  case .account: "own account"
  case .derived(let name): "from \(name)"
  }
}

private func words(_ shape: Shape) -> String {
  switch shape {
  case .boolean: "boolean"
  case .object(let object): object.typeName
  case .list(let rule, let item):
    "list \(range(rule.minimumCount, rule.maximumCount))\(rule.isUnique ? " unique" : "")"
      + "\(rule.isOrdered ? "" : " unordered") of \(words(item))"
  case .document(let kind):
    "\(kind.grammar.name) as \(kind.form) \(range(kind.minimumLength, kind.maximumLength))"
  case .string(let rule):
    "string"
      + (rule.minimumLength == 0 && rule.maximumLength == nil
        ? "" : " \(range(rule.minimumLength, rule.maximumLength))")
      + (rule.form.map { " <\($0.name)>" } ?? "")
      + (rule.allowed.isEmpty ? "" : " \(rule.allowed.joined(separator: "|"))")
  }
}

private func range(_ lower: Int, _ upper: Int?) -> String {
  "\(lower)...\(upper.map(String.init) ?? "")"
}
