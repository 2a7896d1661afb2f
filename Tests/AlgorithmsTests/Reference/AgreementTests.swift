import Algorithms
import Graph
import Testing

@Suite struct AgreementTests {
  static let measures: [ReferenceMeasure] = [
    ReferenceMeasure(name: "degree") { $0.degrees().map(Double.init) },
    ReferenceMeasure(name: "degree_in") { $0.degrees(.incoming).map(Double.init) },
    ReferenceMeasure(name: "degree_out") { $0.degrees(.outgoing).map(Double.init) },
    ReferenceMeasure(name: "strength") { $0.strengths() },
    ReferenceMeasure(name: "strength_in") { $0.strengths(.incoming) },
    ReferenceMeasure(name: "strength_out") { $0.strengths(.outgoing) },
    ReferenceMeasure(name: "reciprocity") { [$0.reciprocity()] },
    ReferenceMeasure(name: "pagerank", tolerance: 1e-6) { try $0.unweighted().pageRank() },
    ReferenceMeasure(name: "pagerank_w", tolerance: 1e-6) { try $0.pageRank() },
    ReferenceMeasure(name: "pagerank_p", tolerance: 1e-6) { graph in
      let restart = (0..<graph.nodeCount).map { Double(1 + $0 % 3) }
      return try graph.pageRank(PageRankOptions(restart: restart))
    },
    ReferenceMeasure(name: "eigenvector", tolerance: 1e-6) { try $0.eigenvectorCentrality() },
    ReferenceMeasure(name: "harmonic") { try $0.harmonicCloseness() },
    ReferenceMeasure(name: "betweenness") { try $0.betweenness() },
    ReferenceMeasure(name: "betweenness_w") { try $0.betweenness(.strength) },
    ReferenceMeasure(name: "edge_betweenness") { $0.triples(try $0.tieBetweenness()) },
    ReferenceMeasure(name: "edge_betweenness_w") { $0.triples(try $0.tieBetweenness(.strength)) },
    ReferenceMeasure(name: "u_core", isOfView: true) { try $0.coreNumbers().map(Double.init) },
    ReferenceMeasure(name: "u_clustering", isOfView: true) { try $0.localClustering() },
    ReferenceMeasure(name: "constraint") { try $0.constraint() },
    ReferenceMeasure(name: "effective") { try $0.effectiveSize() },
    ReferenceMeasure(name: "u_articulation", isOfView: true) {
      try $0.biconnectivity().isArticulation.map { $0 ? 1 : 0 }
    },
    ReferenceMeasure(name: "u_bridge", isOfView: true) {
      try $0.biconnectivity().bridges.flatMap { [Double($0.from), Double($0.to), 1] }
    },
    ReferenceMeasure(name: "u_blocks", isOfView: true) { [Double(try $0.biconnectivity().blocks.count)] },
  ]

  @Test("measures agree with igraph and NetworkX on drawn and classic graphs", arguments: measures)
  func agrees(measure: ReferenceMeasure) throws {
    let found = try measure.disagreement()
    #expect(found.worst <= measure.tolerance, "\(measure) on \(found.at)")
    #expect(found.graphs > 100)
  }

  @Test("at least 12 measures on at least 500 graphs")
  func many() {
    #expect(ReferenceGraph.generated.count >= 500)
    #expect(Self.measures.count >= 12)
    let onAll = Self.measures.filter { measure in
      ReferenceGraph.generated.allSatisfy { $0[measure.name] != nil }
    }
    #expect(onAll.count >= 12)
  }

  @Test("ranks are those of the reference, apart from ties", arguments: ["pagerank_w", "eigenvector"])
  func ranks(name: String) throws {
    let measure = try #require(Self.measures.first { $0.name == name })
    for reference in ReferenceGraph.all {
      guard let expected = reference[name] else { continue }
      let found = try measure.value(reference.graph())
      for one in expected.indices {
        for other in expected.indices where expected[one] > expected[other] + 1e-6 {
          #expect(found[one] > found[other], "\(name) on \(reference)")
        }
      }
    }
  }

  @Test("a wrong value would be found")
  func canFail() throws {
    let wrong = ReferenceMeasure(name: "betweenness") { try $0.betweenness().map { $0 * (1 + 1e-8) } }
    #expect(try wrong.disagreement().worst > 1e-9)
    let short = ReferenceMeasure(name: "u_core") { _ in [] }
    #expect(try short.disagreement().worst == .infinity)
  }
}
