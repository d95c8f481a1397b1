// SPDX-License-Identifier: Apache-2.0

/// An item of `Action` or `NotAction`: the name of an action, a pattern of names, or `*`.
public enum ActionPattern: Hashable, Sendable {
  /// `*`: every action of every service.
  case everything

  /// Actions of Amazon ECR or Amazon ECR Public, by a name that may hold wildcards.
  case actions(AccessAction.Service, name: String)

  /// Actions of another service.
  case foreign(service: String, name: String)

  /// Text without a service before a colon, which IAM does not take.
  case unprefixed(String)

  /// Reads an item.
  public init(_ text: String) {
    guard text != "*" else {
      self = .everything
      return
    }
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else {
      self = .unprefixed(text)
      return
    }
    let service = text[..<colon].lowercased()
    let name = String(text[text.index(after: colon)...])
    if let known = AccessAction.Service(rawValue: service) {
      self = .actions(known, name: name)
    } else {
      self = .foreign(service: service, name: name)
    }
  }

  /// The known actions that the item stands for.
  ///
  /// A pattern is tried on each name, which has at most 40 letters.
  public var set: ActionSet {
    switch self {
    case .everything: return ActionSet.all(of: .ecr).union(.all(of: .ecrPublic))
    case .actions(let service, "*"): return .all(of: service)
    case .actions(let service, let name):
      guard Wildcards.stand(in: name) else {
        return ActionSet([AccessAction(named: "\(service.rawValue):\(name)")].compactMap { $0 })
      }
      let pattern = Wildcards(name)
      return ActionSet(AccessAction.all(of: service).filter { pattern.match(folded: $0.folded) })
    case .foreign, .unprefixed: return []
    }
  }

  /// Whether the item is a pattern rather than a name.
  public var hasWildcards: Bool {
    switch self {
    case .everything: true
    case .actions(_, let name), .foreign(_, let name): Wildcards.stand(in: name)
    case .unprefixed(let text): Wildcards.stand(in: text)
    }
  }
}
