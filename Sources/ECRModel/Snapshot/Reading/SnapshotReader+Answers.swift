// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

extension SnapshotReader {
  /// The members of answers that are times; they are kept in one notation.
  private static let times: Set = ["createdAt", "updatedAt", "lastEvaluatedAt"]

  /// Reads what an operation says of a thing, and holds it to the table of the thing's type.
  mutating func answer(_ node: Node, _ operation: String, _ typeName: String) -> APIAnswer? {
    guard var members = members(node, operation) else { return nil }
    take(account: node["registryId"])
    take(arn: node["repositoryArn"])
    var isSound = true
    for property in properties(of: typeName, toldBy: operation) {
      guard let path = property.live else { continue }
      isSound = check(node, under: path.members[...], property.shape) && isSound
    }
    for index in members.indices {
      let name = members[index].key.text ?? ""
      guard Self.times.contains(name), !members[index].value.isNull else { continue }
      guard let time = time(members[index].value, name) else {
        isSound = false
        continue
      }
      members[index].value = Node(
        .scalar(Scalar(time.description, style: .doubleQuoted)),
        range: members[index].value.valueRange)
    }
    return isSound ? APIAnswer(Node(.mapping(members), range: node.range)) : nil
  }

  /// Whether what stands under some members has a shape; true when nothing stands there.
  private mutating func check(
    _ node: Node, under members: ArraySlice<String>, _ shape: Shape, _ what: String = ""
  ) -> Bool {
    guard let name = members.first else { return check(node, shape, what) }
    guard node.writtenEntries != nil else {
      complain("'\(clipped(what))' must be an object", at: node)
      return false
    }
    guard let value = node[name], !value.isNull else { return true }
    return check(value, under: members.dropFirst(), shape, name)
  }

  private mutating func check(_ node: Node, _ shape: Shape, _ what: String) -> Bool {
    switch shape {
    case .string:
      return text(node, what) != nil
    case .boolean:
      switch node.text {
      case "true", "false", "True", "False": return true
      default:
        complain("'\(clipped(what))' must be true or false", at: node)
        return false
      }
    case .list(_, let item):
      guard let items = items(node, what) else { return false }
      return items.reduce(true) { check($1, item, what) && $0 }
    case .object(let object):
      guard node.writtenEntries != nil else {
        complain("'\(clipped(what))' must be an object", at: node)
        return false
      }
      return object.properties.reduce(true) { isSound, property in
        guard let path = property.live else { return isSound }
        return check(node, under: path.members[...], property.shape, what) && isSound
      }
    case .document:
      guard let text = text(node, what) else { return false }
      // Where each character stands is only needed for what is wrong.
      if (try? JSONReader.read(Array(text.utf8))) != nil { return true }
      let (tree, problems) = EmbeddedText.readJSON(in: node, of: file, rule: SnapshotFile.malformed)
      append(problems)
      return tree != nil
    }
  }
}
