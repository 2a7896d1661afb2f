package import People

/// The people whom a viewer may see at a time, in a fixed order: the number of a person is the node of every
/// network of this value.
///
/// Who opted out is not in it; programs are, without ties, so that they can be named and left out.
package struct Organisation: Sendable {
  /// A person with the facts of the time.
  package struct Member: Hashable, Sendable {
    /// The store's number of the person.
    package var id: Int64
    package var description: PersonDescription
    /// The number of the person this one reports to.
    package var manager: UInt32?
    package var joined: Instant?
    package var left: Instant?
    /// Language codes.
    package var languages: [String]
    /// Skills that the person declares.
    package var skills: [String]

    package init(
      id: Int64, description: PersonDescription, manager: UInt32? = nil, joined: Instant? = nil,
      left: Instant? = nil, languages: [String] = [], skills: [String] = []
    ) {
      self.id = id
      self.description = description
      self.manager = manager
      self.joined = joined
      self.left = left
      self.languages = languages
      self.skills = skills
    }
  }

  /// An official community that the viewer may see.
  package struct Community: Hashable, Sendable {
    package var id: Int64
    /// Source and foreign id, for scripts.
    package var key: String
    package var name: String
    /// Numbers of those who belong to it, ascending.
    package var members: [UInt32]

    package init(id: Int64, key: String, name: String, members: [UInt32]) {
      self.id = id
      self.key = key
      self.name = name
      self.members = members
    }
  }

  package let people: [Member]
  package let communities: [Community]
  /// What counts as now: the date asked for, else the last event.
  package let now: Instant?
  private let numbers: [Int64: UInt32]

  /// - Parameter people: In the order of their keys, which becomes that of the numbers.
  package init(people: [Member], communities: [Community] = [], now: Instant? = nil) {
    self.people = people
    self.communities = communities
    self.now = now
    var numbers: [Int64: UInt32] = [:]
    numbers.reserveCapacity(people.count)
    for (number, person) in people.enumerated() { numbers[person.id] = UInt32(clamping: number) }
    self.numbers = numbers
  }

  /// The number of a person by the store's number.
  package func number(ofPerson id: Int64) -> UInt32? { numbers[id] }

  /// Numbers of equal values, in the order of their first appearance; `nil` for people without one.
  package func numbers(of value: (Member) -> String?) -> [Int?] {
    var known: [String: Int] = [:]
    return people.map { member in
      guard let text = value(member), !text.isEmpty else { return nil }
      let number = known[text] ?? known.count
      known[text] = number
      return number
    }
  }

  /// Whether a person's ties count: not programs, nor those who have left by now.
  package func counts(_ number: Int) -> Bool {
    let person = people[number]
    if person.description.isBot { return false }
    guard let left = person.left, let now else { return true }
    return left > now
  }
}
