import Testing
import Text

@testable import Discovery

@Suite struct FeedbackTermsTests {
  private static let posts = [
    FeedbackTerms.Post(weight: 2, thread: 1, terms: ["akku", "zelle", "zelle", "heute"]),
    FeedbackTerms.Post(weight: 1, thread: 2, terms: ["akku", "zelle", "kaffee", "heute"]),
    FeedbackTerms.Post(weight: 1, thread: 2, terms: ["kaffee"]),
  ]

  @Test("Terms of two threads count by how much of the posts they are, rare ones more; common ones do not")
  func found() {
    let terms = FeedbackTerms(Self.posts, without: ["akku"]).found(of: 10_000) { $0 == "heute" ? 5_000 : 10 }
    #expect(terms.map(\.term) == ["zelle"] && terms.first?.weight == 1)
    #expect(FeedbackTerms([], without: []).found(of: 10) { _ in 1 }.isEmpty)
  }

  @Test("A term added counts alone, little, and once")
  func added() {
    var concept = QueryConcept(surface: "Akku", terms: [.init(term: "akku", reason: .word)])
    concept.addFeedback([("zelle", 1), ("akku", 1), ("pack", 0.5)])
    #expect(concept.terms.map(\.term) == ["akku", "zelle", "pack"])
    #expect(concept.terms.map(\.group) == [0, 1, 2])
    #expect(
      concept.terms.dropFirst().allSatisfy { $0.reason == .expansion && $0.share < 0.5 && $0.weight < 0.5 })
  }
}
