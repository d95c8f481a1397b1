// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
public import TemplateSyntax

/// Whether a file is a CloudFormation template, and whether it is one of ours.
public enum TemplateRecognition: Hashable, Sendable {
  /// Some other file.
  case other
  /// A template that holds no `AWS::ECR::*` resource.
  case withoutECR
  /// A template to lint.
  case template

  /// Recognises a file by what it holds.
  ///
  /// A template has `AWSTemplateFormatVersion`, or a `Resources` mapping with a member whose `Type`
  /// looks like `A::B::C`, or sections of a template alone with something of CloudFormation in them.
  /// A file that does not parse is one when its text holds `AWSTemplateFormatVersion` or
  /// `AWS::ECR::`, and one whose top is no mapping when its text holds `AWSTemplateFormatVersion`, so
  /// that a broken template is never passed over. For the same reason one is ours when it says of no
  /// resource what it is.
  public init(_ tree: SyntaxTree) {
    guard tree.isWhole, let root = tree.root else {
      let holds = [Array("AWSTemplateFormatVersion".utf8), Array("AWS::ECR::".utf8)]
        .contains { ByteSearch.contains($0, in: tree.file.bytes) }
      self = holds ? .template : .other
      return
    }
    let resources = Self.resources(of: root)
    let types = Self.types(resources)
    let isTemplate =
      root[TemplateSection.formatVersion.rawValue] != nil || types.contains(where: Self.isType)
      || Self.hasSectionsAlone(root, resources, in: tree.file)
      || (root.writtenEntries == nil
        && ByteSearch.contains(Array("AWSTemplateFormatVersion".utf8), in: tree.file.bytes))
    guard isTemplate else {
      self = .other
      return
    }
    self = types.isEmpty || types.contains(where: Self.isOurs) ? .template : .withoutECR
  }

  /// The section of resources, also where its name has the wrong case and it holds one of ours.
  ///
  /// Other tools have a `resources` too, which this must not take.
  private static func resources(of root: Node) -> Node? {
    let name = TemplateSection.resources.rawValue
    if let section = root[name] { return section }
    let slip = (root.entries ?? []).first { $0.key.text?.lowercased() == name.lowercased() }
    guard let slip, types(slip.value).contains(where: { $0.hasPrefix("AWS::ECR::") }) else {
      return nil
    }
    return slip.value
  }

  /// Whether all keys name sections and the resources, whatever is wrong with them, are described as
  /// CloudFormation does it.
  private static func hasSectionsAlone(_ root: Node, _ resources: Node?, in file: SourceFile)
    -> Bool
  {
    guard let resources, root[TemplateSection.resources.rawValue] != nil,
      let entries = root.entries,
      entries.allSatisfy({ TemplateSection(rawValue: $0.key.text ?? "") != nil })
    else { return false }
    return (resources.entries ?? []).contains { $0.value["Properties"]?.entries != nil }
      || ByteSearch.contains(Array("AWS::".utf8), in: file.bytes)
  }

  /// Whether a type is one of Amazon ECR's, or meant to be.
  private static func isOurs(_ type: String) -> Bool {
    let parts = type.lowercased().split(separator: ":")
    return parts.first == "ecr" || parts.starts(with: ["aws", "ecr"])
  }

  private static func types(_ resources: Node?) -> [String] {
    var types: [String] = []
    func collect(_ node: Node?) {
      for entry in node?.entries ?? [] {
        if let loop = ForEach(entry) {
          collect(loop.body)
        } else if let type = entry.value["Type"]?.text {
          types.append(type)
        }
      }
    }
    collect(resources)
    return types
  }

  private static func isType(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count >= 5 && parts[1].isEmpty && parts[3].isEmpty
      && !parts[0].isEmpty && !parts[2].isEmpty && !parts[4].isEmpty
  }
}

/// Finds bytes in bytes.
enum ByteSearch {
  /// Whether a text holds another.
  static func contains(_ needle: [UInt8], in text: [UInt8]) -> Bool {
    first(of: needle, in: text, from: 0) != nil
  }

  /// The first place of a text at or after an offset.
  static func first(of needle: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first else { return nil }
    let span = text.span
    let end = span.count - needle.count + 1
    var offset = start
    while offset < end {
      while offset < end, span[offset] != first { offset += 1 }
      guard offset < end else { return nil }
      if needle.indices.allSatisfy({ span[offset + $0] == needle[$0] }) { return offset }
      offset += 1
    }
    return nil
  }
}
