// SPDX-License-Identifier: Apache-2.0

import ECRModel
public import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Reads plans that were written as JSON, so that they can be shown again.
public struct PlanReader {
  /// A document that is no plan.
  public static let malformed = RuleDescriptor(
    "malformed-plan", .error, "a file that holds no plan of this tool")

  private let file: SourceFile
  private var problem: Diagnostic?

  private init(_ file: SourceFile) {
    self.file = file
  }

  /// Reads a file: one plan, or several under `plans`; what is wrong is told instead.
  ///
  /// Members that are not known are passed over.
  public static func read(_ file: SourceFile) -> Result<[Plan], Failure> {
    let tree = TemplateReader.read(file)
    var reader = PlanReader(file)
    guard let root = tree.root, tree.isWhole, tree.diagnostics.isEmpty else {
      return .failure(Failure(diagnostics: tree.diagnostics))
    }
    let plans = (root["plans"]?.items ?? [root]).map { reader.plan($0) }
    if let problem = reader.problem { return .failure(Failure(diagnostics: [problem])) }
    return .success(plans)
  }

  /// What is wrong with a file.
  public struct Failure: Error {
    /// The diagnostics, at least one.
    public var diagnostics: [Diagnostic]
  }

  private mutating func complain(_ message: String, at node: Node) {
    if problem == nil { problem = Diagnostic(Self.malformed, message, in: file, at: node.range) }
  }

  private mutating func plan(_ node: Node) -> Plan {
    if node["formatVersion"]?.text != Plan.formatVersion {
      complain(
        "'formatVersion' must be '\(Plan.formatVersion)', which a plan of this tool has", at: node)
    }
    let tool = node["tool"]
    var plan = Plan(
      tool: ToolInfo(
        version: tool?["version"]?.text ?? "", factsDate: tool?["factsDate"]?.text ?? ""))
    plan.template = text(node["template"])
    plan.stack = text(node["stack"])
    plan.stackStatus = text(node["stackStatus"])
    plan.region = text(node["region"])
    plan.account = text(node["account"])
    plan.deployedFrom = text(node["deployedFrom"])
    plan.liveFrom = text(node["liveFrom"])
    plan.liveAsOf = text(node["liveAsOf"]).flatMap { Timestamp($0) }
    plan.parametersFromStack = texts(node["parametersFromStack"])
    plan.isComplete = node["complete"]?.isTrue ?? false
    plan.findings = list(node["findings"]) { $0.finding($1) }
    plan.changes = list(node["changes"]) { $0.change($1) }
    plan.drift = list(node["drift"]) { $0.drift($1) }
    plan.otherResources.count = number(node["otherResources"]?["count"])
    plan.otherResources.changed = texts(node["otherResources"]?["changed"])
    return plan
  }

  private mutating func change(_ node: Node) -> ResourceChange {
    ResourceChange(
      logicalID: text(node["logicalID"]) ?? "", type: text(node["type"]) ?? "",
      physicalID: text(node["physicalID"]), location: location(node["location"]),
      verdict: word(node["verdict"], .unknown, in: node),
      actions: list(node["actions"]) { $0.word($1, .noOp, in: $1) },
      reasons: texts(node["reasons"]),
      properties: list(node["properties"]) { $0.property($1) },
      findings: list(node["findings"]) { $0.finding($1) })
  }

  private mutating func property(_ node: Node) -> PropertyChange {
    PropertyChange(
      path: texts(node["path"]), kind: word(node["kind"], .changed, in: node),
      before: value(node["before"]), deployed: value(node["deployed"]),
      after: value(node["after"]), isAfterUnknown: node["afterUnknown"]?.isTrue ?? false,
      forcesReplacement: node["forcesReplacement"]?.isTrue ?? false,
      effect: word(node["effect"], .unknown, in: node))
  }

  private mutating func finding(_ node: Node) -> PlanFinding {
    PlanFinding(
      code: text(node["code"]) ?? "", level: word(node["level"], .warning, in: node),
      message: text(node["message"]) ?? "", path: texts(node["path"]),
      images: value(node["images"]).map(images),
      documentation: text(node["documentation"]) ?? "")
  }

  private func images(_ node: Node) -> ImageEffects {
    var images = ImageEffects()
    images.delete = number(node["delete"])
    images.expire = number(node["expire"])
    images.archive = number(node["archive"])
    images.inUse = number(node["inUse"])
    images.sizeInBytes = Int64(number(node["sizeInBytes"]))
    images.tags = texts(node["tags"])
    return images
  }

  private mutating func drift(_ node: Node) -> Drift {
    Drift(
      logicalID: text(node["logicalID"]) ?? "", path: texts(node["path"]),
      kind: word(node["kind"], .unreadable, in: node), declared: value(node["declared"]),
      live: value(node["live"]))
  }

  private func location(_ node: Node?) -> PlanLocation? {
    guard let node = value(node), let range = node["range"] else { return nil }
    return PlanLocation(
      file: text(node["file"]) ?? "", start: position(range["start"]), end: position(range["end"]))
  }

  private func position(_ node: Node?) -> PlanLocation.Position {
    PlanLocation.Position(
      line: number(node?["line"]), column: number(node?["column"]),
      offset: number(node?["offset"]))
  }
}

extension PlanReader {
  /// A word of a closed vocabulary.
  fileprivate mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ node: Node?, _ fallback: Word, in owner: Node
  ) -> Word {
    if let text = node?.text, let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    complain(
      "'\(clipped(node?.text ?? ""))' must be one of \(alternatives(words))", at: node ?? owner)
    return fallback
  }

  fileprivate mutating func list<Item>(
    _ node: Node?, _ read: (inout PlanReader, Node) -> Item
  ) -> [Item] {
    var items: [Item] = []
    for item in node?.items ?? [] { items.append(read(&self, item)) }
    return items
  }

  fileprivate func value(_ node: Node?) -> Node? {
    guard let node, !node.isNull else { return nil }
    return node
  }

  fileprivate func text(_ node: Node?) -> String? { value(node)?.text }

  fileprivate func texts(_ node: Node?) -> [String] { (node?.items ?? []).compactMap(\.text) }

  fileprivate func number(_ node: Node?) -> Int {
    guard case .integer(let value) = node?.scalar?.meaning else { return 0 }
    return Int(value)
  }
}
