import Formats
import People
import Testing

@testable import Reports

@Suite("What could not be done")
struct TroubleTests {
  private static let path = "ordner/über alles.jsonl"

  static let all: [Trouble] = [
    .missingFile(path: path), .unreadable(path: path, detail: "a folder"),
    .damagedCompression(path: path, line: 7), .damagedCompression(path: path, line: nil),
    .tooLarge(path: path, detail: "bomb"), .unknownFormat(path: path, detail: ""),
    .wrongFormat(path: path, line: 12, detail: "syntax"), .toolFailed(path: path, detail: "git"),
    .badJudgements(path: path, line: 3), .missingWorkspace(path: path), .notAWorkspace(path: path),
    .newerWorkspace(path: path, version: "9"), .otherIndex(path: path), .busy(path: path), .full(path: path),
    .readOnly(path: path),
    .corrupt(path: path, detail: "page 3"), .unfinishedImport(description: "slack export.zip"),
    .unknownPerson(name: "Änne"), .ambiguousPerson(name: "Änne", candidates: ["firm/p1", "firm/p2"]),
    .noWords(question: "???"), .tooLongQuestion(words: 70), .tooLongQuestion(words: nil), .nothingToDraw,
    .folderNotEmpty(path: path), .badDate(text: "morgen"), .other(detail: "x"), .other(detail: ""),
  ]

  @Test(
    "Each is one line in both languages, in the form \"what: cause\", and names its place", arguments: all)
  func sentences(trouble: Trouble) {
    for language in ReportLanguage.allCases {
      let sentence = trouble.sentence(in: language)
      #expect(sentence.contains(": "), Comment(rawValue: sentence))
      #expect(!sentence.contains("\n"))
      if let place = trouble.place {
        #expect(sentence.hasPrefix(place.path), Comment(rawValue: sentence))
        if let line = place.line { #expect(sentence.hasPrefix("\(place.path):\(line): ")) }
      }
      // The last resort is for `other` alone.
      let isVague = sentence.contains("something went wrong") || sentence.contains("schiefgegangen")
      #expect(isVague == (trouble == .other(detail: "")))
    }
    #expect(trouble.sentence(in: .de) != trouble.sentence(in: .en))
  }

  @Test("Every case has its own code")
  func codes() {
    #expect(Set(Self.all.map(\.code)).count == 25)
  }

  @Test("Some sentences, word by word")
  func exact() {
    #expect(
      Trouble.wrongFormat(path: "a.jsonl", line: 12, detail: "syntax").sentence(in: .en)
        == "a.jsonl:12: it is not in the form it should have (syntax); "
        + "export it again, or name the kind with --as"
    )
    #expect(
      Trouble.missingWorkspace(path: "whoknows.db").sentence(in: .de)
        == "whoknows.db: hier gibt es noch keinen Arbeitsbereich; anfangen mit whoknows import PFAD")
    #expect(
      Trouble.ambiguousPerson(name: "Änne", candidates: ["firm/p1", "firm/p2"]).sentence(in: .en)
        == "“Änne”: several people go by this name (firm/p1, firm/p2); say which by its id")
  }

  @Test("A hostile file name reaches the terminal as text")
  func hostile() {
    for language in ReportLanguage.allCases {
      let sentence = Trouble.missingFile(path: "\u{1B}]0;x\u{07}\n.zip").sentence(in: language)
      #expect(!holdsControls(sentence))
    }
  }

  @Test("Scripts get code, message and place")
  func json() throws {
    let trouble = Trouble.badJudgements(path: "a.qrels", line: 3)
    let json = try JSONValue(Array(TroubleJSON.string(trouble, language: .en).utf8))
    let error = try #require(json["error"])
    #expect(error["code"]?.string == "badJudgements")
    #expect(error["path"]?.string == "a.qrels")
    #expect(error["line"] == .number(JSONNumber(literal: "3")))
    #expect(error["message"]?.string == trouble.sentence(in: .en))
  }
}
