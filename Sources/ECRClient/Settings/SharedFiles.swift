// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// What `~/.aws/config` and `~/.aws/credentials` say, or the files that are named in their place.
///
/// A missing file is an empty one. In the first file `[default]` and `[profile NAME]` are profiles, in the
/// second every section is; the second's settings win over the first's of the same profile.
struct SharedFiles: Sendable {
  /// The settings of a section by key.
  typealias Values = [String: INIFile.Value]

  /// The path of the file of settings.
  let configPath: String
  /// The path of the file of credentials.
  let credentialsPath: String
  /// Whether the files are there, in that order.
  private(set) var areThere = (config: false, credentials: false)

  /// The profiles as the file of settings alone has them.
  private(set) var inConfig: [String: Values] = [:]
  /// The profiles as the file of credentials alone has them.
  private(set) var inCredentials: [String: Values] = [:]
  /// The sections `[sso-session NAME]`.
  private(set) var sessions: [String: Values] = [:]
  /// The sections `[services NAME]`.
  private(set) var services: [String: Values] = [:]

  /// Reads both files.
  init(_ environment: [String: String], _ files: any FileReading) throws(AWSError) {
    func path(_ variable: String, _ usual: String) -> String {
      FilePaths.expanded(environment.filled(variable) ?? usual, environment)
    }
    configPath = path("AWS_CONFIG_FILE", "~/.aws/config")
    credentialsPath = path("AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials")
    if let file = try Self.file(configPath, files) {
      areThere.config = true
      for section in file.sections { sort(section) }
    }
    if let file = try Self.file(credentialsPath, files) {
      areThere.credentials = true
      for section in file.sections { inCredentials[section.name] = section.values }
    }
  }

  /// A profile; nil when neither file has it.
  func profile(_ name: String) -> Profile? {
    guard inConfig[name] != nil || inCredentials[name] != nil else { return nil }
    return Profile(
      name: name, values: (inConfig[name] ?? [:]).merging(inCredentials[name] ?? [:]) { $1 })
  }

  /// The names of all profiles, in order.
  var profileNames: [String] { Set(inConfig.keys).union(inCredentials.keys).sorted() }

  private mutating func sort(_ section: INIFile.Section) {
    if section.name == "default" { inConfig["default"] = section.values }
    guard let words = ShellWords.split(section.name), words.count == 2 else { return }
    switch words[0] {
    case "profile": inConfig[words[1]] = section.values
    case "sso-session": sessions[words[1]] = section.values
    case "services": services[words[1]] = section.values
    default: break
    }
  }

  private static func file(
    _ path: String, _ files: any FileReading
  ) throws(AWSError) -> INIFile? {
    let bytes: [UInt8]
    do {
      bytes = try files.read(path, atMost: INIFile.largest)
    } catch {
      switch error {
      case .missing: return nil
      case .unreadable(let why):
        throw AWSError(.badConfiguration, "'\(path)' cannot be read: \(why)")
      }
    }
    return try INIFile(bytes, path: path)
  }
}

/// A profile with what both files say of it.
struct Profile: Sendable {
  /// The name.
  let name: String
  /// The settings by key.
  let values: SharedFiles.Values

  /// A setting; nil when it is empty or a nested block.
  subscript(_ key: String) -> String? {
    values[key].flatMap { $0.text.isEmpty ? nil : $0.text }
  }

  /// Whether the profile says whose role to assume with the credentials of another source.
  var namesRole: Bool { self["role_arn"] != nil && self["web_identity_token_file"] == nil }

  /// Whether the profile holds keys, or at least half of them.
  var hasKeys: Bool { self["aws_access_key_id"] != nil || self["aws_secret_access_key"] != nil }
}

extension [String: String] {
  /// A variable; nil when it is empty, which counts as not set.
  func filled(_ name: String) -> String? {
    self[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
