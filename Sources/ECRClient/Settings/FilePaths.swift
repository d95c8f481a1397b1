// SPDX-License-Identifier: Apache-2.0

/// Paths as the settings of AWS write them.
enum FilePaths {
  /// Replaces `$NAME`, `${NAME}` and a leading `~` by what the environment has for them.
  ///
  /// A variable that is not set stays as written, as it does for the AWS CLI; so does `~` without `HOME`.
  static func expanded(_ path: String, _ environment: [String: String]) -> String {
    var text = ""
    var rest = path[...]
    while let dollar = rest.firstIndex(of: "$") {
      text += rest[..<dollar]
      rest = rest[dollar...]
      let after = rest.dropFirst()
      let isBraced = after.first == "{"
      let name = (isBraced ? after.dropFirst() : after).prefix(while: isOfName)
      let end = isBraced ? rest[name.endIndex...].dropFirst().startIndex : name.endIndex
      let isWhole = !name.isEmpty && (!isBraced || rest[name.endIndex...].first == "}")
      if isWhole, let value = environment[String(name)] {
        text += value
        rest = rest[end...]
      } else {
        text += "$"
        rest = after
      }
    }
    text += rest
    guard text == "~" || text.hasPrefix("~/"), let home = environment["HOME"], !home.isEmpty else {
      return text
    }
    return home + text.dropFirst()
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "_")
  }
}
