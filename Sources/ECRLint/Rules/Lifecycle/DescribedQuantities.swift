// SPDX-License-Identifier: Apache-2.0

/// The quantities that a description names: `30 days`, `10 most recent images`, `two weeks`.
struct DescribedQuantities {
  private struct Quantity {
    /// The words of the description.
    var words: String
    /// The number as it is said.
    var number: Int
    /// The days that it can mean; nil for a number of images, or of nothing that is known.
    var days: ClosedRange<Int>?
    /// Whether images are counted.
    var isImages = false
  }

  private var quantities: [Quantity] = []

  /// Longer descriptions are not read.
  private static let longest = 1_000

  /// Reads a description, whose English is taken word by word.
  init(_ text: String) {
    guard text.utf8.count <= Self.longest else { return }
    let words = Self.words(of: text)
    for (index, word) in words.enumerated() {
      // `30-day` and `30days` are two words written as one.
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      let rest = word.dropFirst(digits.count)
      guard
        let number = digits.isEmpty ? Self.number(saidAs: word) : Int(String(digits))
      else { continue }
      if digits.isEmpty || rest.isEmpty {
        let previous = index > 0 ? words[index - 1].lowercased() : nil
        quantities.append(Self.quantity(number, words[index...].prefix(5), after: previous))
      } else if let days = Self.days(number, String(rest.drop { $0 == "-" })) {
        quantities.append(Quantity(words: word, number: number, days: days))
      }
    }
  }

  private static func quantity(
    _ number: Int, _ words: ArraySlice<String>, after previous: String?
  ) -> Quantity {
    let next = words.dropFirst()
    if let unit = next.first, let days = days(number, unit) {
      return Quantity(words: words.prefix(2).joined(separator: " "), number: number, days: days)
    }
    // In `version 2 images` no images are counted.
    let counts = previous.map(counting.contains) ?? true
    if counts, let offset = next.firstIndex(where: { !adjectives.contains($0.lowercased()) }),
      ["image", "images"].contains(next[offset].lowercased())
    {
      return Quantity(
        words: words[...offset].joined(separator: " "), number: number, isImages: true)
    }
    return Quantity(words: words.first ?? "", number: number)
  }

  /// Words that can stand between a number and what it counts.
  private static let adjectives: Set<String> = [
    "more", "most", "recent", "latest", "newest", "last", "youngest", "old", "older", "oldest",
    "new", "tagged", "untagged", "docker", "container", "production", "prod", "dev", "release",
  ]

  /// Words after which a number counts.
  private static let counting: Set<String> = [
    "keep", "keeps", "keeping", "retain", "retains", "store", "have", "hold", "only", "last",
    "latest", "newest", "recent", "most", "first", "youngest", "than", "least", "exactly", "to",
    "the", "of", "max", "maximum", "over", "after", "beyond", "but", "just", "expire", "delete",
  ]

  private static let numbers = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "fourteen": 14, "twenty": 20, "thirty": 30, "sixty": 60,
    "ninety": 90,
  ]

  /// The number that a word says; the longest have eight letters, and lower case takes its time.
  private static func number(saidAs word: String) -> Int? {
    (3...8).contains(word.utf8.count) ? numbers[word.lowercased()] : nil
  }

  /// Marks at the ends of words.
  private static let marks = ",;:.()[]'\"!?"

  /// The words without the marks at their ends; of ASCII, whose bytes tell all, in a tenth of the time.
  private static func words(of text: String) -> [String] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split(whereSeparator: \.isWhitespace).map { word in
        String(word).trimming { marks.contains($0) }
      }
    }
    let blanks: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0) }
    return Array(text.utf8).split(whereSeparator: blanks).map { word in
      let start = word.firstIndex { !marks.utf8.contains($0) } ?? word.endIndex
      let last = word[start...].lastIndex { !marks.utf8.contains($0) }
      return String(decoding: word[start..<(last.map { $0 + 1 } ?? start)], as: UTF8.self)
    }
  }

  /// The days that a number of a unit of time can mean; nil when the word is no such unit.
  private static func days(_ number: Int, _ unit: String) -> ClosedRange<Int>? {
    guard (0...100_000).contains(number) else { return nil }
    switch unit.lowercased() {
    case "day", "days": return number...number
    case "week", "weeks": return number * 7...number * 7
    case "month", "months": return number * 28...number * 31
    case "year", "years": return number * 360...number * 366
    default: return nil
    }
  }

  /// The words that contradict a rule; nil when nothing does for certain.
  ///
  /// Whoever names the rule's number once is right, whatever else is said; a number whose unit is not
  /// known can be any.
  func contradiction(of number: Int, countsDays: Bool) -> String? {
    let isSaid = quantities.contains { quantity in
      if let days = quantity.days { return countsDays && days.contains(number) }
      return quantity.number == number && !(quantity.isImages && countsDays)
    }
    guard !isSaid else { return nil }
    if let other = quantities.first(where: { countsDays ? $0.days != nil : $0.isImages }) {
      return other.words
    }
    // Another unit altogether contradicts only where nothing else is counted.
    guard quantities.allSatisfy({ $0.days != nil || $0.isImages }) else { return nil }
    return quantities.first?.words
  }
}

extension String {
  /// The text without the characters of a kind at its ends.
  fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    var rest = self[...]
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    while let first = rest.first, isTrimmed(first) { rest.removeFirst() }
    return String(rest)
  }
}
