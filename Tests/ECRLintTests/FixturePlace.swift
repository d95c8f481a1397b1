// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Where a fixture says that it is deployed.
enum FixturePlace {
  /// What the comments `# region: NAME` and `# account: DIGITS` of a template say.
  static func place(in text: String) -> [PseudoParameter: String] {
    var place: [PseudoParameter: String] = [:]
    for line in text.split(separator: "\n") {
      for (mark, parameter) in [
        ("# region: ", PseudoParameter.region), ("# account: ", .accountID),
      ]
      where line.hasPrefix(mark) {
        place[parameter] = String(line.dropFirst(mark.count))
      }
    }
    return place
  }
}
