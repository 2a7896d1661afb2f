import People
import Testing

@testable import Importers

@Suite("From lines")
struct EnvelopeLineTests {
  @Test(
    "lines that begin a mail, and their dates",
    arguments: [
      ("From anna@acme.example Tue Mar  4 08:12:33 2025", "2025-03-04T08:12:33Z"),
      ("From anna at acme.example  Tue Mar  4 08:12:33 2025", "2025-03-04T08:12:33Z"),
      ("From - Tue Mar  4 08:12:33 2025", "2025-03-04T08:12:33Z"),
      ("From anna@acme.example Tue Mar  4 08:12:33 2025 +0100", "2025-03-04T07:12:33Z"),
      ("From anna@acme.example Tue Mar  4 08:12:33 EST 2025", "2025-03-04T13:12:33Z"),
      ("From anna@acme.example Tue, 04 Mar 2025 08:12:33 -0000", "2025-03-04T08:12:33Z"),
      ("From anna@acme.example Tue Mar  4 08:12 2025", "2025-03-04T08:12:00Z"),
    ])
  func begins(_ line: String, _ date: String) {
    #expect(EnvelopeLine.begins(Array(line.utf8)))
    #expect(EnvelopeLine.date(Array(line.utf8))?.iso8601 == date)
  }

  @Test(
    "sentences that do not",
    arguments: [
      "From now on we meet on Tuesdays.", "From March 2025", "From 8:00 to 9:30 on 4 Mar 2025 we were down.",
      "From what I saw in Mar 2025", "From", "From ", "From: anna@acme.example Tue Mar  4 08:12:33 2025",
      ">From anna@acme.example Tue Mar  4 08:12:33 2025", "from anna@acme.example Tue Mar  4 08:12:33 2025",
    ])
  func prose(_ line: String) {
    #expect(!EnvelopeLine.begins(Array(line.utf8)))
  }

  @Test("one mark is taken off an escaped line, and none off a quotation")
  func unescape() {
    func unescaped(_ line: String) -> String? {
      EnvelopeLine.unescaped(Array(line.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(unescaped(">From here") == "From here")
    #expect(unescaped(">>From here") == ">From here")
    #expect(unescaped("> From here") == nil)
    #expect(unescaped(">Fro") == nil)
  }
}
