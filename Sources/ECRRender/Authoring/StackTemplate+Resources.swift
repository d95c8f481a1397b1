// SPDX-License-Identifier: Apache-2.0

public import ECRModel
public import TemplateModel
public import TemplateSyntax

extension StackTemplate {
  /// Adds a resource of Amazon ECR.
  @discardableResult
  public mutating func add<Model: ResourceModel>(
    _ logicalID: String, _ model: Model, _ attributes: ResourceAttributes = ResourceAttributes()
  ) -> ResourceHandle<Model> {
    let properties = model.node
    add(
      logicalID, Model.specification.typeName,
      properties.writtenEntries?.isEmpty == false ? properties : nil, attributes)
    return ResourceHandle(logicalID)
  }

  /// Adds a resource of any other type, with its properties as they stand in a template.
  @discardableResult
  public mutating func add(
    _ logicalID: String, type: String, properties: Node? = nil,
    _ attributes: ResourceAttributes = ResourceAttributes()
  ) -> ResourceHandle<RawResource> {
    add(logicalID, type, properties, attributes)
    return ResourceHandle(logicalID)
  }

  private mutating func add(
    _ logicalID: String, _ type: String, _ properties: Node?, _ attributes: ResourceAttributes
  ) {
    var entries = [Node.Entry(key: .string("Type"), value: .string(type))] + attributes.entries
    if let properties {
      entries.append(Node.Entry(key: .string("Properties"), value: properties))
    }
    resources.append(Node.Entry(key: .string(logicalID), value: Node(.mapping(entries))))
  }
}
