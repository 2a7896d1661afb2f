import Text

/// The words of a few texts, as the expansion of questions learns them.
struct TestWords: WordSource {
  private var posts: [String: Set<Int>] = [:]
  private var authors: [String: Set<Int>] = [:]
  private(set) var totalPosts = 0
  var list: Set<String>?

  /// - Parameter repeats: how many people wrote each text.
  init(_ texts: [(text: String, language: Language?)], repeats: Int = 3) {
    var analyzer = Analyzer()
    for (text, language) in texts {
      for _ in 0..<repeats {
        totalPosts += 1
        let post = totalPosts
        analyzer.forEachTerm(in: text, language: language) { posts[$0, default: []].insert(post) }
        for term in AbbreviationTerm.terms(in: text, analyzer: &analyzer) {
          posts[term, default: []].insert(post)
        }
      }
    }
  }

  var hasList: Bool { list != nil }

  func isListed(_ word: String) -> Bool { list?.contains(word) ?? false }

  func postCount(of term: String) -> Int { posts[term]?.count ?? 0 }

  func authorCount(of term: String) -> Int { postCount(of: term) }

  func terms(beginningWith beginning: String) -> [(term: String, postCount: Int)] {
    posts.filter { $0.key.hasPrefix(beginning) }.map { ($0.key, $0.value.count) }.sorted { $0.term < $1.term }
  }

  func words(endingWith ending: String) -> [(term: String, postCount: Int)] {
    posts.filter { $0.key.hasSuffix(ending) && $0.key.utf8.allSatisfy { $0 > 0x60 && $0 < 0x7B } }
      .map { ($0.key, $0.value.count) }.sorted { $0.term < $1.term }
  }
}

/// What a question finds among a few texts.
struct TestQuestion {
  let concepts: [QueryConcept]
  let notes: [QueryNote]

  init(
    _ query: String, in texts: [(text: String, language: Language?)], synonyms: [[String]] = [],
    list: Set<String>? = nil, general: Bool = true
  ) throws {
    var analyzer = Analyzer()
    var table = SynonymTable(hasGeneralWords: general)
    for line in synonyms { table.add(line, analyzer: &analyzer) }
    var words = TestWords(texts)
    words.list = list
    let question = analyzer.concepts(of: query)
    var expansion = QueryExpansion(words: words, analyzer: analyzer, synonyms: table)
    let (concepts, notes) = try expansion.expand(question)
    self.concepts = concepts.filter { !$0.isStopWord }
    self.notes = notes
  }

  /// How much of the question a text covers, from 0 to 1.
  func coverage(of text: String, _ language: Language?) -> Double {
    var analyzer = Analyzer()
    var terms: Set<String> = []
    analyzer.forEachTerm(in: text, language: language) { terms.insert($0) }
    let shares = concepts.map { concept in
      let groups = Dictionary(grouping: concept.terms) { $0.group }
      return groups.map { group, members in
        let parts = Dictionary(grouping: members.filter { terms.contains($0.term) }) { $0.part }
        let best = parts.values.map { $0.map(\.share).max() ?? 0 }
        return group == 0 ? best.max() ?? 0 : best.reduce(0, +)
      }.max() ?? 0
    }
    return shares.isEmpty ? 0 : shares.reduce(0, +) / Double(shares.count)
  }
}
