import Diagrams
import Foundation
import TestSupport
import Testing

@Suite("Drawing a picture")
struct DrawTests {
  @Test("the layout engine is reached: an ordinary picture does not fall back")
  func reachesEngine() throws {
    try #require(FileManager.default.isExecutableFile(atPath: Program.path), "needs \(Program.path)")
    for picture in [Pictures.ordinary(), Pictures.tree(40), Pictures.star(400)] {
      #expect(try draw(picture, using: Program.process).isFallback == false)
    }
  }

  @Test("the same picture gives the same bytes")
  func sameBytes() throws {
    for process in [Program.process, Program.none] {
      for picture in [Pictures.ordinary(), Pictures.tree(60), Pictures.star(300)] {
        let first = SVGWriter.svg(try draw(picture, using: process))
        #expect(first == SVGWriter.svg(try draw(picture, using: process)))
      }
    }
  }

  @Test("two processes, whose hashes differ, give the same bytes")
  func sameBytesInAnotherProcess() throws {
    let folder = try TemporaryFolder()
    let file = folder.path("drawing.svg")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.tests)
    process.arguments = ["--testing-library", "swift-testing", "--filter", "drawsForAnotherProcess"]
    process.environment = ["WHOKNOWS_DRAW_TO": file]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let theirs = try String(contentsOfFile: file, encoding: .utf8)
    #expect(theirs == (try Self.sample()))
  }

  @Test("the same picture drawn twice is the same bytes, which another process may ask for")
  func drawsForAnotherProcess() throws {
    let once = try Self.sample()
    #expect(try Self.sample() == once)
    guard let file = ProcessInfo.processInfo.environment["WHOKNOWS_DRAW_TO"] else { return }
    try once.write(toFile: file, atomically: true, encoding: .utf8)
  }

  private static func sample() throws -> String {
    try [Pictures.ordinary(), Pictures.ordinary(seed: 3, boxes: 90, lines: 200)]
      .map { SVGWriter.svg(try draw($0, using: Program.process)) }
      .joined()
  }

  @Test("nothing overlaps, nothing leaves the page, nothing is too small", arguments: 0..<12)
  func places(seed: Int) throws {
    let boxes = [2, 5, 20, 40, 70, 160][seed % 6]
    let picture = Pictures.ordinary(seed: UInt64(seed), boxes: boxes, lines: 2 * boxes)
    for process in [Program.process, Program.none] {
      let drawing = try draw(picture, using: process)
      #expect(misplaced(in: drawing) == [], "seed \(seed)")
      #expect(drawing.boxes.count == boxes)
      #expect(drawing.lines.count == 2 * boxes)
    }
  }

  @Test("a readable picture keeps to A4, and its boxes to one page width of it")
  func a4() throws {
    let drawing = try draw(Pictures.ordinary(), using: Program.process)
    #expect(drawing.page.width <= 842 * 1.3)
  }

  @Test("graphs that break engines are drawn", arguments: Pictures.pathological)
  func pathological(picture: Picture) throws {
    for process in [Program.process, Program.none] {
      let drawing = try draw(picture, using: process)
      #expect(Inspector.complaints(about: SVGWriter.svg(drawing)) == [])
      #expect(misplaced(in: drawing) == [])
      #expect(drawing.boxes.count == picture.boxes.count)
    }
  }

  @Test("texts that mean harm are shown as text or left out", arguments: Pictures.hostile)
  func hostile(text: String) throws {
    let drawing = try draw(Pictures.filled(with: text), using: Program.process)
    #expect(Inspector.complaints(about: SVGWriter.svg(drawing)) == [])
    #expect(misplaced(in: drawing) == [])
    #expect(drawing.isFallback == false)
  }

  @Test("a backslash is a backslash")
  func backslash() throws {
    let drawing = try draw(Pictures.filled(with: "\\N\\E\\G"), using: Program.process)
    #expect(drawing.boxes[0].label[0].string == "\\N\\E\\G")
  }

  @Test("what is not labelled is counted, said, and in the tooltip")
  func hiddenLabels() throws {
    let drawing = try draw(Pictures.star(200), using: Program.none)
    #expect(drawing.unlabelledBoxes == 201 - DiagramLimits.labels)
    #expect(drawing.words.contains { $0.string == "Boxes without a label: 81" })
    #expect(drawing.boxes[200].label.isEmpty)
    #expect(drawing.boxes[200].tooltip == "Box 200")
  }

  @Test("the simple layout is said in the caller's words")
  func saysFallback() throws {
    let drawing = try draw(Pictures.ordinary(), using: Program.none)
    #expect(drawing.isFallback)
    #expect(drawing.words.contains { $0.string == "Simple layout" })
    let other = try draw(Pictures.ordinary(), using: Program.process)
    #expect(!other.words.contains { $0.string == "Simple layout" })
  }
}

@Suite("The checks themselves")
struct CheckTests {
  @Test("two boxes on one place are found")
  func findsOverlap() throws {
    var drawing = try draw(Pictures.ordinary(), using: Program.none)
    drawing.boxes[3].footprint = drawing.boxes[4].footprint
    #expect(!misplaced(in: drawing).isEmpty)
  }

  @Test("a label outside, a label on a label and small print are found")
  func findsLabels() throws {
    let drawing = try draw(Pictures.ordinary(), using: Program.none)
    var outside = drawing
    outside.words[0].bounds.minX = 800
    #expect(!misplaced(in: outside).isEmpty)
    var above = drawing
    above.words[1].bounds = above.words[0].bounds
    #expect(!misplaced(in: above).isEmpty)
    var small = drawing
    small.words[0].size = 8.9
    #expect(!misplaced(in: small).isEmpty)
  }

  @Test(
    "what an SVG must not hold is found",
    arguments: [
      "<script>alert(1)</script>", "<g href=\"x\"/>", "<g id=\"Anna\"/>", "<g fill=\"url(#a)\"/>", "\u{1}",
      "\u{202E}", "<text>", "&nbsp;", "<g stroke=\"javascript:x\"/>",
    ])
  func findsMarkup(fault: String) throws {
    let svg = SVGWriter.svg(try draw(Pictures.isolates(2), using: Program.none))
    #expect(Inspector.complaints(about: svg) == [])
    let planted = svg.replacingOccurrences(of: "</svg>", with: fault + "</svg>")
    #expect(!Inspector.complaints(about: planted).isEmpty)
  }
}
