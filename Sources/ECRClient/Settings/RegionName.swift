// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// The grammar of a Region's name, which becomes a part of host names.
enum RegionName {
  /// Throws unless a name is a label of a host name, so that none can lead to another host.
  ///
  /// That is 1 to 63 letters, digits and `-`, no `-` at either end, and not digits alone; the rule of
  /// botocore 1.44.
  static func check(_ name: String, from origin: String) throws(AWSError) {
    let bytes = Array(name.utf8)
    let isLabel =
      (1...63).contains(bytes.count)
      && bytes.allSatisfy { isDigit($0) || isLetter($0) || $0 == UInt8(ascii: "-") }
      && bytes.first != UInt8(ascii: "-") && bytes.last != UInt8(ascii: "-")
      && !bytes.allSatisfy(isDigit)
    guard isLabel else {
      throw AWSError(
        .badConfiguration,
        "\(origin) '\(clipped(name))' must be 1 to 63 letters, digits and '-', such as 'eu-west-1'")
    }
  }

  /// The Region of an old name such as `fips-us-east-1` or `us-east-1-fips`, and whether it was one.
  static func withoutFIPS(_ name: String?) -> (region: String?, isFIPS: Bool) {
    guard let name else { return (nil, false) }
    if name.hasPrefix("fips-") { return (String(name.dropFirst(5)), true) }
    if name.hasSuffix("-fips") { return (String(name.dropLast(5)), true) }
    return (name, false)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
