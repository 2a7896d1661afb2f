import Graph
import Parallel
import TestSupport
import Testing

@testable import Algorithms

@Suite("Laws of Leiden and of consensus")
struct LeidenLawTests {
  @Test("The same division twice and with any number of threads", arguments: 0..<6)
  func sameBytes(seed: Int) throws {
    let graph = try PlantedGraph(seed: UInt64(seed), nodes: 90, groups: 5).graph()
    let options = ConsensusOptions(leiden: LeidenOptions(seed: UInt64(seed)), runs: 6)
    let single = try Parallel.withThreads(1) {
      (try graph.leiden(options.leiden), try graph.consensus(options), try graph.nestedCommunities())
    }
    for threads in [2, 3] {
      let many = try Parallel.withThreads(threads) {
        (try graph.leiden(options.leiden), try graph.consensus(options), try graph.nestedCommunities())
      }
      #expect(single == many, "seed \(seed), \(threads) threads")
    }
  }

  @Test("The order in which ties were added has no say", arguments: 0..<6)
  func edgeOrder(seed: UInt64) throws {
    var planted = PlantedGraph(seed: seed, nodes: 50, groups: 4)
    let before = try planted.graph().leiden()
    var random = SplitMix64(seed: seed)
    planted.ties.shuffle(using: &random)
    #expect(try planted.graph().leiden() == before, "seed \(seed)")
  }

  @Test("Somebody without ties changes nothing for the others", arguments: 0..<6)
  func isolates(seed: UInt64) throws {
    var planted = PlantedGraph(seed: seed, nodes: 50, groups: 4)
    let before = try planted.graph().leiden().partition
    planted.nodeCount += 3
    let after = try planted.graph().leiden().partition
    #expect(Partition(labels: after.groups.prefix(50).map { Int($0) }) == before, "seed \(seed)")
    #expect(after.count == before.count + 3, "seed \(seed)")
  }

  @Test("Weights of another unit give the same communities", arguments: 0..<6)
  func scale(seed: UInt64) throws {
    var planted = PlantedGraph(seed: seed, nodes: 50, groups: 4)
    let before = try planted.graph().leiden()
    for index in planted.ties.indices { planted.ties[index].weight *= 1024 }
    #expect(try planted.graph().leiden().partition == before.partition, "seed \(seed)")
  }

  @Test("Communities of two graphs side by side are those of neither alone across", arguments: 0..<6)
  func union(seed: UInt64) throws {
    var planted = PlantedGraph(seed: seed, nodes: 30, groups: 2)
    let other = PlantedGraph(seed: seed + 100, nodes: 25, groups: 2)
    planted.nodeCount += other.nodeCount
    planted.ties += other.ties.map { .init(from: $0.from + 30, to: $0.to + 30, weight: $0.weight) }
    for members in try planted.graph().leiden().partition.members() {
      #expect(members.allSatisfy { $0 < 30 } || members.allSatisfy { $0 >= 30 }, "seed \(seed)")
    }
  }

  @Test("Renaming people leaves what stands out", arguments: 0..<6)
  func relabelling(seed: UInt64) throws {
    var planted = PlantedGraph(seed: seed, nodes: 60, groups: 3, inside: 0.8, outside: 0.02)
    let truth = Partition(labels: planted.groups)
    #expect(try planted.graph().leiden().partition == truth, "seed \(seed)")
    var random = SplitMix64(seed: seed)
    let names = Array(0..<60).shuffled(using: &random)
    planted.ties = planted.ties.map { .init(from: names[$0.from], to: names[$0.to], weight: $0.weight) }
    let renamed = try planted.graph().leiden().partition
    #expect(Partition(labels: names.map { Int(renamed.groups[$0]) }) == truth, "seed \(seed)")
  }
}
