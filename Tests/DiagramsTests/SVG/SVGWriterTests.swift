import Foundation
import Testing

@testable import Diagrams

@Suite("SVG")
struct SVGWriterTests {
  @Test("text is escaped, and what XML forbids is left out")
  func escaped() {
    #expect(SVGText.escaped("<a href=\"x\">&'") == "&lt;a href=&quot;x&quot;&gt;&amp;&#39;")
    #expect(SVGText.escaped("a\u{0}\u{1B}\u{7F}\u{9F}\u{FFFF}b\nc") == "ab\nc")
  }

  @Test("names are text, ids are ours")
  func ids() throws {
    let picture = Picture(
      title: "Title", boxes: [.init(label: ["Änne <&>"], tooltip: "more"), .init(label: ["B"])],
      lines: [.init(from: 0, to: 1, label: "L", tooltip: "tip")])
    let svg = SVGWriter.svg(try draw(picture, using: Program.none))
    #expect(svg.contains(#"<g id="b0">"#) && svg.contains(#"<g id="l0" data-from="b0""#))
    #expect(svg.contains(">Änne &lt;&amp;&gt;</text>"))
    #expect(svg.contains("<title>more</title>") && svg.contains("<title>tip</title>"))
    #expect(svg.contains("<title id=\"title\">Title</title>"))
    #expect(Inspector.complaints(about: svg) == [])
  }

  @Test("lines come before boxes, boxes before the labels of lines")
  func order() throws {
    let svg = SVGWriter.svg(try draw(Pictures.ordinary(), using: Program.none))
    let places = ["lines", "boxes", "labels", "words"].map { svg.range(of: "id=\"\($0)\"")?.lowerBound }
    #expect(places.compactMap(\.self).count == 4)
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }
}
