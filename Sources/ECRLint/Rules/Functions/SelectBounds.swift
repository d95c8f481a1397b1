// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// An index of `Fn::Select` that the list does not have.
///
/// The list must be written out, or be a `Fn::Split` of two literals.
enum SelectBounds: Check {
  static let rule = RuleDescriptor(
    "select-out-of-bounds", .error, "an index of Fn::Select that the list does not have",
    foreignIdentifiers: ["E1017"])
  static let rules = [rule]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasUnknownMacro else { return }
    for site in template.index.sites where site.expression.function == .select {
      guard let arguments = site.expression.arguments, arguments.count == 2,
        let index = arguments[0].literal.flatMap({ Int($0) }), let count = count(arguments[1]),
        !(0..<count).contains(index)
      else { continue }
      let items = count == 1 ? "1 item" : "\(count) items"
      let message =
        count == 0
        ? "the list has no items to select from"
        : "index \(index) is not in the list of \(items); it must be 0"
          + (count > 1 ? " to \(count - 1)" : "")
      reporter.report(rule, message, at: arguments[0])
    }
  }

  private static func count(_ list: Node) -> Int? {
    if let expression = Expression(list) {
      guard expression.function == .split, let arguments = expression.arguments,
        arguments.count == 2, let delimiter = arguments[0].literal, !delimiter.isEmpty,
        let text = arguments[1].literal, !isComposed(text), !isDynamic(text)
      else { return nil }
      return pieces(Array(text.utf8), Array(delimiter.utf8))
    }
    return list.isComputed ? nil : list.items?.count
  }

  private static func isDynamic(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "{"))
  }

  /// The number of pieces that a text is cut into; linear for the short delimiters that there are.
  private static func pieces(_ text: [UInt8], _ delimiter: [UInt8]) -> Int? {
    guard delimiter.count <= 64 else { return nil }
    var (count, offset) = (1, 0)
    while offset + delimiter.count <= text.count {
      if text[offset..<offset + delimiter.count].elementsEqual(delimiter) {
        count += 1
        offset += delimiter.count
      } else {
        offset += 1
      }
    }
    return count
  }
}
