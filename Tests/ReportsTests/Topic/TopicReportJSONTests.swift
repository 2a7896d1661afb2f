import Formats
import Foundation
import People
import Testing

@testable import Discovery
@testable import Reports

@Suite("The answer to scripts")
struct TopicReportJSONTests {
  private func parsed(_ report: TopicReport) throws -> JSONValue {
    try JSONValue(Array(TopicReportJSON.string(report).utf8))
  }

  private func double(_ value: JSONValue?) -> Double? {
    if case .number(let number) = value { number.double } else { nil }
  }

  @Test("The keys that scripts rely on")
  func keys() throws {
    let json = try parsed(Fixture.found(parts: Fixture.parts))
    #expect(json["outcome"]?.string == "found")
    #expect(json["question"]?.string == "battery cooling")
    #expect(double(json["visiblePosts"]) == 12_345)
    let expert = try #require(json["experts"]?.elements.first)
    #expect(double(expert["rank"]) == 1)
    #expect(expert["name"]?.string == "Änne Öztürk")
    #expect(expert["id"]?.string == "firm/p1")
    #expect(expert["band"]?.string == "strong")
    #expect(expert["lastActive"]?.string == "2025-10-12")
    let evidence = try #require(expert["evidence"]?.elements.first)
    #expect(evidence["post"]?.string == "m17")
    #expect(evidence["role"]?.string == "author")
    #expect(evidence["time"]?.string == "2025-10-03T10:00:00Z")
  }

  @Test("Other parsers read it as well")
  func foundation() throws {
    let text = TopicReportJSON.string(Fixture.found(parts: Fixture.parts))
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(object?["candidates"] as? Int == 1)
  }

  @Test("Parts come back to the last bit and add up to the score")
  func parts() throws {
    let json = try parsed(Fixture.found(parts: Fixture.parts))
    let expert = try #require(json["experts"]?.elements.first)
    let parts = try #require(expert["parts"]?.elements)
    #expect(parts.map { double($0["value"]) } == [0.1 + 0.2, 12.2])
    let sum = parts.reduce(0) { $0 + (double($1["value"]) ?? .nan) }
    #expect(abs(sum - (double(expert["score"]) ?? .nan)) < 1e-9)
    for part in parts {
      let shares = part["shares"]?.elements ?? []
      let sum = shares.reduce(0) { $0 + (double($1["value"]) ?? .nan) }
      #expect(abs(sum - (double(part["value"]) ?? .nan)) < 1e-9)
    }
  }

  @Test("Marks count Unicode scalars")
  func marks() {
    var snippet = Snippet(of: "", matches: [])
    snippet.text = "Kühl 👍 Öl"
    snippet.marks = [0..<5, 11..<14]
    #expect(snippet.scalarMarks == [0..<4, 7..<9])
    snippet.marks = [3..<99]
    #expect(snippet.scalarMarks.isEmpty)
  }

  @Test("No control character leaves as itself, and all come back")
  func controls() throws {
    var person = Fixture.anne
    person.name = "\u{1B}]0;x\u{07} \u{9B}2J \u{202E}abc"
    let text = TopicReportJSON.string(Fixture.found(person: person))
    #expect(!holdsControls(text.replacing("\n", with: "")))
    let json = try JSONValue(Array(text.utf8))
    #expect(json["experts"]?.elements.first?["name"]?.string == person.name)
  }
}
