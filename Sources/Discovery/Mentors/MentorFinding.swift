/// Why somebody is proposed as a mentor: facts that can be counted in the events.
package enum MentorReason: Hashable, Sendable {
  /// Replied to so many different newcomers of other units.
  case helpedNewcomers(Int)
  /// Replied to so many different newcomers of the own unit.
  case helpedOwnNewcomers(Int)
  /// Has been here for so many whole years; at least, where only the first contribution is known.
  case longStanding(years: Int, isAtLeast: Bool)
  /// So many replies were accepted.
  case accepted(Int)
  /// So many different people said thanks.
  case thanked(Int)
  /// Half of the replies came within so many hours.
  case answersWithin(hours: Double)
  /// Contributed in so many of the last weeks.
  case steady(weeks: Int, of: Int)
  /// Both write about these; index terms.
  case sharedTopics([String])
  /// So many steps lead to the mentor, over these people.
  case steps(Int, via: [Int])
  /// Another unit than the newcomer's.
  case otherUnit
  case sameSite
  case sharedLanguages([String])
}

/// What to keep in mind about a proposal.
package enum MentorCaution: Hashable, Sendable {
  case neverAnsweredNewcomer
  /// Helped only newcomers of the own unit.
  case onlyOwnUnit
  /// No contribution for so many days.
  case silentFor(days: Int)
  /// Nothing both write about was found.
  case noSharedTopic
  /// No way of at most three steps leads there.
  case farAway
  /// They know each other already.
  case alreadyInTouch
  /// No language is known that both speak.
  case noSharedLanguage
  /// Nobody asked the person whether it wants to be a mentor.
  case notAsked
}

/// Somebody proposed as a mentor.
package struct MentorFinding: Hashable, Sendable {
  package var person: Int
  package var score: Double
  /// The named parts of the score; they add up to it.
  package var parts: [MentorPart]
  package var reasons: [MentorReason]
  package var cautions: [MentorCaution]
  /// How many mentees the person takes.
  package var capacity: Int
}

/// A named part of a score.
package struct MentorPart: Hashable, Sendable {
  package enum Name: String, CaseIterable, Sendable {
    /// Newcomers of other units who got a reply.
    case newcomers
    /// Replies that were accepted, and people who said thanks.
    case thanks
    /// How soon replies came.
    case speed
    /// In how many of the last weeks there was a contribution.
    case steadiness
    /// What both write about.
    case topics
    /// How far apart they are in the network.
    case distance
    /// Language and site.
    case practical
  }

  package var name: Name
  package var value: Double

  package init(_ name: Name, _ value: Double) {
    self.name = name
    self.value = value
  }
}
