/// What a post contributes apart from its terms.
package struct PostFacts: Hashable, Sendable {
  package var post: UInt32
  /// Seconds since 1970, `nil` where the source gives no time.
  package var time: Int64?
  package var thread: UInt32
  package var lengths: FieldLengths
  package var isQuestion: Bool
  package var isAccepted: Bool
  /// When it was accepted, in seconds since 1970; `nil` where not known, which counts as the post's own time.
  package var acceptedAt: Int64?
  /// Accounts of the authors, in order.
  package var authors: [UInt32]
  /// What questions can be narrowed down by.
  package var place = PostPlace()
  /// A fingerprint of what the post says, which depends on no number that the workspace gives.
  package var digest: UInt32 = 0

  package init(
    post: UInt32, time: Int64?, thread: UInt32, lengths: FieldLengths = FieldLengths(),
    isQuestion: Bool = false, isAccepted: Bool = false, acceptedAt: Int64? = nil, authors: [UInt32]
  ) {
    self.post = post
    self.time = time
    self.thread = thread
    self.lengths = lengths
    self.isQuestion = isQuestion
    self.isAccepted = isAccepted
    self.acceptedAt = acceptedAt
    self.authors = authors
  }

  /// Whether the post exists at a time; undated posts always do.
  package func exists(at second: Int64?) -> Bool {
    guard let second, let time else { return true }
    return time <= second
  }

  /// Whether the post was accepted by a time.
  package func wasAccepted(by second: Int64?) -> Bool {
    guard isAccepted else { return false }
    guard let second, let accepted = acceptedAt ?? time else { return true }
    return accepted <= second
  }
}

/// A post as the index takes it in: facts, the people mentioned, and its terms with their counts per field.
package struct IndexedPost: Sendable {
  package var facts: PostFacts
  package var mentioned: [UInt32]
  /// Who thanked for the post or accepted it.
  package var acknowledgements: [Acknowledgement] = []
  /// Each term once, by its place in the vocabulary of the batch.
  package var terms: [(term: UInt32, counts: TermCounts)]

  package init(facts: PostFacts, mentioned: [UInt32], terms: [(term: UInt32, counts: TermCounts)]) {
    self.facts = facts
    self.mentioned = mentioned
    self.terms = terms
  }

  /// Everybody who has to do with the post, each once, with the role; the first stands for the post in counts.
  var involved: [(account: UInt32, role: PostRole, isFirst: Bool)] {
    let role: PostRole = facts.isQuestion ? .asker : .author
    var list: [(account: UInt32, role: PostRole, isFirst: Bool)] = []
    for author in facts.authors where !list.contains(where: { $0.account == author }) {
      list.append((author, role, list.isEmpty))
    }
    let mention: PostRole = facts.isQuestion ? .mentionedInQuestion : .mentioned
    for account in mentioned where !list.contains(where: { $0.account == account }) {
      list.append((account, mention, list.isEmpty))
    }
    return list
  }
}

/// Posts that were analysed together, with the terms that stand in them.
package struct PostBatch: Sendable {
  /// Each term once.
  package var vocabulary: [String]
  package var posts: [IndexedPost]

  package init(vocabulary: [String], posts: [IndexedPost]) {
    self.vocabulary = vocabulary
    self.posts = posts
  }
}
