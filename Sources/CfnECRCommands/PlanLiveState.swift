// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRModel
import TemplateDiagnostics
import TemplateModel

/// The recorded live state of a plan, with the images that the command line asks for.
struct PlanLiveState {
  /// Which images count.
  enum Images: Hashable, EnumerableFlag {
    /// All that are recorded, and a word about those that are not.
    case images
    /// None.
    case noImages

    static func help(for value: Images) -> ArgumentHelp? {
      switch value {
      case .images: "Take the images of all repositories, and say of which they are not known."
      case .noImages: "Take no images; what becomes of them is then not known."
      }
    }
  }

  /// The most repositories that are named.
  private static let mostNames = 5

  /// The state; nil without a file, or when it is wrong.
  private(set) var snapshot: RegistrySnapshot?

  /// What is wrong with the file.
  private(set) var diagnostics: [Diagnostic] = []

  /// What the state lacks of what was asked for; nil when it lacks nothing.
  private(set) var gap: String?

  /// The file; nil when there is none, as when AWS was read with credentials of the state's account.
  private let file: SnapshotFile?

  /// Live state of something else than what is deployed to.
  private static let foreign = RuleDescriptor(
    "foreign-snapshot", .error, "live state of another account or Region than the deployment's")

  /// Plans without live state, or with what was collected so far.
  init(collected: RegistrySnapshot? = nil) { (file, snapshot) = (nil, collected) }

  /// Reads a file.
  init(_ file: SourceFile, _ images: Images?) {
    let read = SnapshotFile(file)
    self.file = read
    (snapshot, diagnostics) = (read.snapshot, read.diagnostics)
    switch images {
    case .noImages:
      snapshot?.repositories = read.snapshot.repositories.map { listing in
        Listing(
          listing.items.map { record in
            var record = record
            record.images = .notCollected
            return record
          }, isWhole: listing.isWhole)
      }
    case .images: gap = Self.gap(read.snapshot)
    case nil: break
    }
  }

  private static func gap(_ snapshot: RegistrySnapshot) -> String? {
    guard let listing = snapshot.repositories.value else {
      return "the live state holds no repositories, so no images either"
    }
    let names = listing.items.filter {
      !$0.settings.isAbsent && !($0.images.value?.isWhole ?? false)
    }
    .map(\.name)
    guard !names.isEmpty else { return nil }
    let shown = names.prefix(mostNames).map { "'\(clipped($0).escapingControls)'" }
    let more = names.count - shown.count
    return "the live state does not hold all images of " + shown.joined(separator: ", ")
      + (more > 0 ? " and \(more) more" : "")
  }

  /// What is wrong with live state of another account or Region than the deployment's.
  func mismatches(_ pseudo: [PseudoParameter: String]) -> [Diagnostic] {
    guard let file else { return [] }
    let sides = [
      ("account", file.snapshot.account, pseudo[.accountID], file.accountPlace),
      ("Region", file.snapshot.region, pseudo[.region], file.regionPlace),
    ]
    return sides.compactMap { kind, own, wanted, place in
      guard let own, let wanted, own != wanted else { return nil }
      return Diagnostic(
        Self.foreign,
        "the live state is of \(kind) '\(clipped(own))', the deployment of '\(clipped(wanted))';"
          + " record the state of the deployment's \(kind)", in: file.file, at: place)
    }
  }

  /// Refuses credentials of another account or Region than the deployment's.
  func refuse(otherThan pseudo: [PseudoParameter: String]) throws {
    guard file == nil else { return }
    for (name, own, wanted) in [
      ("account", snapshot?.account, pseudo[.accountID]),
      ("Region", snapshot?.region, pseudo[.region]),
    ] {
      guard let own, let wanted, own != wanted else { continue }
      Console().complain(
        "error: the credentials are of \(name) '\(clipped(own).escapingControls)', the deployment of"
          + " '\(clipped(wanted).escapingControls)'; use credentials of the deployment's \(name)")
      throw ExitStatus.findings.exitCode
    }
  }
}
