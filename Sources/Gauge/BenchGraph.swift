internal import Foundation
internal import Graph
internal import Parallel

/// Speaks the worker protocol of the rivals' harness: one JSON line when loaded, then one for each kernel name read.
struct BenchGraph {
  private let stem: String
  private let threads: Int

  init(_ arguments: ArraySlice<String>) throws {
    let words = Array(arguments)
    guard words.count == 2, let threads = Int(words[1]), threads > 0 else { throw GaugeError.usage }
    stem = words[0]
    self.threads = threads
  }

  func run() throws {
    try Parallel.withThreads(threads) {
      let before = ProcessMeter.now
      let file = try TieFile(stem: stem)
      let load = ProcessMeter.now - before
      let kernels = BenchKernel.all
      let names = kernels.map { "\"\($0.name)\"" }.joined(separator: ",")
      say(
        "{\"event\":\"loaded\",\"version\":\"WhoKnows\",\"load\":{\"text\":\(load.json)},"
          + "\"rss_mib\":\(ProcessMeter.residentMiB.short),\"kernels\":[\(names)]}")
      let input = BenchInput(graph: file.isDirected ? file.graph.undirected() : file.graph, given: file.graph)
      while let line = readLine() {
        guard !line.isEmpty else { continue }
        if let kernel = kernels.first(where: { $0.name == line }) {
          measure(kernel, input)
        } else {
          say("{\"kernel\":\"\(line)\",\"error\":\"not offered\"}")
        }
      }
    }
  }

  private func measure(_ kernel: BenchKernel, _ input: BenchInput) {
    do {
      let resident = ProcessMeter.residentMiB
      ProcessMeter.resetPeak()
      let before = ProcessMeter.now
      let check = try kernel.run(input)
      let times = ProcessMeter.now - before
      let peak = ProcessMeter.peakMiB
      let info = try check()
      say(
        "{\"kernel\":\"\(kernel.name)\",\"cpu_s\":\(times.cpu.short),\"wall_s\":\(times.wall.short),"
          + "\"peak_mib\":\(peak.short),\"extra_mib\":\((peak - resident).short),\"info\":{\(info)}}")
    } catch {
      say("{\"kernel\":\"\(kernel.name)\",\"error\":\"\(error)\"}")
    }
  }

  private func say(_ line: String) {
    print(line)
    fflush(nil)
  }
}
