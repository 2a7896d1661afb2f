import Graph
import TestSupport
import Testing

@Suite struct FilterTests {
  @Test("a filtered graph has the flagged ties", arguments: [true, false], UInt64(1)...15)
  func filtered(directed: Bool, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomTies(seed: seed, nodes: 11, ties: 40).built(directed: directed).graph
    let flags = (0..<graph.outgoing.arcCount).map { _ in Bool.random(using: &random) }
    let found = try graph.filtered(flags)
    #expect(found.fault == nil)
    let (before, after) = (graph.matrix, found.matrix)
    var kept = [[Bool]](repeating: [Bool](repeating: false, count: 11), count: 11)
    for node in 0..<11 {
      for arc in graph.outgoing.row(node) where flags[arc] {
        kept[node][Int(graph.outgoing.neighbors[arc])] = true
        if !directed { kept[Int(graph.outgoing.neighbors[arc])][node] = true }
      }
    }
    for one in 0..<11 {
      for other in 0..<11 {
        #expect(after[one][other] == (kept[one][other] ? before[one][other] : 0), "seed \(seed)")
      }
    }
  }

  @Test("every undirected tie is met once, with both its arcs", arguments: UInt64(1)...10)
  func pairs(seed: UInt64) throws {
    let graph = try RandomTies(seed: seed, nodes: 13, ties: 60).built(directed: false).graph
    let owners = (0..<13).flatMap { node in graph.outgoing.row(node).map { _ in node } }
    var met: Set<Int> = []
    graph.forEachMirroredPair { arc, mirrored in
      let (low, high) = (owners[arc], owners[mirrored])
      #expect(low < high && Int(graph.outgoing.neighbors[arc]) == high, "seed \(seed)")
      #expect(Int(graph.outgoing.neighbors[mirrored]) == low, "seed \(seed)")
      met.formUnion([arc, mirrored])
    }
    #expect(met.count == graph.outgoing.arcCount)
  }

  @Test("flags of another length are refused")
  func refused() throws {
    let graph = try RandomTies(seed: 1, nodes: 4, ties: 9).built(directed: true).graph
    #expect(throws: GraphError.self) { try graph.filtered([]) }
  }
}
