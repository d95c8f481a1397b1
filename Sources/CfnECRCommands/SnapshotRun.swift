// SPDX-License-Identifier: Apache-2.0

#if AWS
  import ECRClient
  import ECRLint
  import ECRModel
  import ECRPlan
  import FoundationEssentials
  import SystemPackage
  import TemplateDiagnostics
  import TemplateModel

  /// Records live state while it is read, so that memory does not grow with the number of images.
  struct SnapshotRun {
    private let command: SnapshotCommand
    private let reports: AWSReports

    /// Prepares for a command.
    init(_ command: SnapshotCommand) {
      self.command = command
      reports = AWSReports(isQuiet: command.output.quiet)
    }

    /// Reads and writes; ends the process with the status that holds.
    func run() async throws {
      let (template, given) = try templateFile()
      let session = try await AWSSession(
        command.aws.connection(region: command.deployment.region), reports)
      var snapshot = session.beginning
      try PlanLiveState(collected: snapshot).refuse(
        otherThan: command.deployment.pseudoParameters.filter { $0.key == .accountID })
      var problems: [AWSError] = []
      for name in command.stack {
        let stack = try await reports.running { try await session.collector.stack(name) }
        snapshot.stacks.append(stack.value)
        problems += stack.problems
      }
      var wanted = try wanted(template, given, snapshot)
      if command.images { wanted.images = .all }
      problems += try await record(session, wanted, snapshot)
      reports.warn(problems)
    }

    /// The template, and the values that it is given.
    private func templateFile() throws -> (Template?, LintDeployment) {
      do throws(InputFile.Failure) {
        let (given, problems) = try command.deployment.deployment()
        guard let path = command.template else { return (nil, given) }
        let read = PlanTemplateFile(try InputFile.named(path))
        let diagnostics = problems + read.diagnostics
        if !diagnostics.isEmpty {
          let report = LintReport(files: 1, diagnostics: diagnostics, tool: Version.tool)
          let isColored = command.output.color.isOn(
            .standardError, environment: ProcessInfo.processInfo.environment)
          Console().complain(TextRenderer(color: isColored).render(report), end: "")
        }
        if let template = read.template, !diagnostics.contains(where: { $0.severity == .error }) {
          return (template, given)
        }
      } catch {
        Console().complain("error: read '\((error.path ?? "").escapingControls)': \(error.message)")
        throw ExitStatus.unreadableInput.exitCode
      }
      throw ExitStatus.findings.exitCode
    }

    /// What is to be read, by what the command line names.
    private func wanted(
      _ template: Template?, _ given: LintDeployment, _ snapshot: RegistrySnapshot
    ) throws -> CollectionRequest {
      var wanted = CollectionRequest()
      guard !command.repository.isEmpty || template != nil || !command.stack.isEmpty else {
        (wanted.repositories, wanted.publicRepositories) = (.all, .all)
        wanted.registry = Set(RegistryPart.allCases)
        return wanted
      }
      let needs = SnapshotNeeds(snapshot, command.deployment.pseudoParameters)
      var all = PlanNeeds(repositories: Set(command.repository))
      if let template { all.formUnion(needs.ofTemplate(template, given.parameters)) }
      for stack in snapshot.stacks { all.formUnion(needs.ofStack(stack)) }
      wanted.take(all)
      if all.needsListing { wanted.details = .all }
      wanted.readsOwners = command.stack.isEmpty
      return wanted
    }

    /// Reads what is wanted and writes it as it comes; returns what could not be read.
    private func record(
      _ session: AWSSession, _ wanted: CollectionRequest, _ beginning: RegistrySnapshot
    ) async throws -> [AWSError] {
      let (path, account) = (command.output.output, session.account)
      let progress = ReadingProgress(isQuiet: command.output.quiet)
      do {
        return try await reports.running {
          let outline = try await session.collector.outline(wanted, account: account)
          var snapshot = outline.value
          snapshot.stacks = beginning.stacks
          (snapshot.tool, snapshot.time) = (beginning.tool, beginning.time)
          var problems = outline.problems
          var writer = SnapshotWriter(snapshot)
          let total = snapshot.repositories.items().count
          try await StreamedFile.write(to: path) { sink in
            defer { progress.end() }
            var count = 0
            writer.begin()
            try await session.collector.details(of: snapshot, wanted) { record in
              writer.add(record.value)
              problems += record.problems
              count += 1
              progress.show(count, of: total)
              if writer.isPieceReady { try sink(writer.take()) }
            }
            writer.end()
            try sink(writer.take())
          }
          return problems
        }
      } catch let error as OutputError {
        Console().complain(error.message)
        throw ExitStatus.unwritableOutput.exitCode
      }
    }
  }
#endif
