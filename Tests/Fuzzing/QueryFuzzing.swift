import Index
import Text

// A target of libFuzzer, built by `make fuzz`.

/// Takes any bytes the way of a question: to words and to a parsed question, and of some also to all that counts as
/// its words and to people, which takes a hundred times as long. It must neither crash nor hang, and what comes out
/// must hold together. Zeros part topics.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzQuery(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let texts = bytes.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  // FNV-1a: an input goes the same way each time.
  let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  do {
    if hash >> 8 & 7 == 0 { for text in texts { session.read(text) } }
    let others = Array(texts.dropFirst())
    try session.parse(texts.first ?? "", and: others)
    if hash >> 16 & 255 == 0 { try session.ask(texts.first ?? "", and: others) }
  } catch is TopicQuestionError {
    return 0
  } catch {
    fatalError("\(error)")
  }
  return 0
}

/// One thread calls; caches fill as they do in a long session.
nonisolated(unsafe) private var session = FuzzingSession()

private struct FuzzingSession {
  private let company: FuzzedCompany
  private var search: TopicSearch
  private var expansion: QueryExpansion<ViewersWords>
  private var analyzer = Analyzer()
  private var asked = 0

  /// Questions after which caches are emptied, as a new process would have it.
  private static let longest = 1_024

  init() {
    do { company = try FuzzedCompany() } catch { fatalError("\(error)") }
    search = TopicSearch(company.segments, people: AccountPeople())
    expansion = Self.expansion(company)
  }

  private static func expansion(_ company: FuzzedCompany) -> QueryExpansion<ViewersWords> {
    var analyzer = Analyzer()
    var synonyms = SynonymTable()
    synonyms.add(["Vertrieb", "sales", "Verkauf"], analyzer: &analyzer)
    let list: Set<String> = ["batterie", "kuhlung", "daten", "schutz", "strasse", "bau", "liefer", "kette"]
    let words = ViewersWords(Vocabulary(company.segments)) { list.contains($0) }
    return QueryExpansion(words: words, analyzer: analyzer, synonyms: synonyms)
  }

  /// Bytes to words.
  mutating func read(_ text: String) {
    let length = text.utf8.count
    var end = 0
    for token in Tokenizer.tokens(in: text) {
      precondition(token.range.lowerBound >= end && token.range.upperBound <= length, "a word out of place")
      end = token.range.upperBound
    }
    for run in analyzer.contentRuns(in: text, language: nil) {
      precondition(run.allSatisfy { $0.range.upperBound <= length }, "a content word out of place")
    }
    _ = NameLikeness.closest(to: text, among: ["Batteriesysteme", "Recht"])
  }

  /// Words to a question.
  mutating func parse(_ text: String, and others: [String]) throws {
    Self.check(try TopicQuestion(text, and: others, analyzer: &analyzer))
  }

  /// Words to a question with all that counts as them, and the question to people.
  mutating func ask(_ text: String, and others: [String]) throws {
    asked += 1
    if asked % Self.longest == 0 { expansion = Self.expansion(company) }
    let question = try TopicQuestion(text, and: others, expansion: &expansion)
    Self.check(question)
    let found = try search.search(question.query(limit: 5, asOf: nil, availability: nil))
    Self.check(found, of: question)
    if asked % 8 == 0 {
      let past = question.query(limit: 2, asOf: 20 * 86_400, availability: Availability(now: nil))
      Self.check(try search.search(past), of: question)
    }
  }

  private static func check(_ question: TopicQuestion) {
    precondition(!question.concepts.isEmpty && question.concepts.count <= TopicQuestion.mostWords, "words")
    var end = 0
    for topic in question.topics {
      precondition(topic.lowerBound == end && !topic.isEmpty, "topics leave out words")
      end = topic.upperBound
    }
    precondition(end == question.concepts.count, "topics leave out words")
    for concept in question.concepts {
      precondition(!concept.terms.isEmpty && concept.terms.count <= TopicQuery.mostTerms, "terms of a word")
      for term in concept.terms {
        precondition(
          !term.term.isEmpty && term.weight > 0 && term.weight <= 1.1 && term.share > 0 && term.share <= 1,
          "a term's weight")
      }
      let order = concept.terms.map { ($0.group, $0.part) }
      precondition(!zip(order, order.dropFirst()).contains { $0 > $1 }, "terms out of order")
    }
  }

  private static func check(_ found: TopicMatches, of question: TopicQuestion) {
    precondition(found.concepts.count == question.concepts.count, "a word without statistics")
    var last = Double.infinity
    for person in found.people {
      precondition(person.score.isFinite && person.score <= last && person.score >= 0, "scores out of order")
      last = person.score
      let parts = person.posts.reduce(0) { $0 + person.part(of: $1) }
      let recognised = person.topics.indices.reduce(0) { $0 + person.recognised(onTopic: $1) }
      precondition(abs(parts + recognised - person.score) <= 1e-9, "parts do not add up")
      precondition(person.posts.allSatisfy { !$0.matches.isEmpty }, "a post without a word of the question")
    }
  }
}
