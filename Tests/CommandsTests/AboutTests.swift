import Foundation
import TestSupport
import Testing

@Suite struct AboutTests {
  private let fixture: Fixture

  init() throws {
    fixture = try Fixture(InventedCompany(seed: 6, posts: 300).text)
  }

  @Test("nobody is named without evidence", arguments: InventedCompany.questions + ["danke", "Werk", "n17x"])
  func evidence(question: String) throws {
    let run = try fixture.whoknows(
      "about", question, "--format", "json", "--limit", "50", "--viewer", "all", "--explain")
    let experts = Fixture.json(run.output)["experts"] as? [[String: Any]] ?? []
    #expect(!experts.isEmpty)
    for expert in experts {
      let evidence = expert["evidence"] as? [[String: Any]] ?? []
      #expect((1...3).contains(evidence.count))
      #expect(evidence.allSatisfy { !($0["matched"] as? [Any] ?? []).isEmpty }, "no matched word is shown")
      #expect(evidence.allSatisfy { $0["post"] is String && ($0["value"] as? Double ?? 0) > 0 })
      let parts = (expert["parts"] as? [[String: Any]] ?? []).compactMap { $0["value"] as? Double }
      #expect(abs(parts.reduce(0, +) - (expert["score"] as? Double ?? 0)) < 1e-9)
    }
  }

  @Test("a question about nothing says so and names nobody")
  func nothing() throws {
    let run = try fixture.whoknows("about", "zxqv", "--format", "json")
    #expect(run.status == 1)
    let answer = Fixture.json(run.output)
    #expect(answer["outcome"] as? String == "nobody")
    #expect((answer["experts"] as? [Any])?.isEmpty == true)
    let words = answer["words"] as? [[String: Any]]
    #expect(words?.first?["unknown"] as? Bool == true)
  }

  @Test("the limit is kept, and a smaller one is the beginning of a larger")
  func limit() throws {
    func names(_ limit: String) throws -> [String] {
      let run = try fixture.whoknows("about", "solder", "--format", "json", "--limit", limit)
      return (Fixture.json(run.output)["experts"] as? [[String: Any]] ?? []).compactMap {
        $0["id"] as? String
      }
    }
    let three = try names("3")
    #expect(three.count == 3)
    #expect(try Array(names("9").prefix(3)) == three)
  }

  @Test("German and English by option and by locale")
  func languages() throws {
    let german = try fixture.whoknows("about", "zxqv", "--lang", "de").output
    let english = try fixture.whoknows("about", "zxqv", "--lang", "en").output
    #expect(german != english)
    #expect(try fixture.whoknows("about", "zxqv").output == english)
    #expect(try fixture.environment("LC_ALL", "de_DE.UTF-8")("about", "zxqv").output == german)
    #expect(
      try fixture.environment("LC_ALL", "de_DE.UTF-8")("about", "zxqv", "--lang", "en").output == english)
    let locale = fixture.environment("LC_ALL", "").folder
    var program = BuiltProgram(in: locale)
    program.environment = ["LC_ALL": "", "LANG": "de_AT.UTF-8"]
    #expect(try program("about", "zxqv").output == german)
    #expect(try program("about", "x", "--workspace", "gone.db").errors.contains("Arbeits"))
  }

  @Test("texts from an export cannot steer a terminal or a spreadsheet")
  func hostile() throws {
    var export = NativeExport()
    let name = "\u{1B}[31mEvil\u{7}\u{202E}eman\u{9B}2J"
    export.person(
      "p1", name, email: "=HYPERLINK(\"http://example.org\")",
      ["unit": "=cmd|' /C calc'!A0", "title": "@SUM(1)"])
    export.community("c1", "\u{1B}]52;c;ZXZpbA==\u{7}")
    export.post(
      "m1", by: "p1", in: "c1", day: 1, "solder \u{1B}]52;c;ZXZpbA==\u{7} \u{2066}x\u{2028}y\r\u{8} paste",
      ["title": "\u{1B}[2J"])
    let fixture = try Fixture(export.text)
    for command in [
      "about solder --explain", "person p1", "import export.jsonl", "opt-out p1", "opt-in p1",
      "about solder --format csv",
    ] {
      let run = try fixture.whoknows.shell("whoknows " + command)
      #expect(run.status == 0, "\(run)")
      for scalar in (run.output + run.errors).unicodeScalars where scalar != "\n" {
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        let isDirection = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        // CSV ends its lines with CR LF.
        let isLineEnd = scalar == "\r" && command.contains("csv")
        #expect(!isControl || isLineEnd, "\(command): U+\(String(scalar.value, radix: 16))")
        #expect(!isDirection, "\(command): U+\(String(scalar.value, radix: 16))")
      }
    }
    let csv = try fixture.whoknows("about", "solder", "--format", "csv").output
    for cell in ["\"=", ",=", ",@", "\"@"] { #expect(!csv.contains(cell), "\(cell) in \(csv)") }
  }

  @Test("an error does not carry what a name would do to a terminal")
  func hostileError() throws {
    let run = try fixture.whoknows("person", "\u{1B}[31mEvil\n\u{7}")
    #expect(run.status == 2)
    #expect(run.errorLines.count == 1)
    #expect(!run.errors.contains("\u{1B}"))
  }
}
