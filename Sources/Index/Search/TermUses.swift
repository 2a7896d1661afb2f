/// Goes through all terms of what a viewer may read, with the people who use each.
///
/// Counts are of posts, so they depend neither on how posts are spread over segments nor on norms.
package struct TermUses {
  /// How often a person uses a term.
  package struct Use: Hashable, Sendable {
    package var person: UInt32
    /// Posts with the term that the person wrote, but for questions.
    package var written: Int
    /// Questions with the term that the person asked.
    package var asked: Int
  }

  private var segments: [Segment]
  private let people: AccountPeople
  /// Posts that existed, by segment; `nil` where all count.
  private var existing: [Set<UInt32>]?
  private let threads: ThreadTable

  /// - Parameter asOf: seconds since 1970; undated posts exist at every time. `nil` for everything.
  package init(_ segments: [Segment], people: AccountPeople, asOf: Int64? = nil) throws {
    self.segments = segments
    self.people = people
    threads = try ThreadTable(&self.segments, asOf: asOf)
    guard let asOf else { return }
    var existing: [Set<UInt32>] = []
    for index in segments.indices {
      var posts: Set<UInt32> = []
      for chunk in 0..<segments[index].chunkCount {
        for facts in try self.segments[index].chunk(chunk) where facts.exists(at: asOf) {
          posts.insert(facts.post)
        }
      }
      existing.append(posts)
    }
    self.existing = existing
  }

  /// Calls `body` with each term that may be a topic, in bytewise order, and its uses in rising order of people.
  ///
  /// Where people write under each other, only words that they take up from each other are such terms.
  /// - Parameter most: terms of more accounts than this are passed over unread: they set nobody apart.
  /// - Complexity: O(terms + postings of those that are read).
  package mutating func forEach(most: Int, _ body: (String, [Use]) throws -> Void) throws {
    var lanes = try TermLanes(segments)
    while let source = try lanes.next() {
      guard source.entries.reduce(0, { $0 + $1.entry.accountCount }) <= most else { continue }
      let (uses, echo) = try uses(source.entries)
      if !uses.isEmpty, echo.isTopic || !threads.isTelling {
        try body(String(decoding: source.term, as: UTF8.self), uses)
      }
    }
  }

  /// The first post in which a person uses a term as its author, for showing how it is written.
  /// - Complexity: O(segments · log terms + the person's postings of the term).
  package mutating func post(of person: UInt32, with term: String) throws -> UInt32? {
    for index in segments.indices {
      guard let entry = try segments[index].entry(of: term) else { continue }
      let list = try segments[index].accounts(of: entry)
      for account in people.accounts(of: person) {
        guard let place = list.index(of: account) else { continue }
        var found: UInt32?
        let existing = existing?[index]
        try segments[index].forEachPosting(at: place, of: list) { posting in
          guard found == nil, posting.counts.role == .author || posting.counts.role == .asker,
            existing?.contains(posting.post) ?? true
          else { return }
          found = posting.post
        }
        if let found { return found }
      }
    }
    return nil
  }

  /// Those of some terms that people take up from each other; all where there are no threads to tell it from.
  /// - Complexity: O(all terms + postings of these).
  package mutating func topics(among terms: Set<String>) throws -> Set<String> {
    guard threads.isTelling else { return terms }
    var topics: Set<String> = []
    var lanes = try TermLanes(segments)
    try lanes.forEach(of: terms) { term, source in
      if try uses(source.entries).echo.isTopic { topics.insert(term) }
    }
    return topics
  }

  private mutating func uses(_ entries: [(segment: Int, entry: TermEntry)]) throws -> (
    uses: [Use], echo: TermEcho
  ) {
    var uses: [Use] = []
    var places: [(post: UInt32, person: UInt32)] = []
    for (index, entry) in entries {
      segments[index].forget(before: entry)
      let existing = existing?[index]
      let people = people
      try segments[index].forEachPosting(of: entry) { posting in
        guard existing?.contains(posting.post) ?? true, let person = people.person(of: posting.account) else {
          return
        }
        switch posting.counts.role {
        case .author: uses.append(Use(person: person, written: 1, asked: 0))
        case .asker: uses.append(Use(person: person, written: 0, asked: 1))
        case .mentioned, .mentionedInQuestion: return
        }
        if posting.counts.isOwn { places.append((posting.post, person)) }
      }
    }
    return (Self.merged(uses), TermEcho(places, in: threads))
  }

  private static func merged(_ uses: [Use]) -> [Use] {
    var merged: [Use] = []
    for use in uses.sorted(by: { $0.person < $1.person }) {
      guard let last = merged.last, last.person == use.person else {
        merged.append(use)
        continue
      }
      merged[merged.count - 1].written += use.written
      merged[merged.count - 1].asked += use.asked
    }
    return merged
  }
}
