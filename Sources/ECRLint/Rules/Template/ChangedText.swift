// SPDX-License-Identifier: Apache-2.0

package import TemplateSyntax

/// The text that CloudFormation makes of a whole number that is written otherwise than in plain
/// decimals; nil when the text stays as it is written.
///
/// YAML 1.1 reads `012345670123` as octal, `0x1F` as hexadecimal, `0b1` as binary, `12:30:45` in
/// base 60, and takes `1_000` and `+5` as numbers; where text is expected, it gets the decimal number.
/// Quoted scalars are text and never change.
package func changedText(of scalar: Scalar) -> String? {
  guard case .integer(let value) = scalar.meaning else { return nil }
  let text = String(value)
  return text == scalar.text ? nil : text
}
