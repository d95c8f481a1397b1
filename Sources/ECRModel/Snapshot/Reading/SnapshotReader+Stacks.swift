// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension SnapshotReader {
  /// Reads the answer of `DescribeStacks` for one stack, or the stack alone.
  mutating func describedStack(_ node: Node, named name: String) -> StackDescription? {
    guard node["Stacks"] != nil else { return stack(node, named: name) }
    let stacks = items(in: node, "Stacks")
    guard let stack = stacks.first, stacks.count == 1 else {
      complain(
        "the answer for '\(clipped(name))' must hold one stack, not \(stacks.count)",
        at: node["Stacks"] ?? node)
      return nil
    }
    return self.stack(stack, named: name)
  }

  /// Reads what CloudFormation says of a stack.
  mutating func stack(_ node: Node, named name: String) -> StackDescription? {
    guard members(node, "stack") != nil else { return nil }
    take(arn: node["StackId"])
    if let found = text(in: node, "StackName"), found != name, text(in: node, "StackId") != name {
      complain(
        "'\(clipped(found))' stands under the name of another stack, '\(clipped(name))'",
        at: node["StackName"] ?? node)
      return nil
    }
    var stack = StackDescription()
    stack.stackID = text(in: node, "StackId")
    stack.status = text(in: node, "StackStatus")
    stack.statusReason = text(in: node, "StackStatusReason")
    stack.creationTime = time(in: node, "CreationTime")
    stack.lastUpdatedTime = time(in: node, "LastUpdatedTime")
    for item in items(in: node, "Parameters") {
      guard let key = neededText(in: item, "ParameterKey", "a parameter of a stack") else {
        continue
      }
      stack.parameters.append(
        StackDescription.Parameter(
          key, text(in: item, "ParameterValue") ?? "",
          resolvedValue: text(in: item, "ResolvedValue")))
    }
    for item in items(in: node, "Tags") {
      guard let key = neededText(in: item, "Key", "a tag of a stack") else { continue }
      stack.tags.append(StackDescription.Tag(key, text(in: item, "Value") ?? ""))
    }
    for item in items(in: node, "Outputs") {
      guard let key = neededText(in: item, "OutputKey", "an output of a stack") else { continue }
      stack.outputs.append(
        StackDescription.Output(
          key, text(in: item, "OutputValue") ?? "", exportName: text(in: item, "ExportName")))
    }
    return stack
  }

  /// Reads the answer of `GetTemplate`: YAML is text, of JSON the AWS CLI makes an object.
  mutating func templateBody(_ node: Node) -> String? {
    guard let body = node["TemplateBody"] else {
      complain("'get-template' must have 'TemplateBody'", at: node)
      return nil
    }
    return templateText(body)
  }

  /// The text of a template.
  mutating func templateText(_ body: Node) -> String? {
    if let text = body.text, !body.isNull { return text }
    guard body.entries != nil else {
      complain("'TemplateBody' must be text or an object", at: body)
      return nil
    }
    var stream = JSONStream()
    stream.write(body)
    return stream.text
  }

  /// Reads the answer of `ListStackResources` or `DescribeStackResources`.
  mutating func stackResources(_ node: Node) -> Listing<StackResource>? {
    let names = ["StackResourceSummaries", "StackResources"]
    guard let name = names.first(where: { node[$0] != nil }), let list = node[name],
      let items = items(list, name)
    else {
      if !names.contains(where: { node[$0] != nil }) {
        complain("'list-stack-resources' must have 'StackResourceSummaries'", at: node)
      }
      return nil
    }
    return Listing(stackResources(items), isWhole: isWhole(node))
  }

  /// Reads resources of a stack.
  mutating func stackResources(_ items: [Node]) -> [StackResource] {
    items.compactMap { item in
      let what = "a resource of a stack"
      guard let logicalID = neededText(in: item, "LogicalResourceId", what),
        let type = neededText(in: item, "ResourceType", what)
      else { return nil }
      var resource = StackResource(
        logicalID, type, physicalID: text(in: item, "PhysicalResourceId"))
      resource.status = text(in: item, "ResourceStatus")
      resource.statusReason = text(in: item, "ResourceStatusReason")
      resource.lastUpdated =
        time(in: item, "LastUpdatedTimestamp") ?? time(in: item, "Timestamp")
      return resource
    }
  }
}
