import Testing

@testable import Diagrams

@Suite("The simple layout")
struct FallbackLayoutTests {
  private static func graph(_ engine: LayoutGraph.Engine, _ count: Int) -> LayoutGraph {
    LayoutGraph(
      engine: engine, sizes: Array(repeating: Size(width: 60, height: 30), count: count),
      links: (1..<count).map { .init(from: ($0 - 1) / 3, to: $0, distance: 90, pull: 1) })
  }

  @Test("places are finite and differ", arguments: LayoutGraph.Engine.allCases, [2, 30, 250])
  func finite(engine: LayoutGraph.Engine, count: Int) {
    let positions = FallbackLayout.positions(of: Self.graph(engine, count))
    #expect(positions.count == count)
    #expect(positions.allSatisfy { $0.isFinite })
    #expect(Set(positions).count == count)
  }

  @Test("layers do not overlap and follow their direction")
  func layers() {
    for engine in [LayoutGraph.Engine.layeredDown, .layeredRight] {
      let graph = Self.graph(engine, 40)
      let positions = FallbackLayout.positions(of: graph)
      for link in graph.links {
        let step = positions[link.to] - positions[link.from]
        #expect(engine == .layeredDown ? step.y <= -30 : step.x >= 60)
      }
      let rects = zip(positions, graph.sizes).map { Rect(center: $0, size: $1) }
      for (index, rect) in rects.enumerated() {
        #expect(!rects.dropFirst(index + 1).contains(where: rect.overlaps))
      }
    }
  }

  @Test("a cycle has no layers, a path one for each box")
  func acyclicity() {
    #expect(Acyclicity.layers(count: 3, links: [(0, 1), (1, 2), (2, 0)]) == nil)
    #expect(Acyclicity.layers(count: 4, links: [(0, 1), (1, 2), (0, 2)]) == [0, 1, 2, 0])
  }
}
