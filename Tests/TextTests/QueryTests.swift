import Testing

@testable import Text

struct QueryTests {
  private func concepts(_ query: String) -> [QueryConcept] {
    var analyzer = Analyzer()
    return analyzer.concepts(of: query)
  }

  @Test("A question's function words are marked, its content words are not")
  func marks() {
    let german = concepts("Wer kennt sich mit Batteriekühlung aus?")
    #expect(german.filter { !$0.isStopWord }.map(\.surface) == ["Batteriekühlung"])
    let english = concepts("who knows about the cooling of batteries")
    #expect(english.filter { !$0.isStopWord }.map(\.surface) == ["cooling", "batteries"])
    #expect(english.count == 7)
  }

  @Test(
    "Where all are stop words, none is marked",
    arguments: ["IT", "it", "was", "die", "will", "who is it", "der die das"])
  func onlyStopWords(_ query: String) {
    #expect(!concepts(query).isEmpty)
    #expect(concepts(query).allSatisfy { !$0.isStopWord })
  }

  @Test("Capitals in a mixed question are no stop words")
  func acronym() {
    #expect(concepts("IT Sicherheit in der Produktion").first?.isStopWord == false)
    #expect(concepts("it is the plan of the day").first?.isStopWord == true)
  }

  @Test("Alternatives carry both stems and why they count")
  func alternatives() {
    #expect(
      concepts("Projekten").map(\.terms) == [
        [.init(term: "projekt", reason: .stem), .init(term: "projekten", reason: .word)]
      ])
    #expect(concepts("sap").map(\.terms) == [[.init(term: "sap", reason: .word)]])
  }

  @Test("A word of several parts is a concept for each, with the whole as an alternative")
  func parts() {
    let found = concepts("PageRank")
    #expect(found.map(\.surface) == ["page", "rank"])
    #expect(found.map { $0.terms.map(\.term) } == [["pag", "page", "pagerank"], ["rank", "pagerank"]])
    #expect(found[0].terms.last?.reason == .joined)
  }

  @Test("A word with one part is one concept")
  func onePart() {
    #expect(concepts("e-mail").map { $0.terms.map(\.term) } == [["email", "mail"]])
    #expect(concepts("Python3").map { $0.terms.map(\.term) } == [["python3", "python"]])
    #expect(concepts("Entwickler:innen").first?.terms.first == concepts("Entwickler").first?.terms.first)
    #expect(concepts("R&D").map { $0.terms.map(\.term) } == [["rd"]])
  }

  @Test("Words of asking are marked where somebody asks for a person, and nowhere else")
  func asking() {
    #expect(concepts("Ich brauche Hilfe bei Zoll").filter { !$0.isStopWord }.map(\.surface) == ["Zoll"])
    #expect(concepts("I need help with customs").filter { !$0.isStopWord }.map(\.surface) == ["customs"])
    #expect(concepts("Erste Hilfe").allSatisfy { !$0.isStopWord })
    #expect(concepts("Wen kann ich fragen").contains { !$0.isStopWord })
  }

  @Test("`schön` is a word although `schon` is none, and `it` may be IT")
  func signs() {
    #expect(concepts("schön wohnen").map(\.isStopWord) == [false, false])
    #expect(concepts("schon wohnen").map(\.isStopWord) == [true, false])
    #expect(concepts("it sicherheit").map(\.isStopWord) == [false, false])
    #expect(terms("Ein schöner Entwurf für uns, schön", .german) == ["schon", "entwurf", "schon"])
  }

  @Test("A concept asked twice counts once")
  func once() {
    #expect(concepts("Batterie Batterie BATTERIE").count == 1)
  }

  @Test("Nothing readable asks for nothing", arguments: ["", " ?!", "d41d8cd98f00b204e9800998ecf8427e"])
  func empty(_ query: String) {
    #expect(concepts(query).isEmpty)
  }
}
