// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import Testing

/// Files that hold what a test expects.
public enum Golden {
  /// Whether the run rewrites the files; such a run fails, so that nobody commits by accident.
  public static var isUpdating: Bool {
    ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1"
  }

  /// Expects a text to equal a file's.
  public static func expect(
    _ actual: String, equals file: URL, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected = try? String(contentsOf: file, encoding: .utf8)
    guard actual != expected else { return }
    if isUpdating {
      try actual.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("rewrote \(file.lastPathComponent); look at it", sourceLocation: sourceLocation)
    } else {
      let name = file.lastPathComponent
      Issue.record(
        """
        \(name) differs; UPDATE_SNAPSHOTS=1 rewrites it. Expected:
        \(expected ?? "(no file)")
        Actual:
        \(actual)
        """, sourceLocation: sourceLocation)
    }
  }
}

/// The folder of a test target's fixtures.
public struct Fixtures: Sendable {
  /// The folder.
  public let folder: URL

  /// The folder `Fixtures/NAME` beside the test file that asks.
  public init(_ name: String = "", beside file: String = #filePath) {
    let fixtures = URL(filePath: file).deletingLastPathComponent().appending(path: "Fixtures")
    folder = name.isEmpty ? fixtures : fixtures.appending(path: name)
  }

  /// The files below the folder with one of the extensions, sorted by path.
  public func files(_ extensions: String...) -> [URL] {
    let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let all = (walker?.allObjects ?? []).compactMap { $0 as? URL }
    return all.filter { extensions.contains($0.pathExtension) }.sorted { $0.path < $1.path }
  }
}
