// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics

extension LifecycleSimulation {
  /// The JSON document.
  var json: String {
    var members: [(String, JSONText?)] = [
      ("formatVersion", "1"), ("tool", Version.tool.json),
      ("images", .array(rows.map(json))),
    ]
    let expiring = all.filter { $0.verdict.action?.type == .expire }
    members.append(
      (
        "summary",
        [
          "imageTotalCount": .integer(all.count),
          "protectedImageTotalCount": .integer(kept),
          "expiringImageTotalCount": .integer(expiring.count),
          "expiringImageSizeInBytes": .integer(size(expiring)),
          "transitioningImageTotalCounts": [
            ["targetStorageClass": "ARCHIVE", "imageTotalCount": .integer(archived)]
          ],
        ]
      ))
    members.append(
      (
        "protection",
        [
          "protectedImages": .string(protected == .count ? "count" : "leave-out"),
          "unreadManifestLists": .integer(unreadLists),
        ]
      ))
    if hasOther {
      let (new, spared, anyway) = difference
      members.append(
        (
          "difference",
          [
            "newlyExpiring": .integer(new), "newlySpared": .integer(spared),
            "expiringAnyway": .integer(anyway),
          ]
        ))
    }
    return JSONText.object(present: members).document
  }

  private func json(_ action: LifecycleAction?) -> JSONText {
    guard let action else { return .null }
    return .object(present: [
      ("type", .string(action.type.rawValue.uppercased())),
      (
        "targetStorageClass",
        action.targetStorageClass.map { .string($0.rawValue.uppercased()) }
      ),
    ])
  }

  private func json(_ row: Row) -> JSONText {
    let (image, verdict) = (row.image, row.verdict)
    var members: [(String, JSONText?)] = [
      ("imageDigest", .string(image.digest.description)),
      ("imageTags", .array(image.tags.map { .string($0) })),
      ("imagePushedAt", .string(orNull: image.pushedAt?.description)),
      ("storageClass", .string(row.subject.storageClass.rawValue.uppercased())),
      ("action", json(verdict.action)),
      (
        "appliedRulePriority",
        verdict.action == nil ? .null : verdict.rule.map { .integer($0) } ?? .null
      ),
      ("claimedByRulePriority", verdict.rule.map { .integer($0) } ?? .null),
      ("dueAt", .string(orNull: due(row))),
      ("protectedBy", .string(orNull: row.keeper?.description)),
      ("preventedAction", json(verdict.prevented)),
      ("inUse", .bool(row.isInUse)),
    ]
    if hasOther { members.append(("actionAgainst", json(row.other?.action))) }
    if isExplained {
      members.append(
        (
          "rules",
          .array(
            explanation(of: row).map { rule, words in
              ["rulePriority": .integer(rule), "reason": .string(words)]
            })
        ))
    }
    return .object(present: members)
  }
}
