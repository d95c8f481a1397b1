// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// What another tag mutability means for those who push.
struct TagMutabilityEffects {
  private let before: String?
  private let after: String?
  private let addedFilters: [String]
  private let images: [RegistryImage]?
  private let isLiveKnown: Bool

  /// Reads the mutability before and after from the rows of a repository.
  init(_ rows: [PropertyRow], _ images: [RegistryImage]?) {
    self.images = images
    let mutability = rows.first { $0.property.name == "ImageTagMutability" }
    let filters = rows.first { $0.property.name == "ImageTagMutabilityExclusionFilters" }
    isLiveKnown = mutability?.live.value != nil
    before = Self.mutability(mutability?.live.value ?? mutability?.deployed)
    // Without the property an update leaves the live value.
    let wanted = mutability?.desired
    after = wanted?.isAbsent ?? true ? before : Self.mutability(wanted)
    let old = Set(Self.patterns(filters?.live.value ?? filters?.deployed))
    addedFilters = Self.patterns(filters?.desired).filter { !old.contains($0) }
  }

  private static func mutability(_ value: Evaluated?) -> String? {
    guard let value, !value.isAbsent else { return TagMutability.mutable.rawValue }
    return value.text
  }

  private static func patterns(_ value: Evaluated?) -> [String] {
    (value?.items ?? []).compactMap { $0["ImageTagMutabilityExclusionFilterValue"]?.text }
  }

  /// What there is to say.
  var findings: [PlanFinding] {
    guard let before, let after else { return [] }
    let (was, becomes) = (before.hasPrefix("IMMUTABLE"), after.hasPrefix("IMMUTABLE"))
    let path = ["ImageTagMutability"]
    if !was, becomes {
      return [
        PlanFinding(
          .tagsBecomeImmutable,
          "tags cannot be moved any more, so pushing one of them again fails\(examples)\(doubt)",
          path: path
        )
      ]
    }
    if was, !becomes {
      return [
        PlanFinding(
          .tagsBecomeMutable,
          "tags can be moved to other images, which '\(clipped(before))' forbids\(doubt)",
          path: path)
      ]
    }
    guard after == TagMutability.immutableWithExclusion.rawValue, !addedFilters.isEmpty else {
      return []
    }
    return [
      PlanFinding(
        .exclusionsWidened,
        "tags that fit \(alternatives(Array(addedFilters.prefix(12)))) can be moved to other images",
        path: ["ImageTagMutabilityExclusionFilters"])
    ]
  }

  /// That the live setting may be another one than the deployed.
  private var doubt: String {
    isLiveKnown ? "" : "; the live setting is not known, and may be so already"
  }

  /// Some live tags, those first that are often pushed again.
  private var examples: String {
    let tags = Set((images ?? []).flatMap(\.tags))
    guard !tags.isEmpty else { return "" }
    let moving = [
      "latest", "main", "master", "dev", "develop", "staging", "prod", "stable", "edge",
    ]
    let found = moving.filter(tags.contains)
    let named = found.isEmpty ? Array(tags.sorted().prefix(3)) : Array(found.prefix(3))
    let list = named.map { "'\(clipped($0))'" }.joined(separator: ", ")
    return "; it has \(tags.count) \(tags.count == 1 ? "tag" : "tags"), such as \(list)"
  }
}
