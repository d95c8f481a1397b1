// SPDX-License-Identifier: Apache-2.0

/// How a number of YAML is spelled in JSON.
enum JSONNumber {
  /// The spelling of a number as `Scalar.Meaning.number` has it, its digits kept; nil for infinity and
  /// for what is no number, which JSON does not have.
  static func spelling(of text: String) -> String? {
    var rest = text[...]
    let sign = rest.hasPrefix("-") ? "-" : ""
    rest = rest.dropFirst(sign.count)
    var whole = rest.prefix(while: isDigit)
    rest = rest.dropFirst(whole.count)
    while whole.count > 1, whole.first == "0" { whole = whole.dropFirst() }
    guard rest.first == "." else { return nil }
    rest = rest.dropFirst()
    let fraction = rest.prefix(while: isDigit)
    rest = rest.dropFirst(fraction.count)
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    return sign + (whole.isEmpty ? "0" : whole) + "." + (fraction.isEmpty ? "0" : fraction) + rest
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character)
  }
}
