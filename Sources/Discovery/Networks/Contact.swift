/// What somebody did that concerns somebody else.
package enum ContactKind: UInt8, CaseIterable, Hashable, Sendable {
  /// Replied to a post that is no question.
  case reply
  /// Replied to a question; the answer may be accepted.
  case answer, acceptedAnswer
  case mention
  /// Thanked for a post.
  case thanks
  /// Liked a post or voted for it.
  case applause
  /// Wrote in the same thread.
  case thread
  /// Wrote a post or document together.
  case document
  /// A source states the tie itself.
  case stated

  /// Whether both sides act alike.
  package var isMutual: Bool { self == .thread || self == .document }

  /// Whether help flows from the one who acts to the one addressed, who thus turned to the first.
  package var isHelp: Bool { self == .reply || self == .answer || self == .acceptedAnswer }
}

/// One contact of two people: from the one who acts to the one addressed, by their numbers.
package struct Contact: Hashable, Sendable {
  package var from: UInt32
  package var to: UInt32
  /// The store's number of the post that shows it, 0 for none.
  package var post: UInt32
  /// Days since 1970-01-01, `undated` where the source gives no time.
  package var day: Int32
  /// What a source says of a tie's strength, on the scale 0...1; 1 for everything else.
  package var strength: Float
  /// How many were addressed, took part or reacted; for stated ties the number of the kind.
  package var size: UInt16
  package var kind: ContactKind

  /// The day of contacts without a time; it is before every other.
  package static let undated = Int32.min

  package init(
    from: UInt32, to: UInt32, kind: ContactKind, day: Int32, post: UInt32 = 0, size: Int = 1,
    strength: Float = 1
  ) {
    self.from = from
    self.to = to
    self.kind = kind
    self.day = day
    self.post = post
    self.size = UInt16(clamping: size)
    self.strength = strength
  }

  package var isDated: Bool { day != Self.undated }

  /// The week, counted from a Monday.
  package var week: Int32 { Self.week(ofDay: day) }

  /// The week of a day, counted from a Monday.
  package static func week(ofDay day: Int32) -> Int32 {
    let shifted = Int64(day) + 3
    return Int32(clamping: shifted >= 0 ? shifted / 7 : (shifted - 6) / 7)
  }

  /// The lower and the higher of the two people.
  package var lower: UInt32 { min(from, to) }
  package var higher: UInt32 { max(from, to) }
}
