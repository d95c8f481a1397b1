// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// Names to try a parameter's `AllowedPattern` on.
enum NameSamples {
  /// The lengths in letters of what a sample is filled up with, the most natural ones first.
  private static let lengths = Array(2...12) + [0, 1, 16, 20, 32, 64]

  /// Names that no repository can have, most telling first; `fill` is lower-case letters.
  private static let makers: [@Sendable (_ fill: String) -> String] = [
    { "A" + $0 }, { ("a" + $0).uppercased() }, { $0 + "A" }, { "A" + $0 + "1" },
    { "a " + $0 }, { "a:" + $0 }, { "a@" + $0 }, { "a+" + $0 }, { "a=" + $0 }, { "a," + $0 },
    { "a" + $0 + "-" }, { "-a" + $0 }, { "a" + $0 + "." }, { "." + $0 + "a" },
    { "a" + $0 + "_" }, { "_" + $0 + "a" }, { "a" + $0 + "/" }, { "/" + $0 + "a" },
    { "a.." + $0 + "a" }, { "a//" + $0 + "a" }, { "a___" + $0 + "a" }, { "a._" + $0 + "a" },
  ]

  private static let letters = "pplication"

  /// The samples that a parameter takes; none for one whose constraints cannot be read.
  static func accepted(by parameter: Template.Declaration) -> [String] {
    let constraints = ParameterConstraints(parameter)
    guard constraints.type?.kind == .string, constraints.allowedValues == nil,
      parameter.value["AllowedValues"] == nil,
      let pattern = ParameterPattern.pattern(of: parameter.value)
    else { return [] }
    let least = constraints.minLength ?? 0
    let most = constraints.maxLength ?? .max
    return makers.flatMap { maker in
      // One sample of a kind tells as much as many.
      lengths.lazy.map { maker(fill($0)) }.first {
        least <= $0.utf8.count && $0.utf8.count <= most && pattern.matches($0)
      }.map { [$0] } ?? []
    }
  }

  private static func fill(_ length: Int) -> String {
    var text = ""
    while text.utf8.count < length { text += letters.prefix(length - text.utf8.count) }
    return text
  }
}
