// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A registry's host under the domain of another partition, such as that of China.
///
/// Source: the dnsSuffix of botocore's partitions.
enum WrongRegistryDomain: Check {
  static let rule = RuleDescriptor(
    "wrong-registry-domain", .warning, "a registry's host that does not exist in its Region",
    fix: .unsafe)
  static let rules = [rule]

  private static let host = Array(".dkr.ecr.".utf8)
  private static let domains = Set(Partition.all.map(\.urlSuffix))

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard reporter.wants(rule), ByteSearch.contains(host, in: template.file.bytes) else { return }
    for resource in template.resources where !resource.isECR {
      if let properties = resource.properties { visit(properties, &reporter) }
    }
    for output in template.outputs { visit(output.value, &reporter) }
  }

  /// Recursion is bounded by the readers' cap on depth.
  private static func visit(_ node: Node, _ reporter: inout Reporter) {
    let node = node.resolved
    switch node.content {
    case .scalar(let scalar): check(scalar, node, &reporter)
    case .sequence(let items): for item in items { visit(item, &reporter) }
    case .mapping(let entries): for entry in entries { visit(entry.value, &reporter) }
    case .alias: break
    }
  }

  private static func check(_ scalar: Scalar, _ node: Node, _ reporter: inout Reporter) {
    let bytes = Array(scalar.text.utf8)
    var offset = 0
    while let start = ByteSearch.first(of: host, in: bytes, from: offset) {
      let region = start + host.count
      let regionEnd = end(of: bytes, from: region) { $0 != UInt8(ascii: ".") && isHost($0) }
      let domainEnd = end(of: bytes, from: regionEnd, while: isHost)
      offset = max(domainEnd, region)
      // What `${` continues is not known.
      guard regionEnd > region, domainEnd > regionEnd + 1,
        domainEnd == bytes.count || bytes[domainEnd] != UInt8(ascii: "$")
      else { continue }
      let name = String(decoding: bytes[region..<regionEnd], as: UTF8.self)
      var found = String(decoding: bytes[(regionEnd + 1)..<domainEnd], as: UTF8.self)
      while found.last == "." { found.removeLast() }
      guard domains.contains(found), let right = Partition(region: name)?.urlSuffix, right != found
      else { continue }
      let place = reporter.range(
        of: (regionEnd + 1)..<(regionEnd + 1 + found.utf8.count), in: node)
      reporter.report(
        rule, "the registry of '\(clipped(name))' is under '\(right)', not under '\(found)'",
        at: place, fixes: [FixIt.replace(place, with: right, .unsafe)])
    }
  }

  private static func end(
    of bytes: [UInt8], from start: Int, while isTaken: (UInt8) -> Bool
  ) -> Int {
    var end = start
    while end < bytes.count, isTaken(bytes[end]) { end += 1 }
    return end
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
