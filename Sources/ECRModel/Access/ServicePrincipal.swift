// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A service of AWS as a principal, by its host, such as `lambda.amazonaws.com`.
public struct ServicePrincipal: Hashable, Sendable {
  /// The host.
  public let host: String

  /// Why a text names no service.
  public enum Problem: Error, Hashable, Sendable {
    /// Something that is to be filled in.
    case placeholder
    /// An account or an ARN, which belongs under `AWS`.
    case principal
    /// A name without a domain.
    case bare
    /// A domain that is nearly one of AWS, with the one that was meant.
    case domain(String)
    /// Any other text.
    case other
  }

  /// Reads an item under `Service`.
  ///
  /// A host of a domain that the facts do not know is taken, since there are services with hosts of
  /// their own.
  public static func read(_ text: String) -> Result<ServicePrincipal, Problem> {
    if text.utf8.contains(where: { $0.isOne(of: "<>") }) { return .failure(.placeholder) }
    if text == "*" { return .success(ServicePrincipal(host: text)) }
    let isNumber = text.utf8.allSatisfy(\.isDigit)
    if text.hasPrefix("arn:") || isNumber && !text.isEmpty { return .failure(.principal) }
    guard isHost(text) else {
      let isName = text.utf8.allSatisfy { $0.isLetterOrDigit || $0.isOne(of: "-") }
      return .failure(isName && !text.isEmpty ? .bare : .other)
    }
    guard let dot = text.firstIndex(of: ".") else { return .failure(.bare) }
    let domain = text[text.index(after: dot)...]
    let domains = Partition.all.map(\.urlSuffix)
    let isKnown = domains.contains { text.hasSuffix(".\($0)") }
    if !isKnown, let nearest = NearestName(to: String(domain), among: domains) {
      return .failure(.domain(nearest.name))
    }
    return .success(ServicePrincipal(host: text))
  }

  /// Whether a text is made of at least two names that dots join.
  static func isHost(_ text: String) -> Bool {
    let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty && label.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
      }
  }
}
