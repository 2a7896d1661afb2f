package import People

/// People or pairs that were found, best first, each with its reasons, and what it was found from.
package struct FoundList: ListedReport, Codable, Hashable, Sendable {
  /// What was looked for. Scripts read these words.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case multipliers, ambassadors, powerUsers, influencers
    case mentors, mentorsFor, newcomers, circles, meet, path, understudies
  }

  package var kind: Kind
  package var basis: FindingBasis
  /// For whom or from whom to whom.
  package var subjects: [PersonDescription] = []
  /// What is said of the subjects themselves.
  package var facts: [Fact] = []
  package var rows: [FoundRow] = []
  /// How many there are, shown or not.
  package var total = 0
  /// What the best one, two, three … reach together.
  package var curve: [Int] = []
  /// How many people there are to be reached.
  package var targets: Int?
  /// What a flow is worth in all: scores less what the seats cost.
  package var value: Double?

  package init(kind: Kind, basis: FindingBasis) {
    self.kind = kind
    self.basis = basis
  }
}

/// Somebody, or several who belong together, with the reasons.
package struct FoundRow: Codable, Hashable, Sendable {
  package var people: [PersonDescription]
  package var score: Double?
  /// The named parts of the score; they add up to it.
  package var parts: [Part]
  package var reasons: [Fact]
  package var cautions: [Fact]

  package struct Part: Codable, Hashable, Sendable {
    package var name: String
    package var value: Double

    package init(name: String, value: Double) {
      self.name = name
      self.value = value
    }
  }

  package init(
    people: [PersonDescription], score: Double? = nil, parts: [Part] = [], reasons: [Fact],
    cautions: [Fact] = []
  ) {
    self.people = people
    self.score = score
    self.parts = parts
    self.reasons = reasons
    self.cautions = cautions
  }
}

/// From what something was found: structure, time, extent.
package struct FindingBasis: Codable, Hashable, Sendable {
  package var structure: Structure
  /// The window in days; `nil` for the whole record.
  package var window: Int?
  /// The time for which it holds: the date asked for, else the last event.
  package var now: Instant?
  package var people: Int
  package var ties: Int
  /// Days in which a tie loses half of its weight; `nil` where age does not matter.
  package var halfLife: Int?
  /// Kinds of stated ties that were left out.
  package var withoutTies: [String] = []

  package init(
    structure: Structure, window: Int? = nil, now: Instant? = nil, people: Int, ties: Int,
    halfLife: Int? = nil
  ) {
    self.structure = structure
    self.window = window
    self.now = now
    self.people = people
    self.ties = ties
    self.halfLife = halfLife
  }
}
