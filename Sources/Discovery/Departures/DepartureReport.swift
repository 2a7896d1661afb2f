/// What would be lost, who could step in, and which new tie would repair most.
package struct DepartureReport: Hashable, Sendable, Codable {
  /// What is assumed to happen.
  package enum Cause: Hashable, Sendable, Codable {
    case leaving([NamedPerson])
    case closing(String)
    case merging(Merge)
  }

  /// Two communities that become one.
  package struct Merge: Hashable, Sendable, Codable {
    package var names: [String]
    package var members: [Int]
    /// People who belong to both, and ties between those who belong to one only.
    package var shared: Int
    package var ties: Int

    package init(names: [String], members: [Int], shared: Int, ties: Int) {
      self.names = names
      self.members = members
      self.shared = shared
      self.ties = ties
    }
  }

  package struct LostPair: Hashable, Sendable, Codable {
    package var places: [GroupLabel]
    package var before: Int
    package var after: Int

    package init(places: [GroupLabel], before: Int, after: Int) {
      self.places = places
      self.before = before
      self.after = after
    }
  }

  package struct OrphanedTopic: Hashable, Sendable, Codable {
    package var word: String
    package var posts: Int
    package var everywhere: Int

    package init(word: String, posts: Int, everywhere: Int) {
      self.word = word
      self.posts = posts
      self.everywhere = everywhere
    }
  }

  package struct Successor: Hashable, Sendable, Codable {
    package var person: NamedPerson
    package var shared: Int
    package var place: GroupLabel?

    package init(person: NamedPerson, shared: Int, place: GroupLabel?) {
      self.person = person
      self.shared = shared
      self.place = place
    }
  }

  package struct Repair: Hashable, Sendable, Codable {
    package var from: NamedPerson
    package var to: NamedPerson
    package var places: [GroupLabel]
    package var reachedFrom: Int
    package var reachedTo: Int

    package init(
      from: NamedPerson, to: NamedPerson, places: [GroupLabel], reachedFrom: Int, reachedTo: Int
    ) {
      self.from = from
      self.to = to
      self.places = places
      self.reachedFrom = reachedFrom
      self.reachedTo = reachedTo
    }
  }

  package var basis: NetworkBasis
  package var cause: Cause
  package var ties: Int
  package var lostTies: Int
  package var contacts: Int
  package var pairs: [LostPair] = []
  package var topics: [OrphanedTopic] = []
  package var successors: [Successor] = []
  package var repair: Repair?
  package var alone = 0
  package var cutPairs = 0
  /// The nearness that is lost, and from how many people it was measured; `isSampled` if not from all.
  package var lostNearness: Double?
  package var sources = 0
  package var isSampled = false

  package init(basis: NetworkBasis, cause: Cause, ties: Int, lostTies: Int, contacts: Int) {
    self.basis = basis
    self.cause = cause
    self.ties = ties
    self.lostTies = lostTies
    self.contacts = contacts
  }
}
