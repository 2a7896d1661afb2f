import Index
import Testing
import Text

@testable import Discovery

struct TopicQuestionTests {
  private func question(_ text: String) throws(TopicQuestionError) -> TopicQuestion {
    var analyzer = Analyzer()
    return try TopicQuestion(text, analyzer: &analyzer)
  }

  @Test("A question without a word is none", arguments: ["", "   ", "?!", "—", "\u{0}\u{7}"])
  func noWords(_ text: String) {
    #expect(throws: TopicQuestionError.noWords) { try question(text) }
  }

  @Test("A question has at most 64 content words, and a hundred thousand are not even counted")
  func tooLong() throws {
    let words = (1...65).map { "wort\($0)x" }
    #expect(try question(words.prefix(64).joined(separator: " ")).concepts.count <= 64)
    let many = (1...100_000).map { "wort\($0)" }.joined(separator: " ")
    #expect(throws: TopicQuestionError.tooLong(words: nil)) { try question(many) }
    let plain = "abcdefghij".flatMap { a in "klmnopqrst".map { "\(a)\($0)uvw" } }.prefix(65)
    #expect(throws: TopicQuestionError.tooLong(words: 65)) { try question(plain.joined(separator: " ")) }
    #expect(try question(plain.prefix(64).joined(separator: " ")).concepts.count == 64)
  }

  @Test("Function words are left out, and all is handed on to the index")
  func query() throws {
    let asked = try question("Wer kennt sich mit dem Zoll aus?")
    #expect(asked.concepts.map(\.surface) == ["Zoll"])
    let query = asked.query(limit: 7, asOf: 99, availability: Availability(now: 5))
    #expect(query.limit == 7 && query.asOf == 99 && query.availability?.now == 5)
    #expect(query.concepts == asked.concepts.map { $0.terms.map { TopicTerm($0.term) } })
  }

  @Test("The more words, the less a post must contain them all")
  func coverageExponent() {
    let exponents = (1...64).map { TopicQuestion.coverageExponent(wordCount: $0) }
    #expect(exponents.prefix(3).allSatisfy { $0 == 2 })
    #expect(zip(exponents, exponents.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(abs(exponents[3] - 1.65) < 1e-12 && exponents[7] == 0.25 && exponents[63] == 0.25)
  }

  @Test("Short topics that a conjunction joins are several, and so are those given beside the question")
  func severalTopics() throws {
    let joined = try question("Batteriekühlung und Funktionale Sicherheit")
    #expect(joined.topics == [0..<1, 1..<3])
    var analyzer = Analyzer()
    let beside = try TopicQuestion("Batteriekühlung", and: ["Funktionale Sicherheit"], analyzer: &analyzer)
    #expect(beside.topics == joined.topics && beside.concepts == joined.concepts)
    #expect(beside.query(limit: 1, asOf: nil, availability: nil).topics.map(\.coverageExponent) == [2, 2])
    for one in [
      "Funktionale Sicherheit", "Ein- und Verkauf", "und", "Zoll und", "Wer kennt Zoll und Hafen?",
      "große kleine rote blaue Pumpen und Zoll",
    ] {
      let asked = try? question(one)
      #expect(asked?.topics.count ?? 1 == 1, "\(one)")
    }
  }
}
