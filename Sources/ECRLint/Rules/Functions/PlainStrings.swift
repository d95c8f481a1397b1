// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Text that looks like a reference and stays text: `${Name}` without `Fn::Sub`, and the bare name of a
/// pseudo parameter.
enum PlainStrings: Check {
  static let variable = RuleDescriptor(
    "missing-sub", .error, "a variable in a string that no Fn::Sub replaces",
    foreignIdentifiers: ["E1029"], fix: .unsafe)
  static let pseudo = RuleDescriptor(
    "bare-pseudo-parameter", .warning, "the name of a pseudo parameter where its value is meant",
    foreignIdentifiers: ["W1054"], fix: .unsafe)
  static let rules = [variable, pseudo]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    let names = Names(template)
    let opaque = OpaqueSites(template.index.sites)
    let garbled = GarbledFunctions(template.index)
    for string in template.index.suspectStrings {
      guard isValue(string.place), let text = string.node.text,
        !opaque.covers(string.function), !garbled.cover(string.node.range)
      else { continue }
      if let function = string.function {
        let around = template.index.sites[function].expression.function
        let isText = string.slot == .whole || string.slot == .argument(0)
        if around == .ref || around == .getAtt || (around == .sub && isText) { continue }
      }
      if let found = PseudoParameter(rawValue: text) {
        reportPseudo(found, string, &reporter)
      } else if let found = names.variable(in: text, at: string, template) {
        reportVariable(found.name, found.range, string, template, &reporter)
      }
    }
  }

  /// Whether a string stands where CloudFormation computes values.
  private static func isValue(_ place: TemplatePlace) -> Bool {
    switch place.section {
    case .resources: place.attribute == "Properties"
    case .outputs: place.attribute == "Value" || place.attribute == "Export"
    case .conditions, .rules: true
    default: false
    }
  }

  private static func reportPseudo(
    _ parameter: PseudoParameter, _ string: StringSite, _ reporter: inout Reporter
  ) {
    // As a parameter's value it is only a word that means "none".
    if parameter == .noValue, string.place.section != .resources { return }
    let name = parameter.rawValue
    reporter.report(
      pseudo, "'\(name)' is plain text here; 'Ref' gives its value", at: string.node,
      fixes: fix("!Ref ", string, reporter.template))
  }

  private static func reportVariable(
    _ name: String, _ range: Range<Int>, _ string: StringSite, _ template: Template,
    _ reporter: inout Reporter
  ) {
    let isECR = string.place.resource.map { template.resources[$0].isECR } ?? false
    reporter.report(
      variable, "'${\(clipped(name))}' is plain text here; 'Fn::Sub' replaces variables",
      at: reporter.range(of: range, in: string.node), severity: isECR ? .error : .warning,
      fixes: fix("!Sub ", string, template))
  }

  /// Puts a tag before the value; not in JSON, nor where an anchor or a tag stands already.
  private static func fix(
    _ tag: String, _ string: StringSite, _ template: Template
  ) -> [FixIt] {
    let node = string.node
    guard template.format == .yaml, node.tag == nil, node.range == node.valueRange else {
      return []
    }
    let title = "put '\(tag.dropLast())' before it"
    return [FixIt(title, .unsafe, [FixIt.Edit(SourceRange(at: node.range.start), tag)])]
  }
}

/// The names that a variable can mean.
private struct Names {
  /// Types whose texts have variables of their own that look the same.
  private static let ownVariables: Set<String> = [
    "AWS::Serverless::StateMachine", "AWS::StepFunctions::StateMachine",
  ]
  private let names: Set<String>
  private let resources: Set<String>

  init(_ template: Template) {
    resources = Set(template.resources.map(\.logicalID))
    names = resources.union(template.parameters.map(\.name))
      .union(PseudoParameter.allCases.map(\.rawValue))
  }

  /// The first variable of a text that a `Fn::Sub` would replace.
  func variable(
    in text: String, at string: StringSite, _ template: Template
  ) -> (name: String, range: Range<Int>)? {
    let resource = string.place.resource.map { template.resources[$0] }
    if let type = resource?.type, Self.ownVariables.contains(type) { return nil }
    // A script of another service has variables of its own, which may be named alike.
    let isScript = !(resource?.isECR ?? false) && text.utf8.contains(UInt8(ascii: "\n"))
    return SubTemplate(text).variables.first { name, _ in
      if string.place.loopVariables.contains(name) { return false }
      if let dot = name.firstIndex(of: ".") { return resources.contains(String(name[..<dot])) }
      return names.contains(name) && (!isScript || name.hasPrefix("AWS::"))
    }
  }
}

/// The functions in which strings are not what they seem: scripts and what macros are given.
private struct OpaqueSites {
  private var isOpaque: [Bool] = []

  init(_ sites: [ExpressionSite]) {
    isOpaque.reserveCapacity(sites.count)
    for site in sites {
      let outer = site.parent.map { $0 < isOpaque.count && isOpaque[$0] } ?? false
      switch site.expression.function {
      case .transform, .base64: isOpaque.append(true)
      default: isOpaque.append(outer)
      }
    }
  }

  func covers(_ site: Int?) -> Bool {
    guard let site else { return false }
    return isOpaque[site]
  }
}

/// The places where a function was meant and none stands; what they hold is reported there already.
private struct GarbledFunctions {
  /// The outermost ranges, in order.
  private var ranges: [SourceRange] = []

  init(_ index: ExpressionIndex) {
    let all = (index.unknownFunctions + index.crowdedFunctions).map(\.node.range)
    for range in all.sorted(by: { ($0.start, $1.end) < ($1.start, $0.end) }) {
      if let last = ranges.last, last.contains(range) { continue }
      ranges.append(range)
    }
  }

  func cover(_ range: SourceRange) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].start <= range.start { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ranges[low - 1].contains(range)
  }
}
