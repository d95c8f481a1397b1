// SPDX-License-Identifier: Apache-2.0

import ECRLint
import FoundationEssentials
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Finds what is deployed from which template: by deployment files among the inputs and by entries of
/// the configuration.
struct DeploymentFinder {
  /// The deployments of a template.
  struct Target {
    /// The template's path as it is shown.
    var path: String
    /// The deployments in the order in which they were found.
    var deployments: [LintDeployment]
  }

  /// The templates that something is deployed from, in the order in which they were found.
  private(set) var targets: [Target] = []

  /// What is wrong with the files.
  private(set) var diagnostics: [Diagnostic] = []

  /// The files that cannot be read.
  private(set) var errors: [InputError] = []

  private let workingDirectory: String
  private var positions: [String: Int] = [:]
  private var seen: Set<String> = []

  /// Prepares to find deployments; relative paths count from a directory.
  init(workingDirectory: String) {
    self.workingDirectory = workingDirectory
  }

  /// The deployments of a template, in the order in which they were found.
  func deployments(of path: String) -> [LintDeployment] {
    positions[absolute(path)].map { targets[$0].deployments } ?? []
  }

  /// Takes a file in when it is a deployment file; false when it is something else.
  mutating func add(_ path: String) -> Bool {
    // What can be read only once must be left to the linter.
    guard path != "-", Self.isRegular(path), let file = try? InputFile.read(path),
      ParameterFile.canBeDeployment(file)
    else { return false }
    let tree = TemplateReader.read(file)
    guard ParameterFile.isDeployment(tree) else { return false }
    add(ParameterFile(tree), at: path, pseudoParameters: [:])
    return true
  }

  private static func isRegular(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) ?? path)
    return attributes?[.type] as? FileAttributeType == .typeRegular
  }

  /// Takes in a deployment file that must be one.
  mutating func add(
    deploymentFile path: String, pseudoParameters: [PseudoParameter: String]
  ) {
    guard let file = read(path) else { return }
    add(ParameterFile(file), at: path, pseudoParameters: pseudoParameters)
  }

  /// Takes in a template with a file of parameters.
  mutating func add(
    template: String, parameters path: String?, name: String,
    pseudoParameters: [PseudoParameter: String]
  ) {
    var deployment = LintDeployment(
      name: name, parameters: [], pseudoParameters: pseudoParameters)
    if let path {
      guard let file = read(path) else { return }
      let read = ParameterFile(file)
      diagnostics += read.diagnostics
      (deployment.parameters, deployment.file) = (read.parameters, read.file)
      deployment.isComplete = read.isComplete
    }
    append(deployment, to: template)
  }

  private mutating func read(_ path: String) -> SourceFile? {
    do throws(InputFile.Failure) {
      return try InputFile.read(path)
    } catch {
      errors.append(InputError(path: path, message: error.message))
      return nil
    }
  }

  private mutating func add(
    _ read: ParameterFile, at path: String, pseudoParameters: [PseudoParameter: String]
  ) {
    // A configuration can list a file that is among the inputs too.
    guard seen.insert(absolute(path)).inserted else { return }
    diagnostics += read.diagnostics
    guard let written = read.templatePath else {
      if read.diagnostics.isEmpty {
        diagnostics.append(
          Diagnostic(
            ParameterFile.malformed,
            "a deployment file must name its template with 'template-file-path'", in: read.file,
            at: SourceRange(at: 0)))
      }
      return
    }
    guard let template = template(written.path, of: path) else {
      diagnostics.append(
        Diagnostic(
          ParameterFile.malformed,
          "there is no template '\(clipped(written.path))', neither from the root of the git "
            + "repository nor from this file's folder",
          in: read.file, at: written.range))
      return
    }
    var deployment = LintDeployment(
      name: path, parameters: read.parameters, pseudoParameters: pseudoParameters, file: read.file)
    deployment.isComplete = read.isComplete
    append(deployment, to: template)
  }

  /// The template of a deployment file: from the git root, or else from the file's own folder.
  private func template(_ written: String, of path: String) -> String? {
    let folder = ConfigurationFinder.parent(absolute(path))
    let candidates = [gitRoot(from: folder), folder].compactMap { $0 }
    return candidates.lazy
      .map { ConfigurationFinder.absolute(written, in: $0) }
      .first { FileManager.default.fileExists(atPath: $0) }
      .map(shown)
  }

  private func gitRoot(from folder: String) -> String? {
    var directory = folder
    while true {
      let mark = directory == "/" ? "/.git" : directory + "/.git"
      if FileManager.default.fileExists(atPath: mark) { return directory }
      guard directory != "/" else { return nil }
      directory = ConfigurationFinder.parent(directory)
    }
  }

  private mutating func append(_ deployment: LintDeployment, to path: String) {
    let key = absolute(path)
    if let position = positions[key] {
      targets[position].deployments.append(deployment)
    } else {
      positions[key] = targets.count
      targets.append(Target(path: path, deployments: [deployment]))
    }
  }

  private func absolute(_ path: String) -> String {
    ConfigurationFinder.absolute(path, in: workingDirectory)
  }

  /// A path from the root as one would write it from the working directory.
  private func shown(_ path: String) -> String {
    let prefix = workingDirectory == "/" ? "/" : workingDirectory + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
