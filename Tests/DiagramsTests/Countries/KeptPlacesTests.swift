import TestSupport
import Testing

@testable import Diagrams

@Suite("Places that are kept")
struct KeptPlacesTests {
  private func map(_ seed: UInt64, countries: Int = 30) -> Picture {
    var random = SplitMix64(seed: seed)
    return Picture(
      title: "Map",
      boxes: (0..<countries).map { index in
        Picture.Box(
          label: [Pictures.names[index % 20], "\(index) people"],
          weight: Double(Int.random(in: 5...120, using: &random)), shape: .country)
      },
      lines: (1..<countries).flatMap { index in
        (0..<3).map { _ in
          Picture.Line(
            from: index, to: Int.random(in: 0..<index, using: &random),
            weight: Double(Int.random(in: 1...90, using: &random)))
        }
      }, notes: Pictures.notes)
  }

  private func placed(_ picture: Picture, as drawing: Drawing) -> Picture {
    var picture = picture
    for (box, place) in drawing.places.enumerated() { picture.boxes[box].place = place }
    return picture
  }

  @Test("a picture drawn again from its places has the same places", arguments: 1...5)
  func again(seed: Int) throws {
    let picture = map(UInt64(seed))
    let first = try draw(picture, using: Program.none)
    let second = try draw(placed(picture, as: first), using: Program.none)
    #expect(!second.isFallback)
    for (a, b) in zip(first.boxes, second.boxes) {
      #expect((a.footprint.center - b.footprint.center).length < 0.02 * 842, "seed \(seed)")
    }
  }

  @Test("without some of its lines, and with other weights, everything stays", arguments: 1...5)
  func fewerLines(seed: Int) throws {
    let picture = map(UInt64(seed))
    let first = try draw(picture, using: Program.none)
    var changed = placed(picture, as: first)
    var random = SplitMix64(seed: UInt64(seed))
    changed.lines.removeAll { _ in Int.random(in: 0..<20, using: &random) == 0 }
    for box in changed.boxes.indices {
      changed.boxes[box].weight *= Double.random(in: 0.95...1, using: &random)
    }
    let second = try draw(changed, using: Program.none)
    let still = zip(first.boxes, second.boxes).count {
      (($0.footprint.center - $1.footprint.center).length) < 0.02 * 842
    }
    #expect(Double(still) >= 0.95 * Double(first.boxes.count), "seed \(seed): \(still)")
    #expect(misplaced(in: second) == [])
  }

  @Test("a newcomer stands beside its neighbours, and the others stay", arguments: 1...5)
  func newcomer(seed: Int) throws {
    let picture = map(UInt64(seed), countries: 20)
    let first = try draw(picture, using: Program.none)
    var changed = placed(picture, as: first)
    changed.boxes.append(.init(label: ["New"], weight: 5, shape: .country))
    changed.lines.append(.init(from: 4, to: 20, weight: 50))
    let second = try draw(changed, using: Program.none)
    let still = zip(first.boxes, second.boxes).count {
      (($0.footprint.center - $1.footprint.center).length) < 0.02 * 842
    }
    #expect(still >= 15, "seed \(seed): \(still)")
    #expect(
      (second.boxes[20].footprint.center - second.boxes[4].footprint.center).length < 300, "seed \(seed)")
    #expect(misplaced(in: second) == [])
  }

  @Test("places that are no places do no harm")
  func hostile() throws {
    var picture = map(9)
    for box in picture.boxes.indices {
      picture.boxes[box].place =
        [Point(x: .nan, y: 0), Point(x: 1e300, y: -1e300), Point(x: 0.5, y: 0.5)][box % 3]
    }
    #expect(misplaced(in: try draw(picture, using: Program.none)) == [])
  }
}
