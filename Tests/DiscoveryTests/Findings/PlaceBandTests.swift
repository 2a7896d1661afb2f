import Testing

@testable import Discovery

@Suite struct PlaceBandTests {
  @Test("four of five networks make a place certain, fewer do not")
  func certainty() {
    #expect(PlaceBand([Int](repeating: 1, count: 24) + [Int](repeating: 9, count: 6), top: 3).isCertain)
    #expect(!PlaceBand([Int](repeating: 1, count: 23) + [Int](repeating: 9, count: 7), top: 3).isCertain)
    #expect(!PlaceBand([], top: 3).isCertain)
  }

  @Test("places run over nine of ten networks")
  func range() {
    let band = PlaceBand(Array(1...30), top: 5)
    #expect(band.best == 2 && band.worst == 29 && band.inTop == 5)
  }
}
