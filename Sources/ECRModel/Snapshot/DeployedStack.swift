// SPDX-License-Identifier: Apache-2.0

/// What was read of a stack of CloudFormation.
public struct DeployedStack: Hashable, Sendable {
  /// The stack's name.
  public var name: String

  /// What `DescribeStacks` says of it; absent for a stack that was asked for and is not there.
  public var description: Observed<StackDescription> = .notCollected

  /// The text of the template that is deployed, from `GetTemplate`.
  public var templateBody: Observed<String> = .notCollected

  /// The resources, from `ListStackResources`.
  public var resources: Observed<Listing<StackResource>> = .notCollected

  /// Creates a stack of which nothing was collected.
  public init(_ name: String) {
    self.name = name
  }
}

/// What CloudFormation says of a stack.
///
/// Source: CloudFormation API Reference, `Stack`.
public struct StackDescription: Hashable, Sendable {
  /// A parameter with its value.
  public struct Parameter: Hashable, Sendable {
    /// The parameter's name.
    public var key: String
    /// The value; `****` under `NoEcho`.
    public var value: String
    /// What a parameter of an SSM type stands for.
    public var resolvedValue: String?

    /// Creates a parameter.
    public init(_ key: String, _ value: String, resolvedValue: String? = nil) {
      (self.key, self.value, self.resolvedValue) = (key, value, resolvedValue)
    }
  }

  /// A tag of the stack, which CloudFormation puts on its resources too.
  public struct Tag: Hashable, Sendable {
    /// The name.
    public var key: String
    /// The value.
    public var value: String

    /// Creates a tag.
    public init(_ key: String, _ value: String) {
      (self.key, self.value) = (key, value)
    }
  }

  /// An output with its value.
  public struct Output: Hashable, Sendable {
    /// The logical ID.
    public var key: String
    /// The value.
    public var value: String
    /// The name under which it is exported.
    public var exportName: String?

    /// Creates an output.
    public init(_ key: String, _ value: String, exportName: String? = nil) {
      (self.key, self.value, self.exportName) = (key, value, exportName)
    }
  }

  /// The stack's ARN.
  public var stackID: String?

  /// The status, such as `UPDATE_COMPLETE`.
  public var status: String?

  /// Why the stack has the status.
  public var statusReason: String?

  /// When the stack was created.
  public var creationTime: Timestamp?

  /// When the stack was last updated; nil when it never was.
  public var lastUpdatedTime: Timestamp?

  /// The parameters, sorted by name.
  public var parameters: [Parameter] = []

  /// The tags, sorted by key.
  public var tags: [Tag] = []

  /// The outputs, sorted by logical ID.
  public var outputs: [Output] = []

  /// Creates a description that says nothing.
  public init() {}
}

/// A resource of a stack.
///
/// Source: CloudFormation API Reference, `StackResourceSummary`.
public struct StackResource: Hashable, Sendable {
  /// The logical ID.
  public var logicalID: String

  /// The type, such as `AWS::ECR::Repository`.
  public var type: String

  /// What `Ref` gives; nil before the resource exists.
  public var physicalID: String?

  /// The status, such as `CREATE_COMPLETE`.
  public var status: String?

  /// Why the resource has the status.
  public var statusReason: String?

  /// When the status last changed.
  public var lastUpdated: Timestamp?

  /// Creates a resource.
  public init(_ logicalID: String, _ type: String, physicalID: String? = nil) {
    (self.logicalID, self.type, self.physicalID) = (logicalID, type, physicalID)
  }
}
