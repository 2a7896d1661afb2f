/// Who may be proposed as a mentor.
package struct MentorPolicy: Hashable, Sendable {
  /// How long a mentor must have been here, in days.
  package var leastDays = 730
  /// How long ago the last contribution may be, in days.
  package var mostDaysSilent = 180
  /// How many different people a mentor must have replied to: below it nothing is known of how somebody helps.
  package var leastPeopleHelped = 3
  /// Everybody counts as willing; else only those who were marked so.
  package var assumesWilling = false
  /// How many mentees at once somebody takes who did not say.
  package var standardCapacity = 2

  package init() {}

  /// What a further mentee costs somebody who has so many already, in units of the score: the load is spread.
  package static func seatCost(_ mentees: Int) -> Double {
    switch mentees {
    case ..<1: 0
    case 1: 0.1
    default: 0.3 + 0.2 * Double(mentees - 2)
    }
  }
}

/// Somebody who may be looked at as a mentor.
package struct MentorCandidate: Hashable, Sendable {
  /// The number in the organisation.
  package var person: Int
  package var record: HelpRecord
  /// Since when the person is here, in seconds since 1970, where a source says so.
  package var joined: Int64?
  /// How many mentees the person takes; `nil` where nobody said that it would.
  package var capacity: Int?

  package init(person: Int, record: HelpRecord, joined: Int64?, capacity: Int?) {
    self.person = person
    self.record = record
    self.joined = joined
    self.capacity = capacity
  }
}
