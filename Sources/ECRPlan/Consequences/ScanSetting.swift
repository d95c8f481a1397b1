// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// What a repository's own scan setting comes to under the registry's.
struct ScanSetting {
  private let scanning: RegistryScanning?

  /// Takes how the registry scans; nil when the repositories decide, or when it is not known.
  init(_ scanning: RegistryScanning?) {
    self.scanning = scanning
  }

  /// Whether the registry decides over a property, so that changing it has no effect.
  func overrules(_ row: PropertyRow, of resource: SideResource) -> Bool {
    scanning != nil && resource.type == Repository.specification.typeName
      && row.property.name == "ImageScanningConfiguration"
  }

  /// Says that a setting has no effect, where images are scanned otherwise than it says.
  func findings(_ repository: SideResource, _ name: String?) -> [PlanFinding] {
    guard repository.type == Repository.specification.typeName, let scanning, let name,
      let scans = repository["ImageScanningConfiguration"]["ScanOnPush"]?.text?.lowercased()
    else { return [] }
    let frequency = scanning.frequency(of: name)
    let isScanned = frequency == .onPush || frequency == .continuous
    guard (scans == "true") != isScanned else { return [] }
    return [
      PlanFinding(
        .scanSettingOverruled,
        "'ScanOnPush' has no effect: the registry's scanning configuration decides, and images of '\(clipped(name))' \(frequency.rawValue)",
        path: ["ImageScanningConfiguration", "ScanOnPush"])
    ]
  }
}
