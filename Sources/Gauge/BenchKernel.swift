internal import Algorithms
internal import Graph

/// The graph of a benchmark, as most kernels take it and as it was given.
struct BenchInput {
  /// Undirected.
  let graph: Graph
  let given: Graph
}

/// A kernel by the name that the rivals' tables give it.
struct BenchKernel: Sendable {
  let name: String
  /// Does the timed work; what it gives back checks the result afterwards, untimed, and tells of it as fields of JSON.
  let run: @Sendable (BenchInput) throws -> () throws -> String

  static let all: [BenchKernel] = [
    BenchKernel(name: "components") { input in
      let parts = input.graph.weakComponents()
      return { try Check.components(parts, input.graph) }
    },
    BenchKernel(name: "strength") { input in
      let values = input.graph.strengths()
      return { try Check.strength(values, input.graph) }
    },
    BenchKernel(name: "pagerank") { input in
      let values = try input.given.pageRank(PageRankOptions(tolerance: 1e-8))
      return { try Check.pageRank(values, input.given) }
    },
    BenchKernel(name: "kcore") { input in
      let values = try input.graph.coreNumbers()
      return { try Check.cores(values, input.graph) }
    },
    BenchKernel(name: "local_clustering") { input in
      let values = try input.graph.localClustering()
      return { try Check.clustering(values, input.graph) }
    },
    BenchKernel(name: "burt") { input in
      let values = try input.graph.constraint()
      return { try Check.constraint(values, input.graph) }
    },
    BenchKernel(name: "harmonic") { input in
      let values = try input.graph.harmonicCloseness()
      return { try Check.closeness(values, input.graph) }
    },
    BenchKernel(name: "betweenness") { input in
      let values = try input.graph.betweenness()
      return { try Check.betweenness(values, input.graph) }
    },
    BenchKernel(name: "betweenness_pivot256") { input in
      let estimate = try input.graph.betweennessEstimate(from: input.graph.pivots(count: 256))
      return { try Check.estimate(estimate, input.graph) }
    },
    leiden("leiden_2it", iterations: 2), leiden("leiden_stable", iterations: nil),
  ]

  private static func leiden(_ name: String, iterations: Int?) -> BenchKernel {
    BenchKernel(name: name) { input in
      let result = try input.graph.leiden(LeidenOptions(iterations: iterations))
      return { try Check.communities(result, input.graph) }
    }
  }
}
