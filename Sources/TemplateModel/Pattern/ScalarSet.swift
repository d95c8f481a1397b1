// SPDX-License-Identifier: Apache-2.0

/// A set of Unicode scalars.
struct ScalarSet: Hashable, Sendable {
  typealias Range = ClosedRange<UInt32>

  /// In ascending order, without overlap.
  let ranges: [Range]

  init(_ ranges: [Range]) {
    var merged: [Range] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] =
          last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  /// All scalars that are not in the set.
  var inverted: ScalarSet {
    var gaps: [Range] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { gaps.append(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    if next <= Self.last { gaps.append(next...Self.last) }
    return ScalarSet(gaps)
  }

  /// Takes time logarithmic in the number of ranges.
  func contains(_ scalar: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < ranges.count && ranges[low].lowerBound <= scalar
  }

  private static let last: UInt32 = 0x10FFFF
  static let all = ScalarSet([0...last])
  static let digits = ScalarSet([0x30...0x39])
  static let wordCharacters = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  static let space = ScalarSet([0x09...0x0D, 0x20...0x20])
  static let horizontalSpace = ScalarSet([
    0x09...0x09, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x180E...0x180E, 0x2000...0x200A,
    0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000,
  ])
  static let verticalSpace = ScalarSet([0x0A...0x0D, 0x85...0x85, 0x2028...0x2029])
  static let lineBreaks = ScalarSet([
    0x0A...0x0A, 0x0D...0x0D, 0x85...0x85, 0x2028...0x2029,
  ])

  /// The classes that Java and POSIX name alike, of ASCII characters.
  static func named(_ name: String) -> ScalarSet? {
    switch name {
    case "Lower": ScalarSet([0x61...0x7A])
    case "Upper": ScalarSet([0x41...0x5A])
    case "ASCII": ScalarSet([0...0x7F])
    case "Alpha": ScalarSet([0x41...0x5A, 0x61...0x7A])
    case "Digit": digits
    case "Alnum": ScalarSet([0x30...0x39, 0x41...0x5A, 0x61...0x7A])
    case "Punct": ScalarSet([0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E])
    case "Graph": ScalarSet([0x21...0x7E])
    case "Print": ScalarSet([0x20...0x7E])
    case "Blank": ScalarSet([0x09...0x09, 0x20...0x20])
    case "Cntrl": ScalarSet([0...0x1F, 0x7F...0x7F])
    case "XDigit": ScalarSet([0x30...0x39, 0x41...0x46, 0x61...0x66])
    case "Space": space
    default: nil
    }
  }
}
