// SPDX-License-Identifier: Apache-2.0

extension IntrinsicFunction {
  /// The YAML tag, such as `!Sub`; nil for functions that have no short form.
  ///
  /// Source: CloudFormation Template Reference; the functions of `AWS::LanguageExtensions` and those
  /// of rules that take no short form are documented without one.
  public var shortForm: String? {
    switch self {
    case .length, .toJsonString, .getStackOutput: nil
    case .ref: "!Ref"
    case .condition: "!Condition"
    default: "!" + rawValue.dropFirst("Fn::".utf8.count)
    }
  }

  /// The name as it is written in messages, such as `Fn::Sub`.
  public var name: String { rawValue }

  private static let byTag = Dictionary(
    allCases.compactMap { function in function.shortForm.map { ($0, function) } },
    uniquingKeysWith: { first, _ in first })

  /// The function of a YAML tag.
  public init?(tag: String) {
    guard let function = Self.byTag[tag] else { return nil }
    self = function
  }

  /// Whether the function needs the `AWS::LanguageExtensions` transform.
  public var needsLanguageExtensions: Bool {
    self == .length || self == .toJsonString
  }

  /// Whether the function's outcome is true or false.
  public var isCondition: Bool {
    switch self {
    case .and, .or, .not, .equals, .condition, .contains, .eachMemberEquals, .eachMemberIn: true
    default: false
    }
  }

  /// Whether the function stands in the Rules section alone.
  public var isRuleOnly: Bool {
    switch self {
    case .contains, .eachMemberEquals, .eachMemberIn, .refAll, .valueOf, .valueOfAll: true
    default: false
    }
  }
}
