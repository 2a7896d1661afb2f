import Foundation
import TestSupport
import Testing

@testable import Diagrams

@Suite("PDF and PNG")
struct PrintWriterTests {
  @Test("a PDF is one page of A4 landscape, the same bytes twice, with a date that stands still")
  func pdf() throws {
    try #require(Cairo() != nil, "needs libcairo.so.2, which Graphviz depends on")
    let drawing = try draw(Pictures.ordinary(), using: Program.none)
    let bytes = try #require(PrintWriter.pdf(drawing))
    #expect(bytes == PrintWriter.pdf(drawing))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-"))
    #expect(text.contains("/MediaBox [ 0 0 842 595 ]"))
    #expect(text.contains("/Count 1"))
    #expect(text.contains("/CreationDate (20000101000000Z)"))
  }

  @Test("an image has the width that was asked for, within bounds")
  func png() throws {
    try #require(Cairo() != nil, "needs libcairo.so.2, which Graphviz depends on")
    let drawing = try draw(Pictures.ordinary(), using: Program.none)
    for (asked, width) in [(900, 900), (1, 200)] {
      let bytes = try #require(PrintWriter.png(drawing, width: asked))
      #expect(Array(bytes.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
      #expect(bytes[16..<20].reduce(0) { $0 << 8 | Int($1) } == width)
      #expect(bytes == PrintWriter.png(drawing, width: asked))
    }
  }

  @Test("texts of any kind are drawn", arguments: Pictures.hostile)
  func hostile(text: String) throws {
    let drawing = try draw(Pictures.filled(with: text), using: Program.none)
    #expect(PrintWriter.pdf(drawing)?.isEmpty == false)
  }
}
