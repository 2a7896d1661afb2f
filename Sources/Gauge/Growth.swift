internal import Algorithms
internal import Foundation
internal import Graph
internal import Parallel

/// `Gauge growth MILLIONS`: what a graph of so many million ties costs, as one row of a table.
///
/// Seconds of processor on one thread, and MiB resident after building and at the highest.
struct Growth {
  private let ties: Int

  init(_ arguments: ArraySlice<String>) throws {
    guard arguments.count == 1, let millions = arguments.first.flatMap({ Double($0) }), millions > 0,
      millions <= 1000
    else { throw GaugeError.usage }
    ties = Int(millions * 1e6)
  }

  func run() throws {
    try Parallel.withThreads(1) {
      var builder = try GraphBuilder(nodeCount: 0, isDirected: false)
      var graph = try builder.build().graph
      var columns: [String] = []
      var highest = 0.0
      func measure(_ name: String, _ body: () throws -> Void) rethrows {
        ProcessMeter.resetPeak()
        let before = ProcessMeter.now
        try body()
        let seconds = (ProcessMeter.now - before).cpu
        highest = max(highest, ProcessMeter.peakMiB)
        columns.append("\(name) \(String(format: "%.2f", seconds))")
      }
      try measure("draw") {
        var planted = PlantedTies(ties: ties)
        builder = try planted.drawn(ties: ties)
      }
      try measure("build") {
        let drawn = builder
        builder = try GraphBuilder(nodeCount: 0, isDirected: false)
        graph = try drawn.build().graph
      }
      let resident = ProcessMeter.residentMiB
      measure("components") { _ = graph.weakComponents() }
      try measure("cores") { _ = try graph.coreNumbers() }
      try measure("ranks") { _ = try graph.pageRank(PageRankOptions(tolerance: 1e-8)) }
      try measure("clustering") { _ = try graph.localClustering() }
      try measure("constraint") { _ = try graph.constraint() }
      var quality = 0.0
      try measure("groups") { quality = try graph.leiden(LeidenOptions(iterations: 2)).modularity }
      print(
        "people \(graph.nodeCount) ties \(graph.tieCount) \(columns.joined(separator: " "))",
        "modularity \(String(format: "%.3f", quality)) resident \(Int(resident)) highest \(Int(highest))")
    }
  }
}
