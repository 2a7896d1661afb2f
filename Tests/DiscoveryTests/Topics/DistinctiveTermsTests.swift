import Testing

@testable import Discovery

struct DistinctiveTermsTests {
  // Python 3.11.7, math.log: 2 Σ o ln(o / e) over the four cells of the table, e from the margins.
  @Test(
    "The likelihood ratio of a table",
    arguments: [
      (10, 100, 20, 1000, 14.191540436996023), (3, 3, 0, 50, 23.056968561701655),
      (2, 10, 1, 10, 0.39865557364691206), (1, 10, 100, 1000, 0), (0, 10, 5, 10, 0),
    ] as [(Int, Int, Int, Int, Double)])
  func likelihoodRatio(_ a: Int, _ n: Int, _ b: Int, _ m: Int, _ expected: Double) {
    let found = DistinctiveTerms.likelihoodRatio(a, of: n, elsewhere: b, of: m)
    #expect(abs(found - expected) < 1e-9)
  }

  private func terms(_ posts: [[String: String]]) -> DistinctiveTerms {
    var terms = DistinctiveTerms()
    for post in posts { terms.add(post) }
    return terms
  }

  @Test("What stands here and hardly elsewhere comes first, as it is written most often")
  func top() {
    let posts = (0..<12).map { number -> [String: String] in
      var post = ["der": "der", "akku": number < 4 ? "Akkus" : "Akku"]
      if number < 5 { post["zoll"] = "Zoll" }
      if number == 0 { post["einmal"] = "einmal" }
      return post
    }
    let counts = ["der": 1_000, "akku": 12, "zoll": 9, "einmal": 1]
    let top = terms(posts).top(10, of: 1_000) { counts[$0] ?? 0 }
    #expect(top.map(\.word) == ["Akku", "Zoll"], "neither what all write nor what was written once")
    #expect(top.map(\.posts) == [12, 5])
    #expect(terms(posts).top(1, of: 1_000) { counts[$0] ?? 0 }.map(\.word) == ["Akku"])
  }

  @Test("Equal terms come in order, equally frequent forms too, and counts that cannot be do no harm")
  func ties() {
    let same = terms([["b": "B", "a": "A"], ["b": "b", "a": "a"]]).top(5, of: 100) { _ in 2 }
    #expect(same.map(\.word) == ["A", "B"])
    #expect(terms([["a": "A"]]).top(5, of: 0) { _ in 0 }.map(\.word) == ["A"])
    #expect(terms([]).top(5, of: 10) { _ in 0 }.isEmpty)
  }
}
