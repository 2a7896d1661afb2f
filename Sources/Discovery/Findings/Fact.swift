package import People

/// One thing that can be said of a finding and checked in the events: what speaks for it, or against it.
package struct Fact: Codable, Hashable, Sendable {
  /// What is said. Scripts read these words.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    // Why somebody is proposed as a mentor.
    case helpedNewcomers, helpedOwnNewcomers, longStanding, accepted, thanked, answersWithin, steady
    case sharedTopics, steps, otherUnit, sameSite, sharedLanguages, capacity
    // What to keep in mind about a mentor.
    case neverAnsweredNewcomer, onlyOwnUnit, silentFor, noSharedTopic, farAway, alreadyInTouch
    case noSharedLanguage, notAsked, noMentorFree, latestNewcomers
    // What the flow decided for a newcomer.
    case bestTogether, alternative
    // Why somebody is a multiplier, and what roles are told by.
    case reaches, adds, substitutes, nominated, units, activeWeeks, kindsOfUse, communities, followers
    // Why people should meet or form a circle.
    case differentUnits, noContact, differentSites, suggestedBefore, metSince
    // A way from one to the other, and who could step in.
    case wayOver, contactsOnWay, sharedContacts
    // What somebody is in the network.
    case contacts, turnedToBy, turnsTo, inGroup, linksGroup
    // How far a place can be trusted, and where it was before.
    case placeRange, inTop, placeBefore, newSince, goneSince
  }

  package var kind: Kind
  package var count: Int?
  /// What the count is a part of.
  package var of: Int?
  package var hours: Double?
  package var words: [String] = []
  package var people: [PersonDescription] = []
  package var day: Instant?

  package init(
    _ kind: Kind, count: Int? = nil, of: Int? = nil, hours: Double? = nil, words: [String] = [],
    people: [PersonDescription] = [], day: Instant? = nil
  ) {
    self.kind = kind
    self.count = count
    self.of = of
    self.hours = hours
    self.words = words
    self.people = people
    self.day = day
  }
}
