internal import Foundation
package import Text

/// A phrase that an organisation has a topic under.
package struct TopicPhrase: Hashable, Sendable {
  /// As it is written most often.
  package var name: String
  /// Posts in which it stands, and people who wrote them.
  package var posts: Int
  package var people: Int
  package var score: Double
  let key: PhraseKey
}

/// Finds the topics of many posts: phrases of up to three words that head posts as well as stand in them, and whose
/// use is far from evenly spread over people and communities.
///
/// Candidates come from titles, tags and names of communities. Score: the log-likelihood ratio G² of the phrase's
/// posts over people, and over communities, each less what chance would give (its degrees of freedom), by post, times
/// the logarithm of the fewer of its posts in headings and in texts (Dunning, Computational Linguistics 1993). At
/// least three different people must use it.
package struct TopicPhrases {
  private struct Word {
    var term: UInt32
    var surface: UInt32
  }

  private struct Entry {
    var authors: [UInt32]
    var community: UInt32
    var thread: Int64
    var heads: [[Word]]
    var bodies: [[Word]]
  }

  private var terms = TextNumbers()
  private var surfaces = TextNumbers()
  private var entries: [Entry] = []
  private var names: [[Word]] = []

  package init() {}

  /// Fewest people who use a phrase.
  private static let leastPeople = 3
  /// Longest phrase, in words.
  static let longest = 3

  /// Takes in a post.
  /// - Parameters:
  ///   - heads: title and tags.
  ///   - authors: numbers of people; `community` 0 for none.
  package mutating func add(
    heads: [String], body: String, language: Language?, authors: [UInt32], community: UInt32, thread: Int64,
    analyzer: inout Analyzer
  ) {
    let heads = heads.flatMap { runs(of: $0, language, &analyzer) }
    let bodies = runs(of: body, language, &analyzer)
    entries.append(
      Entry(authors: authors, community: community, thread: thread, heads: heads, bodies: bodies))
  }

  /// Takes in the name of a community.
  package mutating func add(name: String, analyzer: inout Analyzer) {
    names += runs(of: name, analyzer.language(of: name), &analyzer)
  }

  private mutating func runs(of text: String, _ language: Language?, _ analyzer: inout Analyzer) -> [[Word]] {
    let bytes = text.utf8
    return analyzer.contentRuns(in: text, language: language).map { run in
      run.map { word in
        let start = bytes.index(bytes.startIndex, offsetBy: word.range.lowerBound)
        let end = bytes.index(bytes.startIndex, offsetBy: word.range.upperBound)
        return Word(
          term: terms.number(of: word.term), surface: surfaces.number(of: String(text[start..<end])))
      }
    }
  }

  /// The topics, the most telling first.
  /// - Complexity: O(words of all posts).
  package func found(limit: Int) -> [TopicPhrase] {
    let candidates = candidates()
    var counts: [PhraseKey: PhraseCount] = [:]
    for entry in entries {
      var inHeads: Set<PhraseKey> = []
      var inBodies: Set<PhraseKey> = []
      for run in entry.heads { forEachPhrase(run, candidates) { note($0, $1, in: &inHeads, &counts) } }
      for run in entry.bodies { forEachPhrase(run, candidates) { note($0, $1, in: &inBodies, &counts) } }
      for key in inHeads.union(inBodies) {
        counts[key, default: PhraseCount()].add(
          entry.authors, entry.community, isHead: inHeads.contains(key), isBody: inBodies.contains(key))
      }
    }
    let volumes = Volumes(entries.map { ($0.authors, $0.community) })
    let usable = counts.filter {
      $0.value.authors.count >= Self.leastPeople && $0.value.bodyAuthors.count >= 2
    }
    let redundant = Self.redundant(usable)
    let scored = usable.filter { !redundant.contains($0.key) }.map { key, count in
      TopicPhrase(
        name: name(count), posts: count.posts, people: count.authors.count, score: volumes.score(count),
        key: key)
    }
    return Array(
      scored.filter { $0.score > 0 }
        .sorted { $0.score != $1.score ? $0.score > $1.score : $0.name < $1.name }.prefix(limit))
  }

  /// The threads in which each of some phrases stands.
  func threads(of wanted: Set<PhraseKey>) -> [PhraseKey: Set<Int64>] {
    var threads: [PhraseKey: Set<Int64>] = [:]
    for entry in entries {
      for run in entry.heads + entry.bodies {
        forEachPhrase(run, wanted) { key, _ in threads[key, default: []].insert(entry.thread) }
      }
    }
    return threads
  }

  /// Who wrote in each thread.
  var people: [Int64: Set<UInt32>] {
    entries.reduce(into: [:]) { $0[$1.thread, default: []].formUnion($1.authors) }
  }

  /// Phrases in headings by two different people, or in the name of a community.
  private func candidates() -> Set<PhraseKey> {
    var authors: [PhraseKey: Set<UInt32>] = [:]
    for entry in entries {
      for run in entry.heads {
        forEachPhrase(run, nil) { key, _ in authors[key, default: []].formUnion(entry.authors) }
      }
    }
    var candidates = Set(authors.filter { $0.value.count >= 2 }.keys)
    for run in names { forEachPhrase(run, nil) { key, _ in candidates.insert(key) } }
    return candidates
  }

  private func note(
    _ key: PhraseKey, _ words: ArraySlice<Word>, in found: inout Set<PhraseKey>,
    _ counts: inout [PhraseKey: PhraseCount]
  ) {
    guard found.insert(key).inserted else { return }
    counts[key, default: PhraseCount()].surfaces[words.map(\.surface), default: 0] += 1
  }

  /// Calls `body` with each phrase of a run.
  private func forEachPhrase(
    _ run: [Word], _ wanted: Set<PhraseKey>?, _ body: (PhraseKey, ArraySlice<Word>) -> Void
  ) {
    for start in run.indices {
      for end in start..<min(run.count, start + Self.longest) {
        let words = run[start...end]
        let key = PhraseKey(words.map(\.term))
        if wanted?.contains(key) ?? true { body(key, words) }
      }
    }
  }

  /// Phrases that say no more than another one: of two of which one holds the other, the longer one stays where it
  /// has at least half of the posts, else the shorter.
  private static func redundant(_ counts: [PhraseKey: PhraseCount]) -> Set<PhraseKey> {
    var redundant: Set<PhraseKey> = []
    for (key, count) in counts {
      for part in key.parts {
        guard let whole = counts[part]?.posts else { continue }
        redundant.insert(count.posts * 2 >= whole ? part : key)
      }
    }
    return redundant
  }

  private func name(_ count: PhraseCount) -> String {
    let written = count.surfaces.map {
      (text: $0.key.map { surfaces.texts[Int($0)] }.joined(separator: " "), count: $0.value)
    }
    return written.max { ($0.count, $1.text) < ($1.count, $0.text) }?.text ?? ""
  }
}
