// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

extension RegistrySnapshot {
  /// The same state with everything in the order in which it is written, so that two records of one state
  /// are equal.
  ///
  /// Takes time in the order of *n* log *n*.
  public var sorted: RegistrySnapshot {
    var copy = self
    copy.repositories = repositories.sorted(by: \.name) { $0 = $0.sorted }
    copy.publicRepositories = publicRepositories.sorted(by: \.name) {
      $0.tags = $0.tags.map(\.withSortedTags)
    }
    copy.pullThroughCacheRules = pullThroughCacheRules.sorted {
      $0["ecrRepositoryPrefix"]?.text ?? ""
    }
    copy.creationTemplates = creationTemplates.sorted { $0["prefix"]?.text ?? "" }
    copy.pullTimeUpdateExclusions = pullTimeUpdateExclusions.sorted { $0.node.text ?? "" }
    copy.stacks = stacks.sorted { $0.name < $1.name }
    for index in copy.stacks.indices { copy.stacks[index].sort() }
    return copy
  }
}

extension RepositoryRecord {
  /// The same record with images and tags in the order in which they are written.
  var sorted: RepositoryRecord {
    var copy = self
    copy.images = images.sortedImages
    copy.tags = tags.map(\.withSortedTags)
    return copy
  }
}

extension DeployedStack {
  fileprivate mutating func sort() {
    resources = resources.sorted(by: \.logicalID)
    description = description.map { description in
      var description = description
      description.parameters.sort { $0.key < $1.key }
      description.tags.sort { $0.key < $1.key }
      description.outputs.sort { $0.key < $1.key }
      return description
    }
  }
}

extension Observed {
  fileprivate func sorted<Item>(
    by key: (Item) -> String, each: (inout Item) -> Void = { _ in }
  ) -> Observed where Value == Listing<Item> {
    map { listing in
      var items = listing.items
      for index in items.indices { each(&items[index]) }
      return Listing(items.sorted { key($0) < key($1) }, isWhole: listing.isWhole)
    }
  }
}

extension Observed<Listing<RegistryImage>> {
  fileprivate var sortedImages: Self {
    map { listing in
      var images = listing.items
      for index in images.indices where images[index].tags.count > 1 { images[index].tags.sort() }
      return Listing(images.sorted(by: RegistryImage.precedes), isWhole: listing.isWhole)
    }
  }
}

extension APIAnswer {
  /// The same tags in the order of their keys: AWS tells them in any order.
  fileprivate var withSortedTags: APIAnswer {
    guard let tags = self["tags"]?.items else { return self }
    let keys = tags.map { $0["Key"]?.text ?? "" }
    guard zip(keys, keys.dropFirst()).contains(where: { $0 > $1 }) else { return self }
    let sorted = zip(keys, tags).sorted { $0.0 < $1.0 }.map(\.1)
    let entries = (node.entries ?? []).map { entry in
      entry.key.text == "tags"
        ? Node.Entry(key: entry.key, value: Node(.sequence(sorted), range: entry.value.range))
        : entry
    }
    return APIAnswer(Node(.mapping(entries), range: node.range))
  }
}
