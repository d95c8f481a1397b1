// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// Every function, reference and loop of a template, found in one walk.
public struct ExpressionIndex: Sendable {
  /// The functions in the order of the text; an outer one comes before what stands in it.
  public internal(set) var sites: [ExpressionSite] = []

  /// The names that functions and attributes refer to.
  public internal(set) var references: [Reference] = []

  /// The loops.
  public internal(set) var loops: [LoopSite] = []

  /// Nodes with a tag or with an `Fn::` key that names no function.
  public internal(set) var unknownFunctions: [UnknownFunction] = []

  /// Mappings that hold a function's key beside other keys.
  public internal(set) var crowdedFunctions: [UnknownFunction] = []

  /// Strings that hold `${` or `{{`, or that are the name of a pseudo parameter; what `Ref` and `Fn::Sub`
  /// are given is among them.
  public internal(set) var suspectStrings: [StringSite] = []

  /// Whether an `Fn::Transform` stands where it can make declarations.
  public internal(set) var hasDeclaringTransform = false

  /// Whether an `Fn::Transform` stands anywhere; it can use any name unseen.
  public internal(set) var hasTransform = false
}

/// Where in a template something stands.
public struct TemplatePlace: Hashable, Sendable {
  /// The section.
  public var section: TemplateSection

  /// The declaration of the section: a logical ID, an output's or a condition's name.
  public var owner: String

  /// The position of the resource in `Template.resources`; nil outside resources.
  public var resource: Int?

  /// The attribute of the resource or output, such as `Properties`; empty elsewhere.
  public var attribute: String

  /// The loop variables that can be used here.
  public var loopVariables: [String]
}

/// A function and where it stands.
public struct ExpressionSite: Sendable {
  /// How a function stands in the one around it.
  public enum Slot: Hashable, Sendable {
    /// As the whole argument.
    case whole
    /// As an argument of the list of arguments, counted from 0.
    case argument(Int)
    /// As an item or a member's value of an argument.
    case element(Int)
    /// Further down in an argument.
    case deeper(Int)
  }

  /// The function.
  public var expression: Expression

  /// Where it stands.
  public var place: TemplatePlace

  /// The function directly around it, by its position in `sites`; nil for an outermost one.
  public var parent: Int?

  /// How it stands in the one around it; `whole` for an outermost one.
  public var slot: Slot
}

/// A name that something refers to.
public struct Reference: Sendable {
  /// What is referred to.
  public enum Target: Hashable, Sendable {
    /// A parameter, pseudo parameter, resource or loop variable, by `Ref` or `${Name}`.
    case value(String)
    /// An attribute of a resource, by `Fn::GetAtt` or `${Name.Attribute}`; the attribute is nil where a
    /// function stands in its place.
    case attribute(String, String?)
    /// A condition.
    case condition(String)
    /// A mapping.
    case mapping(String)
    /// A resource that must be there first, by `DependsOn`.
    case dependency(String)
  }

  /// What is referred to.
  public var target: Target

  /// The node whose text holds the name.
  public var node: Node

  /// The bytes of the name in the node's text, when it is a part of it.
  public var textRange: Range<Int>?

  /// Where it stands.
  public var place: TemplatePlace

  /// The function that refers, by its position in `sites`; nil for an attribute such as `DependsOn`.
  public var site: Int?
}

/// A loop and where it stands.
public struct LoopSite: Sendable {
  /// The loop.
  public var loop: ForEach
  /// Where it stands.
  public var place: TemplatePlace
}

/// A name that is used as a function and is none, or not there.
public struct UnknownFunction: Sendable {
  /// The tag or key as written.
  public var name: String
  /// The node that carries it.
  public var node: Node
  /// The key, for a long form.
  public var key: Node?
  /// Where it stands.
  public var place: TemplatePlace
}

/// A string that may mean more than its text.
public struct StringSite: Sendable {
  /// The scalar.
  public var node: Node
  /// Where it stands.
  public var place: TemplatePlace
  /// The function directly around it, by its position in `ExpressionIndex.sites`; nil outside functions.
  public var function: Int?
  /// How it stands in that function.
  public var slot: ExpressionSite.Slot

  /// Whether it stands in an argument of a function.
  public var isArgument: Bool { function != nil }
}
