import TestSupport
import Testing

@testable import Diagrams

@Suite("Boxes pushed apart")
struct SeparationTests {
  private let region = Rect(minX: 10, minY: 10, width: 800, height: 400)

  private func sizes(_ count: Int, _ random: inout SplitMix64) -> [Size] {
    (0..<count).map { _ in
      Size(width: .random(in: 10...120, using: &random), height: .random(in: 8...50, using: &random))
    }
  }

  @Test("a moderate crowd comes apart inside the region", arguments: 0..<20)
  func separates(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let sizes = sizes(30, &random)
    let start = sizes.map { _ in
      Point(x: .random(in: -50...900, using: &random), y: .random(in: 0...500, using: &random))
    }
    let separation = Separation(sizes: sizes, region: region, gap: 6)
    let centers = try #require(separation.separated(start, rounds: 200), "seed \(seed)")
    #expect(separation.isApart(centers))
  }

  @Test("too many for the region is said, not hidden")
  func tooMany() {
    let sizes = Array(repeating: Size(width: 100, height: 50), count: 80)
    let start = sizes.map { _ in Point(x: 400, y: 200) }
    #expect(Separation(sizes: sizes, region: region, gap: 6).separated(start, rounds: 50) == nil)
  }

  @Test("an overlap, and a box outside, are noticed")
  func notices() {
    let sizes = Array(repeating: Size(width: 100, height: 50), count: 2)
    let separation = Separation(sizes: sizes, region: region, gap: 0)
    #expect(separation.isApart([Point(x: 100, y: 100), Point(x: 201, y: 100)]))
    #expect(!separation.isApart([Point(x: 100, y: 100), Point(x: 199, y: 100)]))
    #expect(!separation.isApart([Point(x: 100, y: 100), Point(x: 770, y: 100)]))
  }

  @Test("the nearest free place ends on any pile", arguments: [1, 40, 200])
  func pile(count: Int) throws {
    var random = SplitMix64(seed: 3)
    let sizes = sizes(count, &random).map { Size(width: $0.width / 6, height: $0.height / 4) }
    var free = NearestFree(region: region)
    let wishes = sizes.map { _ in Point(x: 400, y: 200) }
    let settled = free.settled(wishes, sizes: sizes)
    let centers = try #require(settled)
    #expect(Separation(sizes: sizes, region: region, gap: 0).isApart(centers))
  }

  @Test("a pile larger than the region is refused")
  func hugePile() {
    var free = NearestFree(region: region)
    let sizes = Array(repeating: Size(width: 100, height: 50), count: 80)
    let settled = free.settled(sizes.map { _ in Point(x: 0, y: 0) }, sizes: sizes)
    #expect(settled == nil)
  }

  @Test("a shelf fills rows in order without overlap")
  func shelf() {
    var random = SplitMix64(seed: 8)
    let sizes = sizes(50, &random)
    let shelf = Shelf(sizes, width: 500, gap: 7)
    let rects = zip(shelf.centers, sizes).map { Rect(center: $0, size: $1) }
    let room = Rect(minX: 0, minY: 0, width: 500, height: shelf.height)
    #expect(rects.allSatisfy(room.contains))
    for (index, rect) in rects.enumerated() {
      #expect(!rects.dropFirst(index + 1).contains(where: rect.overlaps))
    }
    #expect(Shelf([], width: 500, gap: 7).height == 0)
  }
}
