import TestSupport
import Testing

@testable import Diagrams

@Suite("People who stand on lines")
struct BridgePlacesTests {
  private func picture(bridges: Int) -> Picture {
    var picture = Pictures.ordinary(seed: 5, boxes: 14, lines: 30)
    picture.lines = picture.lines.filter { $0.from != $0.to }
    for box in picture.boxes.indices { picture.boxes[box].shape = .country }
    picture.bridges = (0..<bridges).map {
      .init(line: $0 % picture.lines.count, name: "Anna Köhler \($0)", isSole: $0 % 3 == 0, tooltip: "why")
    }
    picture.notes.unplacedBridges = "Also"
    return picture
  }

  @Test("every one is named, on the page or in the notes")
  func named() throws {
    for count in [4, 20, 60] {
      let drawing = try draw(picture(bridges: count), using: Program.none)
      #expect(drawing.bridges.count + drawing.unplacedBridges == count)
      let names = drawing.bridges.map(\.label.bounds)
      for (index, name) in names.enumerated() {
        #expect(!names.dropFirst(index + 1).contains(where: name.overlaps))
        #expect(!drawing.boxes.contains { $0.label.contains { $0.bounds.overlaps(name) } })
      }
      #expect((drawing.unplacedBridges == 0) == !drawing.words.contains { $0.string.hasPrefix("Also: ") })
    }
    #expect(try draw(picture(bridges: 20), using: Program.none).unplacedBridges == 0)
  }

  @Test("no line runs through a foreign label")
  func clear() throws {
    let drawing = try draw(picture(bridges: 12), using: Program.none)
    for line in drawing.lines {
      let points = Way(line.stroke.curve, after: line.stroke.lead).points(every: 1)
      for box in drawing.boxes where box.index != line.from && box.index != line.to {
        let labels = box.label.map(\.bounds)
        #expect(!points.contains { point in labels.contains { $0.contains(point) } }, "line \(line.index)")
      }
    }
  }

  @Test("a bridge without its line is refused")
  func refused() {
    var picture = picture(bridges: 1)
    picture.bridges[0].line = 99
    #expect(throws: DiagramError.bridgeWithoutLine(bridge: 0)) { try draw(picture, using: Program.none) }
  }
}
