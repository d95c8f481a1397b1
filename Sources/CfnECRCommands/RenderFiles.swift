// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FoundationEssentials
import TemplateDiagnostics
import TemplateSyntax

/// The files that a run renders to.
struct RenderFiles {
  /// Where each rendering goes, in order; nil for standard output.
  private let paths: [String]?
  private let directory: String?

  /// Names the files; wrong usage when two would be one, or one would be an input.
  init(_ jobs: [RenderJob], _ formats: [TemplateFormat], _ command: RenderCommand) throws {
    guard let directory = command.output else {
      (paths, self.directory) = (nil, nil)
      if jobs.count > 1 {
        throw ValidationError(
          "there are \(jobs.count) templates to write; give their directory with --output DIR")
      }
      return
    }
    var inputs: Set<String> = []
    let named =
      command.inputs + command.deployment.parameters + jobs.map(\.template)
      + jobs.compactMap(\.file) + [command.config].compactMap { $0 }
    for path in named where path != "-" { inputs.insert(AtomicFile.resolved(path)) }
    var places: [String: String] = [:]
    var paths: [String] = []
    for (job, format) in zip(jobs, formats) {
      if job.template == "-", command.stdinFilename == "<stdin>" {
        throw ValidationError("standard input has no name; give it one with --stdin-filename FILE")
      }
      let file = "\(job.name).\(format.rawValue)"
      let path = directory.hasSuffix("/") ? directory + file : "\(directory)/\(file)"
      if let other = places[path] {
        throw ValidationError(
          "'\(path)' would be written twice, for '\(other)' and for '\(job.shown)';"
            + " give them different names or directories")
      }
      if inputs.contains(AtomicFile.resolved(path)) {
        throw ValidationError("'\(path)' is an input; choose another directory")
      }
      places[path] = job.shown
      paths.append(path)
    }
    (self.paths, self.directory) = (paths, directory)
  }

  /// Writes all of them or, when one cannot be written, none; true.
  func write(_ texts: [String], _ console: Console) throws(OutputError) -> Bool {
    guard let paths, let directory else {
      for text in texts { try console.write(text, to: nil) }
      return true
    }
    do {
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true)
    } catch {
      throw OutputError(path: directory, cause: "the directory cannot be made")
    }
    try AtomicFile.write(zip(paths, texts).map { ($0, Array($1.utf8)) })
    console.say(paths.count == 1 ? "1 template written" : "\(paths.count) templates written")
    return true
  }

  /// Whether the files are what would be written; shows where they are not.
  func isUpToDate(_ texts: [String], _ console: Console) throws(OutputError) -> Bool {
    var differing = 0
    for (path, text) in zip(paths ?? [], texts) {
      let present: [UInt8]
      do throws(InputFile.Failure) {
        present = try InputFile.read(path).bytes
      } catch InputFile.Failure.missing {
        console.complain("'\(path.escapingControls)' is not there")
        present = []
      } catch {
        throw OutputError(path: path, cause: error.message)
      }
      let difference = UnifiedDiff(EditedText(present, becoming: Array(text.utf8))).text(path: path)
      guard !difference.isEmpty else { continue }
      differing += 1
      try console.write(difference, to: nil)
    }
    let count = texts.count == 1 ? "1 template" : "\(texts.count) templates"
    console.say(differing == 0 ? "\(count): up to date" : "\(count): \(differing) out of date")
    return differing == 0
  }
}

extension RenderJob {
  /// What stands for the rendering in messages.
  fileprivate var shown: String { file ?? template }
}
