/// What a sentence is for.
enum PhraseKind: Int, CaseIterable {
  case ask, askOpen, substance, some, wrong, refute, follow, thanks, unknown
  case team, teamReply, broadcast, superficial, announce, bossCopy, digest
  case small, smallReply, intro, newAsk, welcome, mentor, detail
  /// Second sentences that carry the case, the work or the chat on.
  case background, teamMore, smallMore

  /// The kind of a section's heading.
  init?(heading: some StringProtocol) {
    guard let kind = Self.allCases.first(where: { "\($0)" == heading }) else { return nil }
    self = kind
  }
}

/// The hand-written sentences, one a line under `== kind` headings.
enum PhraseTexts {}
