// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Conditions that compare nothing: unknown operators, keys, and variables that stay text.
enum PolicyConditions: StatementCheck {
  static let bad = RuleDescriptor(
    "bad-policy-condition", .error,
    "a condition of a policy that is not of the form that IAM takes",
    foreignIdentifiers: ["E3513"], fix: .safe)
  static let unknownKey = RuleDescriptor(
    "unknown-condition-key", .warning, "a key of a condition that no request has",
    fix: .unsafe)
  static let inertVariable = RuleDescriptor(
    "inert-policy-variable", .warning,
    "a policy variable in a policy whose version does not know variables", group: .consequences)
  static let rules = [bad, unknownKey, inertVariable]

  static func check(_ statement: PolicyStatement, _ checker: inout ValueChecker) {
    let slot = statement[.condition]
    guard slot.keyRange != nil else { return }
    checker.forEachCase(of: slot.value) { checker, condition in
      switch condition.content {
      case .scalar, .list:
        checker.report(
          bad, "'Condition' must be a mapping of operators", at: statement.value.key(slot))
      case .object(let fields):
        for field in fields.fields { check(field, in: condition, statement, &checker) }
      default: break
      }
    }
  }

  /// The fix that renames an operator, unless the right one stands there too.
  private static func rename(
    _ field: Evaluated.Fields.Field, to name: String, in condition: Evaluated,
    _ statement: PolicyStatement, _ checker: ValueChecker
  ) -> [FixIt] {
    guard statement.document.isMapping, let fields = condition.fields,
      !fields.fields.contains(where: {
        $0.keyRange != field.keyRange
          && ($0.name == name || ConditionOperator.nearest(to: $0.name)?.name == name)
      })
    else { return [] }
    return [checker.template.renaming(field.keyRange, to: name)]
  }

  private static func check(
    _ field: Evaluated.Fields.Field, in condition: Evaluated, _ statement: PolicyStatement,
    _ checker: inout ValueChecker
  ) {
    let place = condition.site(at: field.keyRange)
    if ConditionOperator(field.name) == nil {
      let nearest = ConditionOperator.nearest(to: field.name)
      // Whether the case of an operator counts is not documented.
      checker.report(
        bad,
        "'\(clipped(field.name))' is not an operator of conditions"
          + (nearest.map { didYouMean($0.name) } ?? "; such are 'StringEquals' and 'ArnLike'"),
        at: place, severity: nearest?.isOnlyCase ?? false ? .warning : nil,
        fixes: nearest.map { rename(field, to: $0.name, in: condition, statement, checker) } ?? [])
    }
    checker.forEachCase(of: field.value) { checker, value in
      switch value.content {
      case .scalar, .list:
        checker.report(
          bad, "'\(clipped(field.name))' must be a mapping of keys to values", at: place)
      case .object(let keys):
        for key in keys.fields { check(key, of: value, statement, &checker) }
      default: break
      }
    }
  }

  private static func check(
    _ key: Evaluated.Fields.Field, of comparison: Evaluated, _ statement: PolicyStatement,
    _ checker: inout ValueChecker
  ) {
    let place = comparison.site(at: key.keyRange)
    checkName(key.name, place, statement, &checker)
    checker.forEachPart(of: key.value) { checker, item in
      if item.items != nil || item.fields.map({ !$0.isOpen }) ?? false {
        checker.report(bad, "'\(clipped(key.name))' must be text or a list of texts", at: place)
      } else if let text = item.text, let variable = variable(in: text) {
        checkVersion(variable, item, statement, &checker)
      }
    }
  }

  private static func checkName(
    _ name: String, _ place: Evaluated, _ statement: PolicyStatement,
    _ checker: inout ValueChecker
  ) {
    let lowercased = name.prefix(16).lowercased()
    let isOfService = lowercased.hasPrefix("ecr:") || lowercased.hasPrefix("ecr-public:")
    guard !ConditionKey.isKnown(name) else { return }
    let nearest = ConditionKey.nearest(to: name)
    if isOfService || nearest != nil && lowercased.hasPrefix("aws:") {
      checker.report(
        unknownKey, "'\(clipped(name))' is not a known key of conditions" + didYouMean(nearest),
        at: place,
        fixes: statement.document.isMapping
          ? nearest.map { [checker.template.unsafelyRenaming(place.origin.range, to: $0)] } ?? []
          : [])
    } else if !name.contains(":") {
      checker.report(
        unknownKey,
        "'\(clipped(name))' must begin with its service, such as 'aws:\(clipped(name))'",
        at: place)
    }
  }

  /// The first policy variable of a text, such as `aws:PrincipalTag/team`; what has no colon or a
  /// double one is meant for `Fn::Sub`.
  private static func variable(in text: String) -> Substring? {
    guard let start = text.firstRange(of: "${"),
      let end = text[start.upperBound...].firstIndex(of: "}")
    else { return nil }
    let name = text[start.upperBound..<end]
    return name.contains(":") && !name.contains("::") ? name : nil
  }

  private static func checkVersion(
    _ variable: Substring, _ item: Evaluated, _ statement: PolicyStatement,
    _ checker: inout ValueChecker
  ) {
    checker.forEachCase(of: statement.policy[.version].value) { checker, version in
      guard version.isAbsent || version.text == AccessPolicy.versions.last else { return }
      checker.report(
        inertVariable,
        "'${\(clipped(String(variable)))}' is plain text "
          + (version.isAbsent ? "without a 'Version'" : "in version '2008-10-17'")
          + "; write 'Version: \"2012-10-17\"'", at: item)
    }
  }
}

extension Template {
  /// The fix of `renaming` for a name that may be right as it stands.
  fileprivate func unsafelyRenaming(_ range: SourceRange, to name: String) -> FixIt {
    var fix = renaming(range, to: name)
    fix.safety = .unsafe
    return fix
  }
}
