import Algorithms
import Foundation
import Graph
import Testing

/// Each centrality against what its definition says, word for word.
@Suite struct CentralityTwinTests {
  @Test("degree, strength and reciprocity")
  func degrees() throws {
    for reference in twinGraphs {
      let graph = try reference.graph()
      let dense = Dense(graph)
      for node in dense.nodes {
        let row = dense.weights[node]
        let column = dense.nodes.map { dense.weights[$0][node] }
        #expect(graph.degrees()[node] == row.filter { $0 > 0 }.count, "\(reference)")
        #expect(graph.degrees(.incoming)[node] == column.filter { $0 > 0 }.count, "\(reference)")
        #expect(abs(graph.strengths()[node] - row.reduce(0, +)) < 1e-9, "\(reference)")
        #expect(abs(graph.strengths(.incoming)[node] - column.reduce(0, +)) < 1e-9, "\(reference)")
        let answered = dense.nodes.filter { dense.isTied(node, $0) && dense.isTied($0, node) }
        #expect(graph.answeredTies(of: node) == answered.count, "\(reference)")
      }
    }
  }

  @Test("PageRank is where a walker settles")
  func pageRank() throws {
    for reference in twinGraphs where reference.nodeCount > 0 {
      let graph = try reference.graph()
      let dense = Dense(graph)
      let restart = dense.nodes.map { Double($0 % 4) + 0.5 }
      let start = restart.map { $0 / restart.reduce(0, +) }
      var ranks = start
      for _ in 0..<400 {
        var next = start.map { $0 * 0.25 }
        for node in dense.nodes {
          let strength = dense.weights[node].reduce(0, +)
          for other in dense.nodes {
            let share = strength > 0 ? dense.weights[node][other] / strength : start[other]
            next[other] += 0.75 * ranks[node] * share
          }
        }
        ranks = next
      }
      let found = try graph.pageRank(PageRankOptions(damping: 0.75, restart: restart))
      #expect(difference(found, ranks) < 1e-9, "\(reference)")
    }
  }

  @Test(
    "closeness, betweenness and its ties count all shortest paths", arguments: [PathMeasure.hops, .strength])
  func paths(measure: PathMeasure) throws {
    for reference in twinGraphs {
      let graph = try reference.graph()
      let twin = PathTwin(graph, measure)
      #expect(difference(try graph.betweenness(measure), twin.betweenness) < 1e-9, "\(reference)")
      let ties = try graph.tieBetweenness(measure)
      #expect(
        difference(graph.triples(ties), graph.triples(twin.tieBetweenness(graph))) < 1e-9, "\(reference)")
      guard measure == .hops else { continue }
      #expect(difference(try graph.harmonicCloseness(), twin.nearness(.incoming)) < 1e-9, "\(reference)")
      #expect(
        difference(try graph.harmonicCloseness(.outgoing), twin.nearness(.outgoing)) < 1e-9, "\(reference)")
    }
  }

  @Test("with all nodes as pivots the estimate is exact and without error")
  func allPivots() throws {
    for reference in twinGraphs {
      let graph = try reference.graph()
      guard graph.tieCount > 0 else { continue }
      let estimate = try graph.betweennessEstimate(from: graph.pivots(count: .max))
      #expect(difference(estimate.values, try graph.betweenness()) < 1e-9, "\(reference)")
      #expect(estimate.standardErrors.allSatisfy { $0 == 0 }, "\(reference)")
    }
  }

  @Test("core numbers: whoever has too few neighbours goes, again and again")
  func cores() throws {
    for reference in twinGraphs {
      let graph = try reference.graph().undirected()
      let dense = Dense(graph)
      var cores = [Int](repeating: 0, count: graph.nodeCount)
      for level in 1...max(1, graph.nodeCount) {
        var left = Set(dense.nodes)
        while let weak = left.first(where: { node in left.filter { dense.isTied(node, $0) }.count < level }) {
          left.remove(weak)
        }
        for node in left { cores[node] = level }
      }
      #expect(try graph.coreNumbers() == cores, "\(reference)")
    }
  }

  @Test("triangles and clustering")
  func clustering() throws {
    for reference in twinGraphs {
      let graph = try reference.graph().undirected()
      let dense = Dense(graph)
      let triangles = dense.nodes.map { node in
        dense.nodes.reduce(0) { sum, one in
          sum
            + dense.nodes.filter {
              $0 > one && dense.isTied(node, one) && dense.isTied(node, $0) && dense.isTied(one, $0)
            }.count
        }
      }
      #expect(try graph.triangleCounts() == triangles, "\(reference)")
    }
  }

  @Test("the eigenvector is one")
  func eigenvector() throws {
    for reference in twinGraphs where !reference.isDirected {
      let graph = try reference.graph()
      guard graph.tieCount > 0 else {
        #expect(try graph.eigenvectorCentrality().allSatisfy { $0 == 0 })
        continue
      }
      let vector = try graph.eigenvectorCentrality(tolerance: 1e-13, steps: 1_000_000)
      let image = Dense(graph).weights.map { zip($0, vector).reduce(0) { $0 + $1.0 * $1.1 } }
      let value = zip(image, vector).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(difference(image, vector.map { $0 * value }) < 1e-6, "\(reference)")
      #expect(abs(vector.reduce(0) { $0 + $1 * $1 } - 1) < 1e-9)
      #expect(vector.allSatisfy { $0 >= 0 })
    }
  }
}

