// SPDX-License-Identifier: Apache-2.0

/// Makes logical IDs of the names of resources.
///
/// A logical ID depends on the name and on the names that would make the same one, on nothing else, so that
/// imports at different times agree.
struct LogicalIDs {
  /// The longest logical ID that CloudFormation takes.
  private static let longest = 255

  private var bases: [String: Int] = [:]
  private var taken: Set<String> = []

  /// Takes in every name that there is; `prefix` tells the kinds of things apart.
  mutating func register(_ name: String, prefix: String = "") {
    bases[Self.base(of: name, prefix), default: 0] += 1
  }

  /// The logical ID of a name that was taken in; a hash of the name stands at its end when another name
  /// would have the same one.
  mutating func take(_ name: String, prefix: String = "") -> String {
    let base = Self.base(of: name, prefix)
    var id = base
    if bases[base, default: 0] > 1 || taken.contains(id) || id.utf8.count > Self.longest {
      id = String(base.prefix(Self.longest - 16)) + Self.hash(of: prefix + name)
    }
    var number = 2
    while !taken.insert(id).inserted {
      id = String(base.prefix(Self.longest - 16)) + Self.hash(of: prefix + name) + "\(number)"
      number += 1
    }
    return id
  }

  /// The parts of a name joined in camel case: `team/my-app` is `TeamMyApp`.
  static func base(of name: String, _ prefix: String = "") -> String {
    var id = prefix
    var beginsPart = true
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z":
        id += beginsPart ? String(scalar).uppercased() : String(scalar)
        beginsPart = false
      case "A"..."Z", "0"..."9":
        id.unicodeScalars.append(scalar)
        beginsPart = false
      default: beginsPart = true
      }
    }
    // CloudFormation takes a digit at the beginning; people and tools expect a letter.
    guard let first = id.first, first.isLetter else { return "Repository" + id }
    return id
  }

  /// The FNV-1a hash in eight hexadecimal digits.
  private static func hash(of text: String) -> String {
    var hash: UInt32 = 0x811C_9DC5
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
