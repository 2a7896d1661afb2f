import Algorithms
import Foundation
import Graph
import Testing

/// Each measure of brokerage against what its definition says, word for word.
@Suite struct BrokerageTwinTests {
  @Test("constraint and effective size")
  func holes() throws {
    for reference in twinGraphs {
      let graph = try reference.graph()
      let dense = Dense(graph)
      func share(_ one: Int, _ other: Int) -> Double {
        dense.both(one, other) / dense.nodes.reduce(0) { $0 + dense.both(one, $1) }
      }
      func relative(_ one: Int, _ other: Int) -> Double {
        dense.both(one, other) / dense.nodes.reduce(0) { max($0, dense.both(one, $1)) }
      }
      let contacts = dense.nodes.map { node in dense.nodes.filter { dense.both(node, $0) > 0 } }
      let constraint = dense.nodes.map { node in
        contacts[node].isEmpty
          ? Double.nan
          : contacts[node].reduce(0) { sum, one in
            let around = contacts[node].reduce(0) { $0 + share(node, $1) * share($1, one) }
            return sum + pow(share(node, one) + around, 2)
          }
      }
      let size = dense.nodes.map { node in
        contacts[node].isEmpty
          ? Double.nan
          : contacts[node].reduce(0) { sum, one in
            sum + 1 - contacts[node].reduce(0) { $0 + share(node, $1) * relative(one, $1) }
          }
      }
      #expect(difference(try graph.constraint(), constraint) < 1e-9, "\(reference)")
      #expect(difference(try graph.effectiveSize(), size) < 1e-9, "\(reference)")
    }
  }

  @Test("roles between others, triple by triple")
  func roles() throws {
    for reference in twinGraphs {
      let graph = try reference.graph()
      let dense = Dense(graph)
      let groups = thirds(graph)
      let found = try graph.brokerageRoles(Partition(labels: groups))
      for broker in dense.nodes {
        var roles = BrokerageRoles()
        for from in dense.nodes where dense.isTied(from, broker) {
          for to in dense.nodes where dense.isTied(broker, to) && from != to && !dense.isTied(from, to) {
            switch (groups[from] == groups[broker], groups[broker] == groups[to], groups[from] == groups[to])
            {
            case (true, true, _): roles.coordinator += 1
            case (false, true, _): roles.gatekeeper += 1
            case (true, false, _): roles.representative += 1
            case (false, false, true): roles.consultant += 1
            case (false, false, false): roles.liaison += 1
            }
          }
        }
        #expect(found[broker] == roles, "\(reference), node \(broker)")
      }
    }
  }

  @Test("participation and cross-tie share")
  func groups() throws {
    for reference in twinGraphs {
      let graph = try reference.graph()
      let dense = Dense(graph)
      let groups = thirds(graph)
      func weight(_ node: Int, _ group: Int) -> Double {
        dense.nodes.filter { groups[$0] == group }.reduce(0) { $0 + dense.both(node, $1) }
      }
      let isAddedUp = graph.isDirected ? 1.0 : 0.5
      let participation = dense.nodes.map { node in
        let all = (0..<3).reduce(0) { $0 + weight(node, $1) }
        return 1 - (0..<3).reduce(0) { $0 + pow(weight(node, $1) / all, 2) }
      }
      let share = dense.nodes.map { node in
        (0..<3).filter { $0 != groups[node] }.reduce(0.0) { sum, group in
          let own = dense.nodes.filter { groups[$0] == groups[node] }.reduce(0) { $0 + weight($1, group) }
          let contacts = dense.nodes.filter { groups[$0] == group && dense.both(node, $0) > 0 }.count
          return sum + isAddedUp * weight(node, group) / (isAddedUp * own + 5) * log(1 + Double(contacts))
        }
      }
      let partition = Partition(labels: groups)
      #expect(difference(try graph.participation(partition), participation) < 1e-9, "\(reference)")
      #expect(difference(try graph.crossTieShare(partition), share) < 1e-9, "\(reference)")
    }
  }

  @Test("articulation points, bridges and blocks, by taking things away")
  func parts() throws {
    for reference in twinGraphs {
      let graph = try reference.graph().undirected()
      let dense = Dense(graph)
      let found = try graph.biconnectivity()
      let parts = dense.parts
      for node in dense.nodes {
        let isAlone = graph.outgoing.degree(of: node) == 0
        // The node itself is one part more once its ties are gone.
        let after = dense.without(node).parts - (isAlone ? 0 : 1)
        #expect(found.isArticulation[node] == (after > parts), "\(reference), node \(node)")
        let blocks = found.blocks.filter { $0.contains(UInt32(node)) }
        #expect((blocks.count > 1) == found.isArticulation[node])
      }
      for node in dense.nodes {
        for other in dense.nodes where other > node && dense.isTied(node, other) {
          var less = dense
          less.weights[node][other] = 0
          less.weights[other][node] = 0
          let isBridge = found.bridges.contains { Int($0.from) == node && Int($0.to) == other }
          #expect(isBridge == (less.parts > parts), "\(reference), \(node)–\(other)")
          let shared = found.blocks.filter { $0.contains(UInt32(node)) && $0.contains(UInt32(other)) }
          #expect(shared.count == 1, "\(reference): every tie is in one block")
        }
      }
    }
  }

  @Test("long chains do not overflow any stack")
  func chain() throws {
    var builder = try GraphBuilder(nodeCount: 200_000, isDirected: false, isWeighted: false)
    for node in 1..<200_000 { try builder.add(from: node - 1, to: node) }
    let found = try builder.build().graph.biconnectivity()
    #expect(found.bridges.count == 199_999 && found.blocks.count == 199_999)
    #expect(found.isArticulation.filter { $0 }.count == 199_998)
  }

  @Test("removal impact is what is lost in the graph without the node")
  func removal() throws {
    for reference in twinGraphs {
      let graph = try reference.graph()
      let dense = Dense(graph)
      let groups = thirds(graph)
      let before = dense.distances()
      let found = try graph.removalImpact(of: dense.nodes.map { UInt32($0) }, Partition(labels: groups))
      for node in dense.nodes {
        let after = dense.without(node).distances()
        var (lost, pairs) = (0.0, 0.0)
        for from in dense.nodes where from != node {
          for to in dense.nodes where to != node && groups[from] != groups[to] {
            lost += 1 / before[from][to] - 1 / after[from][to]
            if after[from][to] == .infinity, before[from][to] < .infinity { pairs += 1 }
          }
        }
        #expect(abs(found[node].lostNearness - lost) < 1e-9, "\(reference), node \(node)")
        #expect(found[node].lostPairs == pairs, "\(reference), node \(node)")
      }
    }
  }
}
