import Diagrams
import Foundation
import TestSupport
import Testing

@testable import Diagrams

@Suite("Pages of HTML")
struct PageWriterTests {
  private static let words = PageWords(
    language: "de", search: "Suche", hint: "Zeigen", larger: "+", smaller: "-", whole: "Ganz",
    nothingFound: "Nichts")

  private func page(_ picture: Picture) throws -> String {
    PageWriter.html(try draw(picture, using: Program.none), words: Self.words)
  }

  @Test("the policy's digests are those of the script and the style")
  func digests() throws {
    for (text, digest) in [(PageScript.text, PageScript.digest), (PageStyle.text, PageStyle.digest)] {
      let folder = try TemporaryFolder()
      let file = try folder.write(text, to: "text")
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
      process.arguments = [file]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      let hex = Array(output.prefix(64))
      let bytes = stride(from: 0, to: hex.count, by: 2).compactMap {
        UInt8(String(hex[$0...$0 + 1]), radix: 16)
      }
      #expect(Data(bytes).base64EncodedString() == digest, "run Tests/Pictures/digests.py")
    }
  }

  @Test("the page asks for nothing from elsewhere, and is the same twice")
  func alone() throws {
    let html = try page(Pictures.ordinary())
    #expect(html == (try page(Pictures.ordinary())))
    let rest = html.replacingOccurrences(of: "http://www.w3.org/2000/svg", with: "")
    for part in ["http:", "https:", "src=", "href=", "url(", "@import", "onclick", "eval(", "innerHTML"] {
      #expect(!rest.contains(part), "\(part)")
    }
    #expect(html.contains("default-src 'none'"))
    #expect(html.contains("<html lang=\"de\">"))
  }

  @Test("texts are text", arguments: Pictures.hostile)
  func hostile(text: String) throws {
    let html = try page(Pictures.filled(with: text))
    #expect(html.components(separatedBy: "<script").count == 2)
    #expect(html.components(separatedBy: "</title>").count >= 2)
    #expect(!html.contains("<b>"))
  }
}
