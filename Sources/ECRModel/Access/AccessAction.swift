// SPDX-License-Identifier: Apache-2.0

/// An action of Amazon ECR or Amazon ECR Public that a policy can allow or deny.
public struct AccessAction: Hashable, Sendable {
  /// The service that an action belongs to.
  public enum Service: String, Hashable, Sendable, CaseIterable {
    /// Private registries.
    case ecr
    /// The public gallery.
    case ecrPublic = "ecr-public"
  }

  /// What an action acts on.
  public enum Level: Hashable, Sendable {
    /// One repository, which a policy can name.
    case repository
    /// The registry, so that nothing smaller can be named.
    case registry
  }

  /// What kind of access an action gives.
  public enum Access: Hashable, Sendable {
    /// To names.
    case list
    /// To contents.
    case read
    /// To change contents or settings.
    case write
    /// To change tags of the resource.
    case tagging
    /// To change who may do what.
    case permissions
  }

  /// The service.
  public let service: Service

  /// The name without the service, such as `BatchGetImage`.
  public let name: String

  /// What it acts on.
  public let level: Level

  /// What kind of access it gives.
  public let access: Access

  /// The position among all actions; below 128.
  let position: Int

  /// The bytes of the name in small letters.
  let folded: [UInt8]

  init(
    _ service: Service, _ name: String, _ level: Level, _ access: Access, position: Int
  ) {
    (self.service, self.name, self.level) = (service, name, level)
    (self.access, self.position) = (access, position)
    folded = name.utf8.map(\.lowercasedASCII)
  }

  /// The name as policies write it, such as `ecr:BatchGetImage`.
  public var text: String { "\(service.rawValue):\(name)" }
}
