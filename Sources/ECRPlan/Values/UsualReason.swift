// SPDX-License-Identifier: Apache-2.0

/// The reasons that say no more than what is seen of a change, in the words in which the planner gives them.
enum UsualReason {
  /// Why a resource is created.
  static let notInStack = "the stack does not have it yet"

  /// Why a resource stays as it is.
  static let nothingChanges = "nothing that the template says changes"

  /// Why a resource is updated: properties of the template, each named once, in order.
  static func templateChanges(_ properties: [String]) -> String {
    var seen: Set<String> = []
    let names = properties.filter { seen.insert($0).inserted }
    return "the template changes " + names.map { "'\($0)'" }.joined(separator: ", ")
  }
}
