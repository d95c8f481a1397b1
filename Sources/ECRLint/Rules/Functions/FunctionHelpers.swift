// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

extension Template {
  /// Whether a transform that is not AWS's own can rewrite what the text says.
  ///
  /// `AWS::LanguageExtensions` and SAM keep the functions of a template as they are written.
  var hasUnknownMacro: Bool {
    transforms.contains { !$0.hasPrefix("AWS::") } || index.hasDeclaringTransform
  }
}

extension Node {
  /// Whether a function, known or not, stands here, so that nothing can be said of the value.
  var isComputed: Bool {
    let node = resolved
    if let tag = node.tag, tag.hasPrefix("!") { return true }
    guard let entries = node.writtenEntries else { return Expression(node) != nil }
    return entries.contains { entry in
      entry.key.text.map { $0.hasPrefix("Fn::") || $0 == "Ref" } ?? false
    }
  }

  /// The text of a scalar that is no function.
  var literal: String? { isComputed ? nil : text }
}

/// Whether a name is put together by a loop, such as `Repo${Name}` or `Repo&{Name}`.
func isComposed(_ name: String) -> Bool { hasMarker(name, UInt8(ascii: "$"), UInt8(ascii: "&")) }

/// Whether a text holds `${`.
func holdsVariable(_ text: String) -> Bool { hasMarker(text, UInt8(ascii: "$")) }

private func hasMarker(_ text: String, _ markers: UInt8...) -> Bool {
  var previous: UInt8 = 0
  for byte in text.utf8 {
    if byte == UInt8(ascii: "{"), markers.contains(previous) { return true }
    previous = byte
  }
  return false
}

/// The nearest of some names, for as many misses as a template of a sane size has.
///
/// A search costs the length of the list, so a hostile template could make many long ones.
struct Suggestions {
  private static let candidates = 1_000
  private var left = 200
  private let names: [String]

  /// Prepares to search some names.
  init(_ names: [String]) {
    self.names = Array(names.lazy.filter { !isComposed($0) }.prefix(Self.candidates))
  }

  /// The nearest name; nil when none is near.
  mutating func nearest(to name: String) -> String? {
    guard left > 0 else { return nil }
    left -= 1
    return NearestName(to: name, among: names)?.name
  }

  /// The end of a message: the nearest name, or all names when they are few, or nothing.
  ///
  /// The name of what refers is left out, because nothing can wait for itself.
  mutating func ending(for name: String, _ lead: String, except own: String? = nil) -> String {
    if let nearest = nearest(to: name), nearest != own { return didYouMean(nearest) }
    guard names.count <= 12 else { return "" }
    let others = names.filter { $0 != own }
    return others.isEmpty ? "" : "; \(lead) \(alternatives(others))"
  }
}
