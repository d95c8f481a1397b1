// SPDX-License-Identifier: Apache-2.0

extension SnapshotWriter {
  /// Writes what was read of a stack.
  mutating func write(_ stack: DeployedStack) {
    stream.beginObject()
    member("name", stack.name)
    if beginOutcome("description", stack.description) {
      if let description = stack.description.value {
        stream.write(key: "value")
        write(description, of: stack.name)
      }
      stream.endObject()
    }
    writeText("templateBody", stack.templateBody)
    writeListing("resources", stack.resources) { $0.write($1) }
    stream.endObject()
  }

  private mutating func write(_ stack: StackDescription, of name: String) {
    stream.beginObject()
    member("StackName", stack.stackID == name ? nil : name)
    member("StackId", stack.stackID)
    member("StackStatus", stack.status)
    member("StackStatusReason", stack.statusReason)
    member("CreationTime", stack.creationTime?.description)
    member("LastUpdatedTime", stack.lastUpdatedTime?.description)
    list("Parameters", stack.parameters) {
      [("ParameterKey", $0.key), ("ParameterValue", $0.value), ("ResolvedValue", $0.resolvedValue)]
    }
    list("Tags", stack.tags) { [("Key", $0.key), ("Value", $0.value)] }
    list("Outputs", stack.outputs) {
      [("OutputKey", $0.key), ("OutputValue", $0.value), ("ExportName", $0.exportName)]
    }
    stream.endObject()
  }

  private mutating func write(_ resource: StackResource) {
    object([
      ("LogicalResourceId", resource.logicalID), ("PhysicalResourceId", resource.physicalID),
      ("ResourceType", resource.type), ("ResourceStatus", resource.status),
      ("ResourceStatusReason", resource.statusReason),
      ("LastUpdatedTimestamp", resource.lastUpdated?.description),
    ])
  }

  private mutating func list<Item>(
    _ key: String, _ items: [Item], _ members: (Item) -> [(String, String?)]
  ) {
    guard !items.isEmpty else { return }
    stream.write(key: key)
    stream.beginList()
    for item in items { object(members(item)) }
    stream.endList()
  }

  private mutating func object(_ members: [(String, String?)]) {
    stream.beginObject(inline: true)
    for (key, text) in members { member(key, text) }
    stream.endObject()
  }
}