/// Shortest paths counted pair by pair: *t* lies behind *v* from *s* when the distances add up.
private struct PathTwin {
  let dense: Dense
  let isDirected: Bool
  let measure: PathMeasure
  let distances: [[Double]]
  let counts: [[Double]]

  init(_ graph: Graph, _ measure: PathMeasure) {
    dense = Dense(graph)
    isDirected = graph.isDirected
    self.measure = measure
    let distances = dense.distances { measure.length(ofWeight: Float($0)) }
    self.distances = distances
    counts = dense.nodes.map { [dense] source in
      var counts = [Double](repeating: 0, count: dense.nodes.count)
      for node in dense.nodes.sorted(by: { distances[source][$0] < distances[source][$1] }) {
        guard node != source else {
          counts[node] = 1
          continue
        }
        for before in dense.nodes where dense.isTied(before, node) && distances[source][before] < .infinity {
          let length = measure.length(ofWeight: Float(dense.weights[before][node]))
          if distances[source][before] + length == distances[source][node] { counts[node] += counts[before] }
        }
      }
      return counts
    }
  }

  var betweenness: [Double] {
    dense.nodes.map { node in
      sum { from, to in
        guard node != from, node != to, distances[from][node] + distances[node][to] == distances[from][to]
        else {
          return 0
        }
        return counts[from][node] * counts[node][to] / counts[from][to]
      }
    }
  }

  func tieBetweenness(_ graph: Graph) -> [Double] {
    dense.nodes.flatMap { node in
      graph.outgoing.neighbors(of: node).map { neighbor in
        let next = Int(neighbor)
        let length = measure.length(ofWeight: Float(dense.weights[node][next]))
        let oneWay = sum { from, to in
          guard distances[from][node] + length + distances[next][to] == distances[from][to] else { return 0 }
          return counts[from][node] * counts[next][to] / counts[from][to]
        }
        guard !isDirected else { return oneWay }
        return 2 * oneWay
      }
    }
  }

  func nearness(_ direction: Direction) -> [Double] {
    dense.nodes.map { node in
      dense.nodes.filter { $0 != node }.reduce(0) { sum, other in
        sum + 1 / (direction == .incoming ? distances[other][node] : distances[node][other])
      }
    }
  }

  /// Over ordered pairs with a way; half of that where order says nothing.
  private func sum(_ value: (Int, Int) -> Double) -> Double {
    var sum = 0.0
    for from in dense.nodes {
      for to in dense.nodes where from != to && distances[from][to] < .infinity { sum += value(from, to) }
    }
    return isDirected ? sum : sum / 2
  }
}
