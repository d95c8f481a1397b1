// SPDX-License-Identifier: Apache-2.0

/// What the live resource has where the template says nothing.
public enum Absence: Hashable, Sendable {
  /// Nothing.
  case unset

  /// The service behaves as if this were written, and reads back so.
  case value(String)

  /// An object whose members are what their own rows say.
  case members

  /// CloudFormation or the service makes a value up that no template can tell.
  case generated

  /// The identifier of the account that owns the stack.
  case account

  /// What another property of the same object brings with it, such as the AWS managed key of an
  /// `EncryptionType`; the payload is that property's name.
  case derived(from: String)
}
