// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel
import TemplateSyntax

/// Distributes resources over as few templates as CloudFormation's limits ask for, in their order.
struct ImportSplitter {
  private let format: TemplateFormat
  private let comment: String
  private let description: String
  private let frame: Int
  private var finished: [ImportTemplate] = []
  private var current: [ImportedResource] = []
  private var size = 0

  init(_ format: TemplateFormat, comment: String, _ snapshot: RegistrySnapshot) {
    (self.format, self.comment) = (format, comment)
    description = "Amazon ECR of \(TemplateImport.place(of: snapshot))"
    frame = Self.text([Self.probe], format, comment, description).utf8.count
    size = frame
  }

  /// What stands before a resource whose size is measured, so that what separates two is measured, too.
  private static let probe = ImportedResource(
    logicalID: "", typeName: "", identifier: "", properties: .mapping([]))

  /// Puts a resource into the template that is being filled, or into the next one.
  mutating func add(_ resource: ImportedResource) {
    let more =
      Self.text([Self.probe, resource], format, comment, description).utf8.count - frame
    let isFull =
      current.count >= ImportTemplate.mostResources
      || size + more > ImportTemplate.longestText
    if isFull, !current.isEmpty { close() }
    current.append(resource)
    size += more
  }

  /// The templates.
  mutating func finish() -> [ImportTemplate] {
    if !current.isEmpty { close() }
    return finished
  }

  private mutating func close() {
    finished.append(
      ImportTemplate(
        resources: current, text: Self.text(current, format, comment, description)))
    (current, size) = ([], frame)
  }

  private static func text(
    _ resources: [ImportedResource], _ format: TemplateFormat, _ comment: String,
    _ description: String
  ) -> String {
    let root = Node.mapping([
      ("AWSTemplateFormatVersion", .string("2010-09-09")), ("Description", .string(description)),
      ("Resources", .mapping(resources.map { ($0.logicalID, $0.node) })),
    ])
    // Only limits of the readers can be in the way, which a recorded state was read under.
    return (try? TemplateWriter.text(of: root, as: format, comment: comment)) ?? ""
  }
}
