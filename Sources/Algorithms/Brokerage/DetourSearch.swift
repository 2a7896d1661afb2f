internal import Graph

/// Shortest ways from one source, and how much longer they get without one node or another.
struct DetourSearch {
  private let graph: Graph
  private let groups: [UInt32]
  private var walk: TraversalScratch
  private var source = 0
  /// The nodes whose shortest ways all lead through the node that is missing, nearest first.
  private var cutOff: [UInt32] = []
  private var isCutOff: [Bool]
  /// Distances without the missing node, of nodes cut off.
  private var detours: [UInt32]
  private var waiting: [[UInt32]] = []

  init(_ graph: Graph, groups: [UInt32]) {
    self.graph = graph
    self.groups = groups
    walk = TraversalScratch(nodeCount: graph.nodeCount)
    isCutOff = [Bool](repeating: false, count: graph.nodeCount)
    detours = [UInt32](repeating: TraversalScratch.unreached, count: graph.nodeCount)
  }

  /// Finds the distances from a source.
  /// - Complexity: O(nodes + ties).
  mutating func start(at source: Int) {
    self.source = source
    walk.walk(graph.outgoing, from: source)
  }

  /// What the source loses of its nearness to other groups, and of ways to them at all, without `missing`.
  /// - Complexity: O(the ties of what hangs on the missing node, and of those nodes' neighbours).
  mutating func loss(without missing: Int) -> (nearness: Double, pairs: Int) {
    guard missing != source, walk.distances[missing] != TraversalScratch.unreached else { return (0, 0) }
    findCutOff(by: missing)
    findDetours(around: missing)
    var loss = (nearness: 0.0, pairs: 0)
    for node in cutOff.lazy.map({ Int($0) }) {
      let detour = detours[node]
      if groups[node] != groups[source] {
        loss.nearness += 1 / Double(walk.distances[node])
        if detour == TraversalScratch.unreached {
          loss.pairs += 1
        } else {
          loss.nearness -= 1 / Double(detour)
        }
      }
      isCutOff[node] = false
      detours[node] = TraversalScratch.unreached
    }
    return loss
  }

  /// Follows shortest ways from the missing node as long as there is no other way to be as near.
  private mutating func findCutOff(by missing: Int) {
    cutOff.removeAll(keepingCapacity: true)
    extend(from: missing, missing)
    var head = 0
    while head < cutOff.count {
      extend(from: Int(cutOff[head]), missing)
      head += 1
    }
  }

  private mutating func extend(from node: Int, _ missing: Int) {
    let next = walk.distances[node] + 1
    for neighbor in graph.outgoing.neighbors(of: node)
    where walk.distances[Int(neighbor)] == next && !isCutOff[Int(neighbor)] {
      let isCut = graph.incoming.neighbors(of: Int(neighbor)).allSatisfy { before in
        walk.distances[Int(before)] != next - 1 || Int(before) == missing || isCutOff[Int(before)]
      }
      guard isCut else { continue }
      isCutOff[Int(neighbor)] = true
      cutOff.append(neighbor)
    }
  }

  /// Finds the new distances of the nodes cut off, from those of their other neighbours; nearest first, by buckets.
  private mutating func findDetours(around missing: Int) {
    guard let first = cutOff.first else { return }
    let nearest = walk.distances[Int(first)]
    for node in cutOff {
      var best = TraversalScratch.unreached
      for before in graph.incoming.neighbors(of: Int(node))
      where !isCutOff[Int(before)] && Int(before) != missing {
        best = min(best, walk.distances[Int(before)])
      }
      if best != TraversalScratch.unreached { wait(Int(node), distance: best + 1, nearest) }
    }
    var bucket = 0
    while bucket < waiting.count {
      let distance = nearest + UInt32(bucket)
      for node in waiting[bucket] where detours[Int(node)] == distance {
        for neighbor in graph.outgoing.neighbors(of: Int(node)) where isCutOff[Int(neighbor)] {
          wait(Int(neighbor), distance: distance + 1, nearest)
        }
      }
      waiting[bucket].removeAll(keepingCapacity: true)
      bucket += 1
    }
  }

  private mutating func wait(_ node: Int, distance: UInt32, _ nearest: UInt32) {
    guard distance < detours[node] else { return }
    detours[node] = distance
    let bucket = Int(distance - nearest)
    while waiting.count <= bucket { waiting.append([]) }
    waiting[bucket].append(UInt32(node))
  }
}
