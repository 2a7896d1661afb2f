import Testing

@testable import Text

/// What questions learn from posts and tables.
struct ExpansionTests {
  private static let posts: [(text: String, language: Language?)] = [
    ("Bei Batteriekühlung gilt ein eigener Prüfplan", .german),
    ("Frage zu Ökobilanz (LCA) im Einkauf", .german),
    ("Unsere Ökobilanz (LCA) ist fertig", .german),
    ("On life cycle assessment (LCA) we have a guide", .english),
    ("The life cycle assessment (LCA) of the pump", .english),
    ("Eine Datenschutz-Folgenabschätzung (DSFA) für das Portal", .german),
    ("Ein Kollege fragt nach dem Speiseplan", .german),
  ]

  private func reasons(
    _ query: String, list: Set<String>? = nil, synonyms: [[String]] = []
  ) throws -> Set<QueryConcept.Reason> {
    let question = try TestQuestion(query, in: Self.posts, synonyms: synonyms, list: list)
    return Set(question.concepts.flatMap(\.terms).map(\.reason)).subtracting([.word, .stem, .part, .joined])
  }

  @Test("An abbreviation finds its name, and the name its abbreviation, in both languages")
  func abbreviations() throws {
    let short = try TestQuestion("LCA", in: Self.posts)
    #expect(short.coverage(of: "die Ökobilanz des Motors", .german) >= 0.9)
    #expect(short.coverage(of: "a life cycle assessment", .english) >= 0.9)
    let german = try TestQuestion("Ökobilanz", in: Self.posts)
    #expect(german.coverage(of: "our LCA", .english) >= 0.9)
    #expect(german.coverage(of: "a life cycle assessment", .english) >= 0.9)
    #expect(german.notes.contains { $0.reason == .abbreviation && $0.used.first == "lca" })
    let long = try TestQuestion("DSFA", in: Self.posts)
    #expect(long.coverage(of: "Datenschutz-Folgenabschätzungen", .german) >= 0.9)
    #expect(try TestQuestion("Speiseplan", in: Self.posts).notes.isEmpty)
  }

  @Test("Names whose letters disagree need three writers")
  func fewWriters() throws {
    let text: [(text: String, language: Language?)] = [("Ökobilanz (XYZ) im Haus", .german)]
    for (repeats, isLearnt) in [(1, false), (2, false), (3, true)] {
      var analyzer = Analyzer()
      let question = analyzer.concepts(of: "XYZ")
      var expansion = QueryExpansion(
        words: TestWords(text, repeats: repeats), analyzer: analyzer, synonyms: SynonymTable())
      let notes = try expansion.expand(question).notes
      #expect(notes.contains { $0.reason == .abbreviation } == isLearnt, "\(repeats) writers")
    }
  }

  @Test("A slip is corrected and said; a word with posts or in the list is none")
  func spelling() throws {
    let question = try TestQuestion("Bateriekülung", in: Self.posts)
    #expect(
      question.notes.first == QueryNote(asked: "Bateriekülung", reason: .spelling, used: ["batteriekuhl"]))
    #expect(try reasons("Batteriekühlung").contains(.spelling) == false)
    #expect(try reasons("Prüfplen").contains(.spelling))
    #expect(try reasons("Prüfplen", list: ["prufplen"]).contains(.spelling) == false)
    #expect(try reasons("Segelflug").isEmpty)
  }

  @Test("The organisation's own synonyms count, whatever their number of words")
  func synonyms() throws {
    let table = [["Thermomanagement", "battery cooling", "Batteriekühlung"]]
    let question = try TestQuestion("Thermomanagement", in: Self.posts, synonyms: table, general: false)
    #expect(question.coverage(of: "Batteriekühlung", .german) >= 0.9)
    #expect(question.notes.map(\.reason) == [.synonym])
    #expect(try reasons("Speiseplan", synonyms: table).isEmpty)
  }

  @Test("Everyday words are translated, also as parts of a compound")
  func translations() throws {
    #expect(
      try TestQuestion("battery cooling", in: Self.posts).coverage(of: "Batteriekühlung", .german) >= 0.9)
    #expect(try TestQuestion("purchasing", in: Self.posts).coverage(of: "der Einkauf", .german) >= 0.9)
    let english: [(text: String, language: Language?)] = [("the safety of the plant", .english)]
    #expect(try TestQuestion("Sicherheit", in: english).coverage(of: "safety", .english) > 0.8)
  }

  @Test("Of a compound that nobody wrote the long word with which it begins or ends is most")
  func longParts() throws {
    let known: [(text: String, language: Language?)] = [
      ("Die Ladeinfrastruktur am Werk", .german), ("Zollabwicklung und Abrechnung im Hafen", .german),
      ("Koordinatenmesstechnik für Gehäuse", .german),
    ]
    for (asked, text) in [
      ("Ladeinfrastrukturausbau", "unsere Ladeinfrastruktur"), ("Importzollabwicklung", "die Zollabwicklung"),
      ("Koordinatenmessgerätetechnik", "die Koordinatenmesstechnik"),
    ] {
      let question = try TestQuestion(asked, in: known)
      #expect((0.7..<0.9).contains(question.coverage(of: text, .german)), "\(asked)")
      #expect(question.notes.contains { $0.reason == .compoundPart }, "\(asked)")
    }
    let short = try TestQuestion("Quartalsabrechnung", in: known)
    #expect(short.coverage(of: "die Abrechnung", .german) == 0, "of what kind of thing, not which one")
  }

  @Test("Each everyday word finds what it means in the other language")
  func generalWords() {
    var analyzer = Analyzer()
    let table = SynonymTable()
    func names(_ side: Substring) -> [[String]] {
      side.split(separator: ",").map { Tokenizer.tokens(in: String($0)).map(\.folded) }
    }
    for entry in GeneralWords.text.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let sides = entry.split(separator: "=").map(names)
      for (own, others) in [(sides.first, sides.last), (sides.last, sides.first)] {
        for name in own ?? [] {
          let found = Set(table.names(of: name, &analyzer))
          #expect(found.isSuperset(of: (others ?? []).filter { $0 != name }), "\(name)")
        }
      }
    }
  }

  @Test("No alternative is given twice, and groups stand in order")
  func order() throws {
    for query in ["Batteriekühlung", "LCA der Pumpe", "battery cooling", "Ökobilanz Prüfplan Einkauf"] {
      for concept in try TestQuestion(query, in: Self.posts).concepts {
        let alone = concept.terms.filter { $0.group == 0 }.map(\.term)
        #expect(Set(alone).count == alone.count, "\(query)")
        let places = concept.terms.map { $0.group * 1_000 + $0.part }
        #expect(places == places.sorted(), "\(query)")
        #expect(concept.terms.allSatisfy { $0.weight > 0 && $0.weight <= 1 && $0.share <= 1 }, "\(query)")
      }
    }
  }
}
