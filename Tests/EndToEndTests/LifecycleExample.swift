// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// A policy of the Amazon ECR User Guide, images, and what the guide says becomes of them.
struct LifecycleExample: Sendable, CustomTestStringConvertible {
  /// An image, with days before now.
  struct Image: Decodable {
    var id: String
    var tags: [String]
    var pushedDaysAgo: Int
    var pulledDaysAgo: Int?
    var archivedDaysAgo: Int?
  }

  /// What acts on an image.
  struct Outcome: Equatable {
    var rule: Int
    var action: String
  }

  static let now = Date(timeIntervalSince1970: 1_780_272_000)

  var name: String
  var images: [Image]
  /// The document of the policy.
  var policy: String
  /// What acts, by the name of the image; images that stay are not named.
  var expected: [String: Outcome]

  var testDescription: String { name }

  /// The examples of the file, in its order; none when it cannot be read.
  static let all: [LifecycleExample] = {
    let url = Fixtures("lifecycle-examples.json").folder
    guard let data = try? Data(contentsOf: url),
      let entries = try? JSONSerialization.jsonObject(with: data) as? [[String: Any]]
    else { return [] }
    return entries.compactMap { try? LifecycleExample($0) }
  }()

  private init(_ entry: [String: Any]) throws {
    name = try #require(entry["name"] as? String)
    let list = try JSONSerialization.data(withJSONObject: try #require(entry["images"]))
    images = try JSONDecoder().decode([Image].self, from: list)
    let document = try JSONSerialization.data(withJSONObject: try #require(entry["policy"]))
    policy = String(decoding: document, as: UTF8.self)
    expected = try #require(entry["expected"] as? [String: [Any]]).mapValues { pair in
      Outcome(
        rule: try #require(pair.first as? Int), action: try #require(pair.last as? String))
    }
  }

  /// The output of `describe-images`; of two images of one day the later in the list is newer, and the last
  /// is of the very second.
  func imageList() throws -> String {
    let details = images.enumerated().map { index, image in
      func time(_ days: Int) -> String {
        Self.now.addingTimeInterval(Double(index + 1 - images.count - 86_400 * days))
          .formatted(.iso8601)
      }
      var detail: [String: Any] = [
        "imageDigest": "sha256:" + String(repeating: image.id.lowercased(), count: 64),
        "imageTags": image.tags, "imagePushedAt": time(image.pushedDaysAgo),
        "repositoryName": "team/app",
      ]
      detail["lastRecordedPullTime"] = image.pulledDaysAgo.map(time)
      if let days = image.archivedDaysAgo {
        detail["lastArchivedAt"] = time(days)
        detail["imageStatus"] = "ARCHIVED"
      }
      return detail
    }
    let data = try JSONSerialization.data(withJSONObject: ["imageDetails": details])
    return String(decoding: data, as: UTF8.self)
  }
}
