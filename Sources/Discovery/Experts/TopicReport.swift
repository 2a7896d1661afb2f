package import People

/// The answer to "who knows about …?" with names and texts.
package struct TopicReport: Hashable, Sendable {
  package var answer: ExpertAnswer
  package var experts: [ExpertReport]
  /// The time for which the answer holds; `nil` for everything that is known.
  package var asOf: Instant?
  /// Whether people who were active lately were preferred.
  package var prefersAvailable: Bool
  /// What the question was narrowed down to.
  package var filters = AskFilters()
  /// What can help where nobody has shown to know.
  package var advice = AnswerAdvice()
  /// Whether people with room come first within their tier.
  package var spreads = false
  /// What the answer was made of.
  package var receipt: ReceiptBasis?

  package init(answer: ExpertAnswer, experts: [ExpertReport], asOf: Instant?, prefersAvailable: Bool) {
    self.answer = answer
    self.experts = experts
    self.asOf = asOf
    self.prefersAvailable = prefersAvailable
  }
}

/// A person who may know, with name and texts.
package struct ExpertReport: Hashable, Sendable {
  package var finding: ExpertFinding
  package var person: PersonDescription
  package var evidence: [EvidenceReport]
  /// The posts of the score's parts; only where an explanation is wanted.
  package var labels: [Int64: PostLabel]
  /// Different people whose questions the person answered with matching posts, as far as posts were looked at.
  package var helped = 0
  /// Matching posts of the other people shown that the person reviewed; named, and worth nothing in the score.
  package var reviewed = 0
  /// What it would take to come first; only where an explanation is wanted, and `nil` for the first.
  package var counterfactual: Counterfactual?
  /// What the person states about the question, which counts nothing.
  package var statements: [Statement] = []
  /// Posts of the last 30 days that turn to the person; only where load is to be spread.
  package var requests: Int?
  /// How whoever asks can reach the person.
  package var reach: ReachReport?

  package init(
    finding: ExpertFinding, person: PersonDescription, evidence: [EvidenceReport],
    labels: [Int64: PostLabel] = [:]
  ) {
    self.finding = finding
    self.person = person
    self.evidence = evidence
    self.labels = labels
  }
}

/// What a post is called where it is not shown.
package struct PostLabel: Hashable, Sendable {
  /// The source's id.
  package var id: String
  package var time: Instant?
  package var kind: PostKind?

  package init(id: String, time: Instant?, kind: PostKind? = nil) {
    self.id = id
    self.time = time
    self.kind = kind
  }
}

/// A post as answers show it.
package struct EvidenceReport: Hashable, Sendable {
  package var evidence: EvidencePost
  /// The source's id of the post.
  package var id: String
  package var kind: PostKind
  package var time: Instant?
  package var community: String?
  /// Its own title, else that of its thread.
  package var title: String?
  package var isAccepted: Bool
  package var snippet: Snippet

  package init(
    evidence: EvidencePost, id: String, kind: PostKind, time: Instant?, community: String?, title: String?,
    isAccepted: Bool, snippet: Snippet
  ) {
    self.evidence = evidence
    self.id = id
    self.kind = kind
    self.time = time
    self.community = community
    self.title = title
    self.isAccepted = isAccepted
    self.snippet = snippet
  }
}
