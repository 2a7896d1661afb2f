import TestSupport
import Testing

@testable import Diagrams

@Suite("What crosses the fence")
struct LayoutGraphWireTests {
  private static func graph(_ random: inout SplitMix64) -> LayoutGraph {
    let count = Int.random(in: 2...40, using: &random)
    return LayoutGraph(
      engine: LayoutGraph.Engine.allCases[Int.random(in: 0..<4, using: &random)],
      sizes: (0..<count).map { _ in
        Size(width: .random(in: 1...200, using: &random), height: .random(in: 1...90, using: &random))
      },
      links: (0..<count).map { index in
        .init(
          from: index, to: (index + 1) % count, distance: .random(in: 1...500, using: &random),
          pull: .random(in: 1...4, using: &random))
      })
  }

  @Test("a question is read as it was written", arguments: 0..<20)
  func roundTrip(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let graph = Self.graph(&random)
    let message = graph.message
    var prefix = WireReader(message)
    #expect(prefix.number() == UInt32(message.count - 4))
    #expect(LayoutGraph(message: Array(message.dropFirst(4))) == graph, "seed \(seed)")
  }

  @Test("a question cut short, grown or changed is refused or still within bounds", arguments: 0..<20)
  func damaged(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let message = Array(Self.graph(&random).message.dropFirst(4))
    #expect(LayoutGraph(message: message + [0]) == nil)
    for length in 0..<message.count { #expect(LayoutGraph(message: Array(message.prefix(length))) == nil) }
    for _ in 0..<2_000 {
      var changed = message
      changed[Int.random(in: 0..<changed.count, using: &random)] = .random(in: 0...255, using: &random)
      guard let graph = LayoutGraph(message: changed) else { continue }
      let isSound =
        graph.links.allSatisfy {
          graph.sizes.indices.contains($0.from) && graph.sizes.indices.contains($0.to) && $0.from != $0.to
        } && graph.sizes.allSatisfy { LayoutGraph.sides.contains($0.width) }
      #expect(isSound, "seed \(seed)")
    }
  }

  @Test("an answer must have the asked count and finite numbers")
  func answers() {
    let answer = LayoutAnswer(positions: [Point(x: 1.5, y: -2), Point(x: 0, y: 1e6)])
    #expect(LayoutAnswer(message: answer.message, count: 2) == answer)
    #expect(LayoutAnswer(message: answer.message, count: 1) == nil)
    #expect(LayoutAnswer(message: answer.message + [0], count: 2) == nil)
    #expect(LayoutAnswer(message: Array(answer.message.dropLast()), count: 2) == nil)
    for bad in [Double.nan, .infinity, -.infinity, 1e8] {
      let message = LayoutAnswer(positions: [Point(x: bad, y: 0)]).message
      #expect(LayoutAnswer(message: message, count: 1) == nil)
    }
  }

  @Test("lines between the same two boxes are one link, loops none")
  func merged() {
    let picture = Picture(
      title: "", boxes: [.init(label: []), .init(label: []), .init(label: [])],
      lines: [.init(from: 0, to: 1), .init(from: 1, to: 0), .init(from: 0, to: 0)])
    #expect(picture.linkedBoxes == [0, 1])
    let sizes = Array(repeating: Size(width: 9, height: 9), count: 3)
    let graph = LayoutGraph(of: picture, boxes: [0, 1], sizes: sizes)
    #expect(graph.links.map(\.from) == [0] && graph.links.map(\.to) == [1])
  }
}
