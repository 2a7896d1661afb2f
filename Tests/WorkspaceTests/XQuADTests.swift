import Discovery
import Foundation
import TestSupport
import Testing

@testable import Workspace

/// German paragraphs, each of an author of its own, and questions about them.
@Suite struct XQuADTests {
  private struct Collection: Decodable {
    var data: [Article]
    struct Article: Decodable { var paragraphs: [Paragraph] }
    struct Paragraph: Decodable {
      var context: String
      var qas: [Question]
    }
    struct Question: Decodable { var question: String }
  }

  private static func collection() throws -> Collection {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gunzip")
    process.arguments = ["-c", SharedData.url("text/xquad.de.json.gz").path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try #require(try pipe.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    return try JSONDecoder().decode(Collection.self, from: data)
  }

  /// All 1,190 questions give .941 (`whoknows evaluate`, measured with a release build); every eighth keeps a
  /// debug build quick.
  @Test(
    "the paragraph a question was asked of stands first or nearly so",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipMessage)))
  func ranking() throws {
    var export = NativeExport()
    var topics = ""
    var judgements = ""
    var number = 0
    for (place, paragraph) in try Self.collection().data.flatMap(\.paragraphs).enumerated() {
      export.post("m\(place)", by: "p\(place)", day: 5, paragraph.context, ["kind": "document"])
      for question in paragraph.qas {
        number += 1
        guard number % 8 == 0 else { continue }
        topics += "q\(number)\t\(question.question.split(separator: "\t").joined(separator: " "))\n"
        judgements += "q\(number) 0 p\(place) 1\n"
      }
    }
    try #require(number == 1_190)
    let fixture = try Fixture(export.text)
    let report = try Workspace.evaluate(
      topics: try fixture.folder.write(topics, to: "topics.tsv"),
      judgements: try fixture.folder.write(judgements, to: "qrels.txt"), options: AskOptions(),
      in: fixture.path)
    #expect(report.overall.count == 148)
    #expect(report.overall.reciprocalRank >= 0.93, "\(report.overall.reciprocalRank)")
  }
}
