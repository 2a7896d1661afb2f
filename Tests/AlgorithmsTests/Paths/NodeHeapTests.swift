import TestSupport
import Testing

@testable import Algorithms

@Suite("Heap of nodes")
struct NodeHeapTests {
  @Test("Entries come out by key, then by node", arguments: 0..<10)
  func order(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var heap = NodeHeap()
    var expected: [(Double, UInt32)] = []
    for _ in 0..<200 {
      let entry = (Double(Int.random(in: 0..<20, using: &random)), UInt32.random(in: 0..<30, using: &random))
      heap.push(Int(entry.1), key: entry.0)
      expected.append(entry)
    }
    expected.sort { $0 < $1 }
    var found: [(Double, UInt32)] = []
    while let entry = heap.pop() { found.append((entry.key, entry.node)) }
    #expect(found.map(\.0) == expected.map(\.0), "seed \(seed)")
    #expect(found.map(\.1) == expected.map(\.1), "seed \(seed)")
    #expect(heap.isEmpty)
  }
}
