// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Principal {
  /// Reads an item under `AWS`.
  ///
  /// Takes time linear in the text. Source: IAM User Guide, "AWS JSON policy elements: Principal",
  /// for all partitions.
  public static func read(_ text: String) -> Result<Principal, Problem> {
    if text == "*" { return .success(.anyone) }
    let bytes = text.utf8
    if bytes.contains(where: { $0.isOne(of: "<>") }) { return .failure(.placeholder) }
    if bytes.starts(with: "arn:".utf8) { return read(arn: text) }
    if !bytes.isEmpty, bytes.allSatisfy(\.isDigit) {
      return bytes.count == 12 ? .success(.account(text)) : .failure(.digits(bytes.count))
    }
    if isUniqueID(text) { return .success(.uniqueID(text)) }
    return .failure(ServicePrincipal.isHost(text) ? .host : .other)
  }

  private static func read(arn text: String) -> Result<Principal, Problem> {
    if Wildcards.stand(in: text) { return .failure(.wildcard) }
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6 else { return .failure(.shortARN) }
    let partition = String(parts[1])
    let (service, account, resource) = (parts[2], String(parts[4]), parts[5])
    guard service == "iam" || service == "sts" else { return .failure(.service(String(service))) }
    guard Partition(name: partition) != nil else { return .failure(.partition(partition)) }
    guard parts[3].isEmpty else { return .failure(.region(String(parts[3]))) }
    if service == "iam", account == "cloudfront", resource.hasPrefix("user/") {
      return .success(.originAccessIdentity(partition: partition, name: String(resource)))
    }
    guard account.utf8.count == 12, account.utf8.allSatisfy(\.isDigit) else {
      return .failure(.account(account))
    }
    guard let principal = read(resource, of: service, partition, account) else {
      let isGroup = service == "iam" && resource.hasPrefix("group/")
      return .failure(isGroup ? .group : .kind(String(resource)))
    }
    return .success(principal)
  }

  private static func read(
    _ resource: Substring, of service: Substring, _ partition: String, _ account: String
  ) -> Principal? {
    if service == "iam", resource == "root" {
      return .root(partition: partition, account: account)
    }
    guard let slash = resource.firstIndex(of: "/"), resource.last != "/" else { return nil }
    let rest = resource[resource.index(after: slash)...]
    switch (service, resource[..<slash]) {
    case ("iam", "user"):
      return .user(partition: partition, account: account, path: String(rest))
    case ("iam", "role"):
      return .role(partition: partition, account: account, path: String(rest))
    case ("sts", "assumed-role"):
      guard rest.contains("/"), rest.first != "/" else { return nil }
      return .session(partition: partition, account: account, path: String(rest))
    case ("sts", "federated-user"):
      return .federatedUser(partition: partition, account: account, name: String(rest))
    default: return nil
    }
  }

  /// Whether a text is a unique identifier: 16 to 128 capitals and digits after a known prefix.
  ///
  /// Source: IAM User Guide, "IAM identifiers"; IAM API Reference, `UserId` and `RoleId`.
  private static func isUniqueID(_ text: String) -> Bool {
    let bytes = text.utf8
    return (16...128).contains(bytes.count)
      && (bytes.starts(with: "AIDA".utf8) || bytes.starts(with: "AROA".utf8))
      && bytes.allSatisfy { $0.isUppercase || $0.isDigit }
  }
}
