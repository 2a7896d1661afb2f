import People
import Testing

@testable import Sample

@Suite struct SampleQueryTests {
  private let demo = Sampled.demo

  @Test("queries come in all forms, and only those without an answer have no judgements")
  func forms() {
    let forms = Set(demo.truth.queries.map(\.form))
    let expected: Set<String> = [
      "base", "inflected", "split", "misspelt", "joined", "umlautless", "other-language", "abbreviation",
      "question",
      "detail", "combination", "combination-loose", "foreign", "foreign-near", "no-expert",
    ]
    #expect(forms == expected)
    let nobody: Set<String> = ["foreign", "foreign-near", "no-expert"]
    for query in demo.truth.queries {
      #expect(query.judgements.isEmpty == nobody.contains(query.form), "\(query)")
    }
  }

  @Test("nobody ever wrote a word of a foreign subject")
  func foreign() {
    var words: Set<Substring> = []
    for post in demo.posts {
      words.formUnion(post.text.lowercased().split { !$0.isLetter })
    }
    #expect(words.contains("kühlplatte"))
    for query in demo.truth.queries where query.form == "foreign" {
      for word in query.text.lowercased().split(separator: " ") {
        #expect(!words.contains(word), "\(query.text)")
      }
    }
    for query in demo.truth.queries where query.form == "foreign-near" {
      #expect(
        !query.text.lowercased().split(separator: " ").allSatisfy { words.contains($0) }, "\(query.text)")
    }
  }

  @Test("lines of queries and judgements have the forms that evaluation scripts read")
  func lines() {
    let queries = demo.truth.queriesTSV.split(separator: "\n")
    #expect(queries.count == demo.truth.queries.count)
    #expect(queries.allSatisfy { $0.split(separator: "\t").count == 3 })
    #expect(demo.truth.qrels.split(separator: "\n").allSatisfy { $0.split(separator: " ").count == 4 })
  }

  @Test("variants are asked for by their own name in larger companies")
  func variants() {
    let queries = SampleQuery.all(Company(size: .middle))
    #expect(queries.contains { $0.form == "variant" && !$0.judgements.isEmpty })
  }
}
