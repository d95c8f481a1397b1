// SPDX-License-Identifier: Apache-2.0

#if AWS
  import ECRClient
  import ECRModel
  import ECRRender
  import TemplateDiagnostics

  /// Reads what an import declares.
  struct ImportCollection {
    private let command: ImportCommand
    private let patterns: [NamePattern]

    /// Prepares for a command.
    init(_ command: ImportCommand, _ request: ImportRequest) {
      (self.command, patterns) = (command, request.repositories)
    }

    /// A snapshot of it, so that what is found in it has a place.
    func file() async throws -> SourceFile {
      let reports = AWSReports(isQuiet: command.quiet)
      let session = try await AWSSession(command.aws.connection(region: command.region), reports)
      var wanted = CollectionRequest()
      let areNames = !patterns.isEmpty && patterns.allSatisfy(\.isLiteral)
      wanted.repositories = areNames ? .named(Set(patterns.map(\.text))) : .all
      if command.includesPublic { wanted.publicRepositories = .all }
      if command.registry { wanted.registry = Set(RegistryPart.allCases) }
      let (base, patterns) = (wanted, patterns)
      let read = try await reports.running {
        let outline = try await session.collector.outline(base, account: session.account)
        var snapshot = outline.value
        var problems = outline.problems
        let names = snapshot.repositories.items().map(\.name).filter { name in
          patterns.isEmpty || patterns.contains { $0.matches(name) }
        }
        snapshot.repositories = snapshot.repositories.map { listing in
          let names = Set(names)
          return Listing(listing.items.filter { names.contains($0.name) }, isWhole: false)
        }
        var records: [RepositoryRecord] = []
        try await session.collector.details(of: snapshot, base) { record in
          if record.value.settings.isAbsent { return }
          records.append(record.value)
          problems += record.problems
        }
        snapshot.repositories = .found(Listing(records, isWhole: patterns.isEmpty))
        return Collected(snapshot, problems: problems)
      }
      reports.warn(read.problems)
      var snapshot = read.value
      let beginning = session.beginning
      (snapshot.tool, snapshot.time) = (beginning.tool, beginning.time)
      return SourceFile(path: "AWS", text: SnapshotWriter.text(of: snapshot))
    }
  }
#endif
