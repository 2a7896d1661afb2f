import Graph
import TestSupport
import Testing

@testable import Algorithms

@Suite("Weak and strong components")
struct ComponentTests {
  @Test("Values of igraph 1.0.0 and NetworkX 3.6.1", arguments: ReferenceGraph.all)
  func reference(_ sample: ReferenceGraph) throws {
    let graph = try sample.graph()
    if let lowest = sample["u_component"] {
      #expect(graph.weakComponents() == Partition(labels: lowest.map { Int($0) }))
    }
    if let lowest = sample["strong"] {
      #expect(graph.strongComponents() == Partition(labels: lowest.map { Int($0) }))
    }
    if let count = sample["components"]?.first { #expect(graph.weakComponents().count == Int(count)) }
  }

  @Test("Two are strongly connected where each reaches the other", arguments: 0..<30)
  func strongTwin(seed: UInt64) throws {
    let graph = try PlantedGraph(seed: seed, nodes: 30, groups: 6, inside: 0.4, outside: 0.03)
      .graph(directed: true)
    let reach = (0..<30).map { graph.reach(of: $0, among: Set(0..<30)) }
    let found = graph.strongComponents()
    for first in 0..<30 {
      for second in 0..<30 {
        let together = reach[first].contains(second) && reach[second].contains(first)
        #expect((found.groups[first] == found.groups[second]) == together, "seed \(seed)")
      }
    }
  }

  @Test("Two are weakly connected where one reaches the other without directions", arguments: 0..<30)
  func weakTwin(seed: UInt64) throws {
    let graph = try PlantedGraph(seed: seed, nodes: 40, groups: 8, inside: 0.3, outside: 0.01)
      .graph(directed: true)
    let plain = graph.undirected()
    let found = graph.weakComponents()
    for node in 0..<40 {
      let reached = plain.reach(of: node, among: Set(0..<40))
      #expect(Set((0..<40).filter { found.groups[$0] == found.groups[node] }) == reached, "seed \(seed)")
    }
    #expect(plain.weakComponents() == found)
    #expect(plain.strongComponents() == found)
    #expect(graph.reversed().strongComponents() == graph.strongComponents(), "seed \(seed)")
  }

  @Test("Depth is bounded by memory, not by the stack")
  func deep() throws {
    let length = 300_000
    var builder = try GraphBuilder(nodeCount: length, isDirected: true, isWeighted: false)
    for node in 0..<length { try builder.add(from: node, to: (node + 1) % length) }
    let ring = try builder.build().graph
    #expect(ring.strongComponents().count == 1)
    #expect(ring.weakComponents().sizes == [length])
  }

  @Test("Nobody at all has no components")
  func empty() throws {
    let nobody = try GraphBuilder(nodeCount: 0, isDirected: true).build().graph
    #expect(nobody.weakComponents().count == 0)
    #expect(nobody.strongComponents().count == 0)
  }
}
