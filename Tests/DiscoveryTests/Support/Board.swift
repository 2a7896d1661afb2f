import Index
import TestSupport
import Text

@testable import Discovery

/// A few posts as words, and the answers to questions about them.
struct Board {
  struct Post {
    var author: UInt32
    var text: String
    var title = ""
    var thread: UInt32 = 0
    var time: Int64?
    var isQuestion = false
    var isAccepted = false
    var mentioned: [UInt32] = []
  }

  var posts: [Post]

  /// Posts that fill a board but say nothing about batteries or customs.
  static let filler = (0..<30).map { Post(author: 90, text: "Kantine Speiseplan Woche", thread: 1_000 + $0) }

  func answer(
    _ question: String, limit: Int = 10, asOf: Int64? = nil, explains: Bool = false
  ) throws -> ExpertAnswer {
    var analyzer = Analyzer()
    let asked = try TopicQuestion(question, analyzer: &analyzer)
    var search = ExpertSearch(TopicSearch(try segments(&analyzer), people: AccountPeople()))
    return try search.answer(asked, limit: limit, asOf: asOf, availability: nil, explains: explains)
  }

  private func segments(_ analyzer: inout Analyzer) throws -> [Segment<MemoryBlocks>] {
    guard !posts.isEmpty else { return [] }
    var vocabulary: [String] = []
    var numbers: [String: UInt32] = [:]
    var indexed: [IndexedPost] = []
    for (place, post) in posts.enumerated() {
      var facts = PostFacts(
        post: UInt32(place + 1), time: post.time, thread: post.thread, isQuestion: post.isQuestion,
        isAccepted: post.isAccepted, authors: [post.author])
      var counts: [UInt32: TermCounts] = [:]
      for (field, text) in [(TermField.text, post.text), (.title, post.title)] {
        analyzer.forEachTerm(in: text, language: .german) { term in
          let number = numbers[term] ?? UInt32(vocabulary.count)
          if numbers[term] == nil { vocabulary.append(term) }
          numbers[term] = number
          counts[number, default: TermCounts()][field] += 1
          facts.lengths[field] += 1
        }
      }
      let terms = counts.sorted { $0.key < $1.key }.map { (term: $0.key, counts: $0.value) }
      indexed.append(IndexedPost(facts: facts, mentioned: post.mentioned, terms: terms))
    }
    var builder = SegmentBuilder()
    builder.add(PostBatch(vocabulary: vocabulary, posts: indexed))
    let blocks = MemoryBlocks()
    _ = try builder.write(segment: 1, norms: Norms(builder.lengthTotals), to: blocks)
    return [try Segment(id: 1, source: blocks)]
  }

  private static let words = ["Akku", "Zoll", "Hafen", "Lack", "Server", "Pumpe", "Vertrag", "Kühlung"]

  /// Random posts about a few words.
  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func some(_ count: ClosedRange<Int>) -> String {
      (0..<Int.random(in: count, using: &random)).map { _ in
        Self.words.randomElement(using: &random) ?? ""
      }.joined(separator: " ")
    }
    posts = (0..<Int.random(in: 25...60, using: &random)).map { _ in
      let dated = Int.random(in: 0..<5, using: &random) > 0
      return Post(
        author: UInt32.random(in: 1...9, using: &random), text: some(1...9), title: some(0...2),
        thread: UInt32.random(in: 1...12, using: &random),
        time: dated ? Int64.random(in: 0...100, using: &random) : nil,
        isQuestion: Int.random(in: 0..<4, using: &random) == 0,
        isAccepted: Int.random(in: 0..<5, using: &random) == 0,
        mentioned: Bool.random(using: &random) ? [UInt32.random(in: 1...12, using: &random)] : [])
    }
  }

  init(_ posts: [Post]) { self.posts = posts }

  static func question(seed: UInt64) -> String {
    var random = SplitMix64(seed: seed &+ 7)
    return words.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random)).joined(separator: " ")
  }
}
