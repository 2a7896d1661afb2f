import Testing

@testable import Diagrams

@Suite("Pictures that are refused")
struct PictureCheckTests {
  private static let two = [Picture.Box(label: ["a"]), Picture.Box(label: ["b"])]

  @Test("a bad weight is named by its index", arguments: [-1, .nan, .infinity])
  func weights(weight: Double) {
    var boxes = Self.two
    boxes[1].weight = weight
    #expect(throws: DiagramError.badBoxWeight(box: 1)) {
      try draw(Picture(title: "", boxes: boxes), using: Program.none)
    }
    #expect(throws: DiagramError.badLineWeight(line: 0)) {
      try draw(
        Picture(title: "", boxes: Self.two, lines: [.init(from: 0, to: 1, weight: weight)]),
        using: Program.none)
    }
  }

  @Test("a line needs two boxes", arguments: [-1, 2, .max, .min])
  func ends(index: Int) {
    #expect(throws: DiagramError.lineWithoutBox(line: 0)) {
      try draw(
        Picture(title: "", boxes: Self.two, lines: [.init(from: 0, to: index)]), using: Program.none)
    }
  }

  @Test("more than the room draws is refused with numbers")
  func caps() {
    #expect(throws: DiagramError.tooMany(.boxes, count: 3_001, limit: 3_000)) {
      try draw(Pictures.isolates(3_001), using: Program.none)
    }
    #expect(throws: DiagramError.tooMany(.linkedBoxes, count: 1_501, limit: 1_500)) {
      try draw(Pictures.star(1_500), using: Program.none)
    }
    let lines = Array(repeating: Picture.Line(from: 0, to: 1), count: 5_001)
    #expect(throws: DiagramError.tooMany(.lines, count: 5_001, limit: 5_000)) {
      try draw(Picture(title: "", boxes: Self.two, lines: lines), using: Program.none)
    }
  }

  @Test("a layout that belongs to another picture is not trusted")
  func foreignLayout() throws {
    let picture = Pictures.ordinary()
    for places in [[], Array(repeating: Point(x: .nan, y: 0), count: 20)] as [[Point?]] {
      let layout = Layout(places: places, flow: nil, isFallback: false)
      let drawing = try Drawing(of: picture, laidOut: layout)
      #expect(misplaced(in: drawing) == [])
    }
    let pile = Layout(
      places: Array(repeating: Point(x: 5, y: 5), count: 20), flow: .down, isFallback: false)
    let drawing = try Drawing(of: picture, laidOut: pile)
    #expect(misplaced(in: drawing) == [])
  }
}
