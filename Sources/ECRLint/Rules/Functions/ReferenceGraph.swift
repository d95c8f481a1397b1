// SPDX-License-Identifier: Apache-2.0

/// Who refers to whom, among things that are counted from 0.
struct ReferenceGraph {
  /// One reference; `site` is the position of what makes it, in the order of the text.
  struct Edge {
    var from: Int
    var to: Int
    var site: Int
  }

  private let edges: [Edge]
  private var outgoing: [[Int]]

  /// Builds a graph; the edges come in the order of the text.
  init(count: Int, _ edges: [Edge]) {
    self.edges = edges
    outgoing = Array(repeating: [], count: count)
    for (position, edge) in edges.enumerated() { outgoing[edge.from].append(position) }
  }

  /// One circle of each group of things that all reach each other, as the edges that close it.
  ///
  /// A circle begins with the group's first edge. Takes time linear in the edges.
  func circles() -> [[Edge]] {
    let component = components()
    var seen: Set<Int> = []
    var circles: [[Edge]] = []
    for edge in edges where component[edge.from] == component[edge.to] {
      guard seen.insert(component[edge.from]).inserted else { continue }
      circles.append([edge] + path(from: edge.to, to: edge.from, component))
    }
    return circles
  }

  /// The shortest way inside a group; the search visits each thing of the group once.
  private func path(from start: Int, to goal: Int, _ component: [Int]) -> [Edge] {
    var cameBy: [Int: Int] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count, start != goal, cameBy[goal] == nil {
      let node = queue[next]
      next += 1
      for position in outgoing[node] {
        let target = edges[position].to
        guard component[target] == component[goal], target != start, cameBy[target] == nil else {
          continue
        }
        cameBy[target] = position
        queue.append(target)
      }
    }
    var path: [Edge] = []
    var node = goal
    while node != start, let position = cameBy[node] {
      path.append(edges[position])
      node = edges[position].from
    }
    return path.reversed()
  }

  /// Tarjan's strongly connected components, with a stack of its own.
  private func components() -> [Int] {
    let count = outgoing.count
    var component = Array(repeating: -1, count: count)
    var order = Array(repeating: -1, count: count)
    var low = Array(repeating: 0, count: count)
    var open: [Int] = []
    var next = 0
    var made = 0
    for root in 0..<count where order[root] < 0 {
      var work = [(node: root, edge: 0)]
      while let (node, edge) = work.last {
        if edge == 0 {
          order[node] = next
          low[node] = next
          next += 1
          open.append(node)
        }
        guard edge < outgoing[node].count else {
          work.removeLast()
          if let parent = work.last?.node { low[parent] = min(low[parent], low[node]) }
          guard low[node] == order[node] else { continue }
          while let member = open.popLast() {
            component[member] = made
            if member == node { break }
          }
          made += 1
          continue
        }
        work[work.count - 1].edge = edge + 1
        let target = edges[outgoing[node][edge]].to
        if order[target] < 0 {
          work.append((target, 0))
        } else if component[target] < 0 {
          low[node] = min(low[node], order[target])
        }
      }
    }
    return component
  }
}
