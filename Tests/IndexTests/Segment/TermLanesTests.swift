import TestSupport
import Testing

@testable import Index

@Suite("The terms of several segments at once")
struct TermLanesTests {
  @Test("come in order, each once, with every segment that has it", arguments: [1, 2, 3, 7, 30])
  func merged(parts: Int) throws {
    for seed: UInt64 in 60_000..<60_010 {
      var corpus = Corpus(seed: seed)
      let segments = try TestIndex(corpus.split(into: parts)).segments()
      var expected: [[UInt8]: [Int]] = [:]
      for (index, segment) in segments.enumerated() {
        guard var cursor = try TermCursor(segment, index: index) else { continue }
        repeat { expected[cursor.term, default: []].append(index) } while try cursor.advance(segment)
      }
      var lanes = try TermLanes(segments)
      var found: [(term: [UInt8], segments: [Int])] = []
      while let source = try lanes.next() { found.append((source.term, source.entries.map(\.segment))) }
      let order = expected.keys.sorted { $0.lexicographicallyPrecedes($1) }
      #expect(found.map(\.term) == order, "seed \(seed)")
      #expect(found.map(\.segments) == order.map { expected[$0] ?? [] }, "seed \(seed)")
    }
  }

  @Test("are none where there is no segment")
  func none() throws {
    var lanes = try TermLanes([])
    #expect(try lanes.next() == nil)
  }
}
