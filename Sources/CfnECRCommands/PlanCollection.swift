// SPDX-License-Identifier: Apache-2.0

#if AWS
  import ECRClient
  import ECRModel
  import ECRPlan
  import TemplateModel

  /// Reads what a plan needs of AWS: first the stack, which the inputs are evaluated with, then what they name.
  struct PlanCollection: Sendable {
    private let session: AWSSession
    private let images: PlanLiveState.Images?
    private let knowsDeployed: Bool

    /// Connects, and gives the inputs the account, the Region and the stack.
    init(_ command: PlanCommand, _ inputs: inout PlanInputs) async throws {
      images = command.images
      let place = try inputs.place()
      let reports = AWSReports(isQuiet: command.view.output.quiet)
      let session = try await AWSSession(
        command.aws.connection(region: place.region, profile: place.profile), reports)
      var snapshot = session.beginning
      // Nothing of another account is read.
      try PlanLiveState(collected: snapshot).refuse(
        otherThan: [.accountID: place.account, .region: place.region].compactMapValues { $0 })
      knowsDeployed = place.stack != nil || command.deployed != nil
      if let name = place.stack {
        let stack = try await reports.running {
          let stack = try await session.collector.stack(name)
          // Without the template nothing can be held against the new one.
          if let problem = stack.problems.first(where: {
            $0.operation == AWSOperation.getTemplate.name
              && stack.value.description.value?.status != "REVIEW_IN_PROGRESS"
          }) {
            throw problem
          }
          return stack
        }
        snapshot.stacks = [stack.value]
        reports.warn(stack.problems)
      }
      self.session = session
      inputs.collected = snapshot
    }

    /// The request with everything that it needs, read with few calls.
    func complete(_ request: PlanRequest) async throws -> PlanRequest {
      let (session, images, knowsDeployed) = (session, images, knowsDeployed)
      let (complete, problems) = try await session.reports.running {
        var request = request
        var wanted = CollectionRequest()
        wanted.readsOwners = !knowsDeployed
        let outline = try await Self.outline(session, &request, &wanted)
        var problems = outline.problems
        var snapshot = outline.value
        func read(_ wanted: CollectionRequest) async throws {
          var records: [RepositoryRecord] = []
          try await session.collector.details(of: snapshot, wanted) { record in
            records.append(record.value)
            problems += record.problems
          }
          snapshot.repositories = snapshot.repositories.map {
            Listing(records, isWhole: $0.isWhole)
          }
          request.live = LiveState(snapshot)
        }
        if images == .images { wanted.images = wanted.details }
        try await read(wanted)
        if images == nil {
          for name in Planner(request).plan().repositoriesToReadImagesOf {
            let read = try await session.collector.imagesOutcome(of: name)
            snapshot.setImages(read.value, of: name)
            problems += read.problems
          }
          request.live = LiveState(snapshot)
        }
        return (request, problems)
      }
      session.reports.warn(problems)
      return complete
    }

    /// Reads everything but the details of repositories, and says of which these are wanted.
    private static func outline(
      _ session: AWSSession, _ request: inout PlanRequest, _ wanted: inout CollectionRequest
    ) async throws(AWSError) -> Collected<RegistrySnapshot> {
      var needs = PlanNeeds(request)
      wanted.take(needs)
      var outline = try await session.collector.outline(wanted, account: session.account)
      let beginning = request.live?.snapshot ?? session.beginning
      (outline.value.tool, outline.value.time) = (beginning.tool, beginning.time)
      outline.value.stacks = beginning.stacks
      request.live = LiveState(outline.value)
      if needs.needsListing {
        // The names that CloudFormation made up are found in the list.
        needs = PlanNeeds(request)
        wanted.details = .named(needs.repositories)
      }
      return outline
    }
  }

  extension CollectionRequest {
    /// Wants what a plan needs.
    mutating func take(_ needs: PlanNeeds) {
      repositories = needs.needsListing ? .all : .named(needs.repositories)
      if !needs.needsListing, needs.repositories.isEmpty { repositories = .none }
      details = .named(needs.repositories)
      publicRepositories =
        needs.publicRepositories.isEmpty ? .none : .named(needs.publicRepositories)
      registry = Set(RegistryPart.allCases.filter { needs.types.contains($0.typeName) })
      // It decides over the scan setting of every repository.
      if needs.types.contains("AWS::ECR::Repository") { registry.insert(.scanning) }
    }
  }

  extension RegistrySnapshot {
    /// Sets the images of a repository.
    fileprivate mutating func setImages(
      _ images: Observed<Listing<RegistryImage>>, of name: String
    ) {
      repositories = repositories.map { listing in
        Listing(
          listing.items.map { record in
            guard record.name == name else { return record }
            var record = record
            record.images = images
            return record
          }, isWhole: listing.isWhole)
      }
    }
  }
#endif
