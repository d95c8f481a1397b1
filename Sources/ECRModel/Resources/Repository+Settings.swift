// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

extension Repository {
  /// When the images of one repository are scanned.
  ///
  /// An empty object is the same as `ScanOnPush: false`. Source: provider schema of 2026-10.
  public struct ImageScanningConfiguration: Model {
    /// Whether an image is scanned when it is pushed.
    public var scanOnPush: Value<Bool>?

    /// Entries that no property above holds, written after them.
    public var additional: [Node.Entry] = []

    /// Creates one that says nothing.
    public init() {}

    /// The properties, declared once.
    public static let table = Table<Self>(
      "ImageScanningConfiguration",
      Row(
        "ScanOnPush", \.scanOnPush, "Whether an image is scanned when it is pushed.",
        .absent(.value("false")), .live("scanOnPush")))
  }

  /// A repository's lifecycle policy with the registry it is in.
  ///
  /// Source: provider schema of 2026-10; Amazon ECR API Reference, `PutLifecyclePolicy`.
  public struct LifecyclePolicy: Model {
    /// The policy as JSON text.
    public var lifecyclePolicyText: Value<Document>?

    /// The account of the registry.
    ///
    /// The live value is always there, so an absent one is the stack's own account.
    public var registryID: Value<String>?

    /// Entries that no property above holds, written after them.
    public var additional: [Node.Entry] = []

    /// Creates one that says nothing.
    public init() {}

    /// The properties, declared once.
    public static let table = Table<Self>(
      "LifecyclePolicy",
      Row(
        "LifecyclePolicyText", \.lifecyclePolicyText, "The policy as JSON text.",
        .document(.lifecyclePolicyText), .removed(.unknown), .live("lifecyclePolicyText")),
      Row(
        "RegistryId", \.registryID, "The account of the registry.",
        .form(.accountID), .absent(.account), .live("registryId")))
  }
}
