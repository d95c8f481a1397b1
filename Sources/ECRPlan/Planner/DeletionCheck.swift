// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Whether a repository can be deleted, and which images go with it.
///
/// `DeleteRepository` refuses a repository that holds images unless it is forced, and CloudFormation
/// forces it only when the *deployed* template has `EmptyOnDelete`. Deleting a stack then ends with
/// DELETE_FAILED; an update tries three times, completes, and leaves the repository outside the stack.
/// Source: published handler of 2023; CloudFormation User Guide, "Troubleshooting CloudFormation". Whether
/// a public repository is forced is not published.
struct DeletionCheck {
  /// What comes of a deletion.
  enum Outcome {
    /// The repository is not there.
    case gone
    /// It is empty.
    case empty
    /// It goes with its images.
    case deletes([RegistryImage])
    /// It stays because it holds images.
    case refused([RegistryImage])
    /// It goes or stays, by a value that is not known.
    case mayBeRefused([RegistryImage])
    /// Nobody knows what it holds.
    case notRead
  }

  private let request: PlanRequest
  private let isStackDeletion: Bool
  private let isPrivate: Bool
  private let name: String?
  private let emptyOnDelete: Bool?
  private let isAtLeast: Bool
  private let successor: String?

  /// What comes of the deletion.
  let outcome: Outcome

  /// Looks at what is live under a name; `successor` is another resource of the template that wants it.
  init(
    _ request: PlanRequest, _ deployed: SideResource, _ identity: PhysicalIdentity,
    isStackDeletion: Bool, successor: String?
  ) {
    (self.request, self.isStackDeletion, self.successor) = (request, isStackDeletion, successor)
    name = identity.name
    isPrivate = deployed.type == Repository.specification.typeName
    let value = deployed["EmptyOnDelete"]
    let empties: Bool? =
      value.isAbsent ? false : value.scalar.map { $0.parameterText.lowercased() == "true" }
    emptyOnDelete = empties
    let images = Self.images(of: deployed, identity, request)
    isAtLeast = images.isAtLeast
    outcome =
      switch images.found {
      case .found(let images) where images.isEmpty: .empty
      case .found(let images):
        empties.map { $0 ? .deletes(images) : .refused(images) } ?? .mayBeRefused(images)
      case .absent: .gone
      case .denied, .failed, .notCollected: .notRead
      }
  }

  private static func images(
    of deployed: SideResource, _ identity: PhysicalIdentity, _ request: PlanRequest
  ) -> (found: Observed<[RegistryImage]>, isAtLeast: Bool) {
    guard let name = identity.name, let live = request.live else { return (.notCollected, false) }
    guard deployed.type == Repository.specification.typeName else {
      return (live.publicRepository(name).isAbsent ? .absent : .notCollected, false)
    }
    let record = live.repository(name)
    if record.isAbsent || record.value?.existence.isAbsent ?? false { return (.absent, false) }
    guard let listing = record.value?.images.value, listing.isWhole || !listing.items.isEmpty
    else { return (.notCollected, false) }
    return (.found(listing.items), !listing.isWhole)
  }

  private var shown: String { name.map { "'\(clipped($0))'" } ?? "the repository" }

  /// The images that go with the repository, those in use first.
  func findings(deleting images: [RegistryImage]) -> [PlanFinding] {
    let effects = effects(images)
    var findings: [PlanFinding] = []
    if effects.inUse > 0 {
      findings.append(
        PlanFinding(
          .imagesInUse,
          "\(effects.inUse.images) in use \(effects.inUse.areOrIs) deleted with \(shown)",
          images: inUseEffects(images)))
    }
    findings.append(
      PlanFinding(
        .imagesDeleted,
        "\(isAtLeast ? "at least " : "")\(images.count.images) (\(ImageWords.details(images))) \(images.count.areOrIs) deleted with \(shown)",
        images: effects))
    return findings
  }

  /// The images that keep the repository from being deleted.
  func refusal(_ images: [RegistryImage]) -> PlanFinding {
    let consequence: String
    var remedy = "deploy 'EmptyOnDelete: true' before, or delete the images"
    if isStackDeletion {
      consequence = "deleting the stack fails"
    } else if let successor {
      // Deleting images would not help: the name stays taken until after the creation.
      consequence = "the update fails before it deletes, as '\(clipped(successor))' wants the name"
      remedy = "see there for the way out"
    } else {
      consequence = "an update that gets so far completes and leaves it behind, outside the stack"
    }
    return PlanFinding(
      .repositoryNotEmpty,
      "\(shown) holds \(isAtLeast ? "at least " : "")\(images.count.images) (\(ImageWords.details(images))) and the deployed template has no 'EmptyOnDelete'; \(consequence); \(remedy)",
      images: effects(images, deletes: false))
  }

  /// A value that is not known decides over the images.
  func mayBeRefused(_ images: [RegistryImage]) -> PlanFinding {
    PlanFinding(
      .imagesDeleted,
      "\(images.count.images) \(images.count.areOrIs) deleted with \(shown) if 'EmptyOnDelete' is true in the deployed template",
      images: effects(images))
  }

  /// Nobody knows what goes.
  var notRead: PlanFinding {
    let what =
      emptyOnDelete == true
      ? "whatever it holds is deleted with it"
      : "if it holds any, deleting it \(isPrivate ? "is" : "may be") refused"
    return PlanFinding(.imagesNotRead, "the images of \(shown) were not read; \(what)")
  }

  private func effects(_ images: [RegistryImage], deletes: Bool = true) -> ImageEffects {
    var effects = ImageTally(images, of: name ?? "", request.inUse).effects
    effects.delete = deletes ? images.count : 0
    return effects
  }

  private func inUseEffects(_ images: [RegistryImage]) -> ImageEffects {
    let used = images.filter { request.inUse.contains($0, of: name ?? "") }
    var effects = ImageTally(used, of: name ?? "", request.inUse).effects
    effects.delete = used.count
    return effects
  }
}

extension Int {
  /// The number with its noun.
  var images: String { self == 1 ? "1 image" : "\(self) images" }

  /// The verb that goes with the number.
  var areOrIs: String { self == 1 ? "is" : "are" }
}
