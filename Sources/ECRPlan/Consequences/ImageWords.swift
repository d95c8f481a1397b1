// SPDX-License-Identifier: Apache-2.0

import ECRModel

/// Describes images in words, for messages.
enum ImageWords {
  /// Images that were pulled within so many days count as pulled lately.
  static let recentDays: Int64 = 30

  /// How many images are tagged, and when the last was pushed and pulled, as far as it is recorded.
  static func details(_ images: [RegistryImage]) -> String {
    var parts = ["\(images.lazy.filter { !$0.tags.isEmpty }.count) tagged"]
    if let pushed = images.lazy.compactMap(\.pushedAt).max() {
      parts.append("last pushed \(day(pushed))")
    }
    if let pulled = images.lazy.compactMap(\.lastRecordedPullTime).max() {
      parts.append("last pulled \(day(pulled))")
    } else {
      parts.append("no pull recorded")
    }
    return parts.joined(separator: ", ")
  }

  /// How many images were pulled lately before a moment.
  static func pulledLately(_ images: [RegistryImage], before now: Timestamp) -> Int {
    let day: Int64 = 86_400_000_000
    return images.lazy.compactMap(\.lastRecordedPullTime).filter {
      $0.microseconds > now.microseconds - recentDays * day
    }.count
  }

  private static func day(_ time: Timestamp) -> String { String(time.description.prefix(10)) }
}
