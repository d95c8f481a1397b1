// SPDX-License-Identifier: Apache-2.0

/// The Regions in which a resource type can be used.
///
/// Source: provider schemas of 2026-10, Region by Region. The isolated partitions were not listed.
public enum Availability: Hashable, Sendable {
  /// All Regions that were listed.
  case everywhere

  /// These Regions only.
  case only([String])

  /// All Regions but these.
  case except([String])

  /// Whether the type can be used in a Region; a Region that the facts do not know counts as any.
  public func includes(_ region: String) -> Bool {
    switch self {
    case .everywhere: true
    case .only(let regions): regions.contains(region)
    case .except(let regions): !regions.contains(region)
    }
  }
}
