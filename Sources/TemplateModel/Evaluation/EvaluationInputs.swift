// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics
public import TemplateSyntax

/// What is known of a deployment before a template is evaluated.
///
/// What is not in here is unknown: no default is taken unless `usesDefaults` says so.
public struct EvaluationInputs: Sendable {
  /// The values of parameters, by name.
  public var parameters: [String: ParameterValue]

  /// The values of pseudo parameters; `partition` and `urlSuffix` follow from a `region`.
  public var pseudoParameters: [PseudoParameter: String]

  /// Whether a parameter that is not among `parameters` has its `Default`.
  public var usesDefaults: Bool

  /// Creates inputs; without arguments, nothing is known.
  public init(
    parameters: [String: ParameterValue] = [:],
    pseudoParameters: [PseudoParameter: String] = [:], usesDefaults: Bool = false
  ) {
    self.parameters = parameters
    self.pseudoParameters = pseudoParameters
    self.usesDefaults = usesDefaults
  }
}

/// The value of a parameter as CloudFormation takes it: text, also for lists and numbers.
public struct ParameterValue: Sendable {
  /// The value with its style; a list is text with commas.
  public var scalar: Scalar

  /// Where it is written and who says it.
  public var origin: Origin

  /// Creates a value.
  public init(_ scalar: Scalar, at origin: Origin) {
    (self.scalar, self.origin) = (scalar, origin)
  }

  /// Creates a value that a deployment gives; without a file, on the command line.
  public init(
    _ text: String, for name: String, in file: SourceFile? = nil,
    at range: SourceRange = SourceRange(at: 0)
  ) {
    scalar = Scalar(text, style: .doubleQuoted)
    origin = Origin(range, ParameterSource(name, .given, file: file, hasPlace: file != nil))
  }
}
