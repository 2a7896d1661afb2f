import Foundation
import Testing

@testable import Discovery

@Suite struct RelatedTermsTests {
  @Test("NPMI is 1 for what never stands alone, 0 for what is independent, below 0 for what shuns each other")
  func npmi() {
    #expect(abs(RelatedTerms.npmi(together: 0.01, 0.01, 0.01) - 1) < 1e-12)
    #expect(abs(RelatedTerms.npmi(together: 0.02, 0.1, 0.2)) < 1e-12)
    #expect(RelatedTerms.npmi(together: 0.001, 0.1, 0.2) < 0)
    // ln(0.05 / (0.1 · 0.2)) / −ln 0.05, by hand.
    #expect(abs(RelatedTerms.npmi(together: 0.05, 0.1, 0.2) - log(2.5) / log(20)) < 1e-12)
    #expect(RelatedTerms.npmi(together: 0, 0.1, 0.2) == 0 && RelatedTerms.npmi(together: 1, 1, 1) == 1)
  }

  @Test("A word needs three threads and three people, and must not stand everywhere")
  func found() {
    var related = RelatedTerms()
    for thread: UInt32 in 0..<4 {
      var words = [(term: "kuhlmittel", surface: thread == 0 ? "kühlmittel" : "Kühlmittel")]
      words.append(("gut", "gut"))
      if thread < 2 { words.append(("selten", "selten")) }
      related.add(thread: thread, authors: [thread], words: words, heads: [])
      related.add(thread: thread, authors: [7], words: [("einer", "Einer")], heads: [])
    }
    let found = related.found(limit: 9, share: 0.01) { $0 == "gut" ? 0.9 : 0.012 }
    #expect(found.map(\.surface) == ["Kühlmittel"])
    // Where posts have titles, only what heads some counts.
    for thread: UInt32 in 10..<20 { related.add(thread: thread, authors: [], words: [], heads: ["akku"]) }
    #expect(related.found(limit: 9, share: 0.01) { _ in 0.012 }.isEmpty)
    related.add(thread: 20, authors: [], words: [], heads: ["kuhlmittel"])
    #expect(related.found(limit: 9, share: 0.01) { _ in 0.002 }.map(\.term) == ["kuhlmittel"])
    #expect(related.found(limit: 0, share: 0.01) { _ in 0.01 }.isEmpty)
  }
}
