// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel
import TemplateSyntax

/// Answers of the API that are made of the tables.
enum APISample {
  /// One value as the API and as a template writes it.
  struct Pair {
    var api: Node
    var template: Node
  }

  static let account = "111111111111"

  static func identifier(of typeName: String) -> String {
    ECRResourceTypes.specification(of: typeName)?.isSingleton ?? false ? account : "text"
  }

  /// A value of a shape, in the API's words and in a template's.
  static func value(of shape: Shape) -> Pair {
    switch shape {
    case .string: return Pair(api: .string("text"), template: .string("text"))
    case .boolean: return Pair(api: .plain("true"), template: .plain("true"))
    case .list(_, let item):
      let item = value(of: item)
      return Pair(api: .sequence([item.api]), template: .sequence([item.template]))
    case .object(let object):
      let members = object.properties.compactMap { property in
        property.live.map { (property, $0, value(of: property.shape)) }
      }
      return Pair(
        api: nested(members.map { ($1.members, $2.api) }),
        template: .mapping(members.map { ($0.name, $2.template) }))
    case .document:
      return Pair(
        api: .string(#"{"a": [1, true]}"#),
        template: .mapping([("a", .sequence([.plain("1"), .plain("true")]))]))
    }
  }

  private static func nested(_ values: [(path: [String], value: Node)]) -> Node {
    var names: [String] = []
    var groups: [String: [(path: [String], value: Node)]] = [:]
    for (path, value) in values {
      guard let first = path.first else { return value }
      if groups[first] == nil { names.append(first) }
      groups[first, default: []].append((Array(path.dropFirst()), value))
    }
    return .mapping(names.map { ($0, nested(groups[$0] ?? [])) })
  }

  /// The answer of an operation about a resource of a type.
  static func answer(
    _ operation: String, _ typeName: String, without left: Property? = nil
  ) -> APIAnswer {
    let properties = ECRResourceTypes.specification(of: typeName)?.shape.properties ?? []
    let values: [(path: [String], value: Node)] = properties.compactMap { property in
      guard let path = property.live, path.operation == operation, property.name != left?.name
      else { return nil }
      return (path.members, value(of: property.shape).api)
    }
    // A whole answer that is one row's value holds its members directly.
    let direct = values.filter(\.path.isEmpty)
    return APIAnswer(direct.first?.value ?? nested(values))
  }

  /// A snapshot that holds one resource of a type.
  static func snapshot(of typeName: String, without left: Property? = nil) -> RegistrySnapshot? {
    var state = RegistrySnapshot()
    state.account = account
    func answer(_ operation: String) -> APIAnswer {
      self.answer(operation, typeName, without: left)
    }
    switch typeName {
    case "AWS::ECR::Repository":
      var record = RepositoryRecord("text")
      record.settings = .found(answer("DescribeRepositories"))
      record.lifecyclePolicy = .found(answer("GetLifecyclePolicy"))
      record.policy = .found(answer("GetRepositoryPolicy"))
      record.tags = .found(answer("ListTagsForResource"))
      state.repositories = .found(Listing([record]))
    case "AWS::ECR::PublicRepository":
      var record = PublicRepositoryRecord("text")
      record.settings = .found(answer("DescribeRepositories"))
      record.catalogData = .found(answer("GetRepositoryCatalogData"))
      record.policy = .found(answer("GetRepositoryPolicy"))
      record.tags = .found(answer("ListTagsForResource"))
      state.publicRepositories = .found(Listing([record]))
    case "AWS::ECR::RegistryPolicy": state.registryPolicy = .found(answer("GetRegistryPolicy"))
    case "AWS::ECR::ReplicationConfiguration": state.registry = .found(answer("DescribeRegistry"))
    case "AWS::ECR::RegistryScanningConfiguration":
      state.scanningConfiguration = .found(answer("GetRegistryScanningConfiguration"))
    case "AWS::ECR::SigningConfiguration":
      state.signingConfiguration = .found(answer("GetSigningConfiguration"))
    case "AWS::ECR::PullThroughCacheRule":
      state.pullThroughCacheRules = .found(Listing([answer("DescribePullThroughCacheRules")]))
    case "AWS::ECR::RepositoryCreationTemplate":
      state.creationTemplates = .found(Listing([answer("DescribeRepositoryCreationTemplates")]))
    case "AWS::ECR::PullTimeUpdateExclusion":
      state.pullTimeUpdateExclusions = .found(Listing([answer("ListPullTimeUpdateExclusions")]))
    default: return nil
    }
    return state
  }

  /// Gives an operation of the only repository another outcome.
  static func set(
    _ outcome: Observed<APIAnswer>, _ operation: String, in state: inout RegistrySnapshot
  ) {
    state.repositories = state.repositories.map { listing in
      var listing = listing
      for index in listing.items.indices {
        switch operation {
        case "GetLifecyclePolicy": listing.items[index].lifecyclePolicy = outcome
        case "GetRepositoryPolicy": listing.items[index].policy = outcome
        default: listing.items[index].tags = outcome
        }
      }
      return listing
    }
    state.publicRepositories = state.publicRepositories.map { listing in
      var listing = listing
      for index in listing.items.indices {
        switch operation {
        case "GetRepositoryCatalogData": listing.items[index].catalogData = outcome
        case "GetRepositoryPolicy": listing.items[index].policy = outcome
        default: listing.items[index].tags = outcome
        }
      }
      return listing
    }
  }
}
