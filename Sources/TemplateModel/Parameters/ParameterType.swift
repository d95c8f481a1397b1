// SPDX-License-Identifier: Apache-2.0

/// The type of a parameter.
///
/// Source: CloudFormation User Guide, "Parameters" and "Supplied parameter types".
package struct ParameterType: Hashable, Sendable {
  /// How values of a type are given and checked.
  package enum Kind: Hashable, Sendable {
    /// One string.
    case string
    /// One number.
    case number
    /// Strings between commas.
    case stringList
    /// Numbers between commas.
    case numberList
    /// The name of an SSM parameter, which is what the constraints apply to.
    case parameterName
  }

  /// The name as written.
  package let name: String

  /// How values are given; nil for a type that does not exist.
  package let kind: Kind?

  /// Whether the documentation lists the type.
  package let isOfficial: Bool

  /// Reads a type's name.
  package init(_ name: String) {
    self.name = name
    isOfficial = Self.official.contains(name)
    kind =
      switch name {
      case "Number": .number
      case "List<Number>": .numberList
      case "CommaDelimitedList": .stringList
      case _ where name.hasPrefix(Self.ssmValue) && name.hasSuffix(">"): .parameterName
      case _ where name.hasPrefix("List<") && name.hasSuffix(">"): .stringList
      case _ where Self.official.contains(name): .string
      default: nil
      }
  }

  /// Whether `Ref` gives a list.
  package var isList: Bool {
    switch kind {
    case .stringList, .numberList: true
    case .parameterName:
      name.hasPrefix(Self.ssmValue + "List<") || name == Self.ssmValue + "CommaDelimitedList>"
    case .string, .number, nil: false
    }
  }

  private static let ssmValue = "AWS::SSM::Parameter::Value<"
  private static let aws = [
    "AWS::EC2::AvailabilityZone::Name", "AWS::EC2::Image::Id", "AWS::EC2::Instance::Id",
    "AWS::EC2::SecurityGroup::GroupName", "AWS::EC2::SecurityGroup::Id", "AWS::EC2::Subnet::Id",
    "AWS::EC2::VPC::Id", "AWS::EC2::Volume::Id", "AWS::Route53::HostedZone::Id",
  ]
  private static let keyPair = "AWS::EC2::KeyPair::KeyName"
  private static let lists =
    ["CommaDelimitedList", "List<Number>", "List<String>"] + aws.map { "List<\($0)>" }

  /// The types by name, the common ones first.
  package static let all: [String] =
    ["String", "Number"] + lists + aws + [keyPair, "AWS::SSM::Parameter::Name"]
    + (["String", keyPair] + aws + lists).filter { $0 != "List<Number>" }
    .map { ssmValue + $0 + ">" }

  private static let official = Set(all)
}
