// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

extension Principal.Problem {
  /// What is said of a text that names no principal for this reason.
  func message(for text: String) -> String {
    let text = clipped(text)
    switch self {
    case .placeholder: return "'\(text)' is still to be filled in; write an account or an ARN"
    case .digits(let count):
      return "'\(text)' has \(count) digits; an account has 12"
    case .wildcard:
      return "a principal cannot hold a wildcard; name it whole, or put '\(text)' in a condition on"
        + " 'aws:PrincipalArn'"
    case .shortARN:
      return "'\(text)' must have six parts, such as 'arn:aws:iam::111122223333:role/name'"
    case .partition(let partition):
      let names = Partition.all.map(\.name)
      return "'\(clipped(partition))' is not a known partition"
        + (NearestName(to: partition, among: names).map { didYouMean($0.name) }
          ?? "; can be \(alternatives(names))")
    case .region(let region):
      return "'\(clipped(region))' must not stand here; the ARN of a principal has no Region"
    case .account(let account):
      return account.isEmpty
        ? "the account is missing from '\(text)'; it has 12 digits"
        : "'\(clipped(account))' must be an account of 12 digits"
    case .group:
      return "a user group cannot be a principal; name the users, or a role that they take"
    case .kind(let kind):
      return "'\(clipped(kind))' is not a principal; can be 'root', 'user/…', 'role/…',"
        + " 'assumed-role/ROLE/SESSION' or 'federated-user/…'"
    case .service(let service):
      return "an ARN of '\(clipped(service))' is not a principal; it must be one of 'iam' or 'sts'"
    case .host: return "'\(text)' is a service; put it under 'Service'"
    case .other:
      return "'\(text)' must be '*', an account of 12 digits or the ARN of an account's root, user,"
        + " role or session"
    }
  }
}

extension ServicePrincipal.Problem {
  /// What is said of a text that names no service for this reason.
  func message(for text: String) -> String {
    let text = clipped(text)
    switch self {
    case .placeholder:
      return "'\(text)' is still to be filled in; write a host such as 'lambda.amazonaws.com'"
    case .principal: return "'\(text)' is not a service; put it under 'AWS'"
    case .bare: return "'\(text)' must be a host such as '\(text.lowercased()).amazonaws.com'"
    case .domain(let domain):
      return "'\(text)' is not a host of AWS; did you mean the domain '\(domain)'?"
    case .other: return "'\(text)' must be a host such as 'lambda.amazonaws.com'"
    }
  }
}
