// SPDX-License-Identifier: Apache-2.0

/// A text of the user for a message: at most 60 characters, then `…`.
package func clipped(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard scalars.count > 60 else { return text }
  return String(String.UnicodeScalarView(scalars.prefix(60))) + "…"
}

/// Names in quotes, joined by commas and a last "or".
package func alternatives(_ names: [String]) -> String {
  let quoted = names.map { "'\(clipped($0))'" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " or " + last
}

/// The end of a message that names the nearest of some names, or nothing when none is near.
package func didYouMean(_ name: String?) -> String {
  name.map { "; did you mean '\($0)'?" } ?? ""
}
