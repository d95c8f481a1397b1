// SPDX-License-Identifier: Apache-2.0

/// Picks from several configured deployments by what the command line and the live state say.
struct PlanDeploymentFilter {
  /// The stack's name or ARN.
  var stack: String?
  /// The Region.
  var region: String?
  /// The account.
  var account: String?
  /// The files of parameter values.
  var parameters: [String] = []
  /// The Region of the live state.
  var liveRegion: String?
  /// The account of the live state.
  var liveAccount: String?
  /// The directory that relative paths count from.
  var workingDirectory: String

  /// The entries that fit; of several those that the live state can be of.
  ///
  /// One entry alone is picked whatever is said: what the command line says wins over what it says, and live
  /// state of another account is refused later.
  func pick(_ entries: [ConfiguredDeployment], in directory: String) -> [ConfiguredDeployment] {
    guard entries.count > 1 else { return entries }
    let fitting = entries.filter { entry in
      isStack(entry.stack) && agree(region, entry.region) && agree(account, entry.account)
    }
    let given = Set(parameters.map { ConfigurationFinder.absolute($0, in: workingDirectory) })
    let narrowers: [(ConfiguredDeployment) -> Bool] = [
      { entry in
        guard case .template(_, let path?) = entry.source else { return false }
        return given.contains(ConfigurationFinder.absolute(path, in: directory))
      },
      { agree(liveRegion, $0.region) && agree(liveAccount, $0.account) },
    ]
    return narrowers.reduce(fitting) { entries, holds in
      let narrowed = entries.count > 1 ? entries.filter(holds) : []
      return narrowed.isEmpty ? entries : narrowed
    }
  }

  private func isStack(_ name: String?) -> Bool {
    guard let stack, let name else { return true }
    return stack == name || stack.contains(":stack/\(name)/")
  }

  /// Whether two values can be one; what is not said can be anything.
  private func agree(_ one: String?, _ other: String?) -> Bool {
    one == nil || other == nil || one == other
  }
}
