import Diagrams
import TestSupport
import Testing

@Suite("Notes that are known only when everything has its place")
struct LateNotesTests {
  @Test("lie on nothing, however many rows they take")
  func rows() throws {
    let text = String(repeating: "line ", count: 80)
    var picture = Picture(
      title: text, subtitles: [text], captions: [text],
      notes: .init(simpleLayout: text, unlabelledBoxes: text, unlabelledLines: text, unplacedBridges: text))
    picture.boxes = (0..<45).map { _ in Picture.Box(label: [text, text]) }
    picture.lines = (0..<45).flatMap { a in
      (0..<a).map { Picture.Line(from: a, to: $0, label: a < 8 ? text : nil) }
    }
    picture.bridges = (0..<12).map { .init(line: $0, name: text) }
    let drawing = try draw(picture, using: Program.none)
    #expect(misplaced(in: drawing) == [])
  }
}
