import Testing

@testable import Graph

@Suite struct GraphInvariantsTests {
  @Test("each broken rule is found")
  func faults() {
    func fault(_ offsets: [Int], _ neighbors: [UInt32], _ weights: [Float]? = nil) -> GraphFault? {
      Adjacency(offsets: offsets, neighbors: neighbors, weights: weights).fault
    }
    #expect(fault([0, 1, 2], [1, 0]) == nil)
    #expect(fault([0], []) == nil)
    #expect(fault([0, 1, 3], [1, 0]) == .offsets(row: 0))
    #expect(fault([0, 3, 1, 2], [1, 0]) == .offsets(row: 0))
    #expect(fault([0, 1, 2], [2, 0]) == .neighborOutOfRange(row: 0))
    #expect(fault([0, 2, 2, 2], [2, 1]) == .order(row: 0))
    #expect(fault([0, 2, 2], [1, 1]) == .order(row: 0))
    #expect(fault([0, 1, 2], [0, 0]) == .selfLoop(row: 0))
    #expect(fault([0, 1, 2], [1, 0], [1]) == .weightCount)
    #expect(fault([0, 1, 2], [1, 0], [1, 0]) == .weight(row: 1))
    #expect(fault([0, 1, 2], [1, 0], [.nan, 1]) == .weight(row: 0))
  }

  @Test("rows that do not mirror each other differ from their transposed ones")
  func mirror() {
    let lopsided = Adjacency(offsets: [0, 1, 1], neighbors: [1], weights: nil)
    #expect(lopsided.transposed() != lopsided)
    #expect(lopsided.transposed().transposed() == lopsided)
  }
}
