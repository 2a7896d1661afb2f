/// All contacts, ordered by the two people and then by day, so that everything about a pair stands together.
package struct ContactLedger: Sendable {
  /// By lower person, higher person, day, kind, post and direction.
  package let contacts: [Contact]
  /// Where the contacts of each lower person begin; one more than there are people.
  private let offsets: [Int]
  /// The names of stated ties; a stated contact's `size` is a place in it.
  package let statedKinds: [String]
  /// Where the posts stand that show contacts.
  package let places: PostPlaces
  /// Who wrote how much in which community, by community and person.
  package let presences: [Presence]

  /// - Parameter contacts: In any order; those of people who do not exist or with themselves are dropped.
  /// - Complexity: O(people + contacts · log of a person's contacts), all cores.
  package init(
    _ contacts: [Contact], peopleCount: Int, statedKinds: [String] = [], places: PostPlaces = PostPlaces(),
    presences: [Presence] = []
  ) {
    self.statedKinds = statedKinds
    self.places = places
    self.presences = presences.sorted { ($0.community, $0.person) < ($1.community, $1.person) }
    var offsets = [Int](repeating: 0, count: peopleCount + 1)
    let isUsed = { (contact: Contact) in contact.from != contact.to && Int(contact.higher) < peopleCount }
    for contact in contacts where isUsed(contact) { offsets[Int(contact.lower) + 1] += 1 }
    for index in offsets.indices.dropFirst() { offsets[index] += offsets[index - 1] }
    var places = offsets
    let filler = Contact(from: 0, to: 0, kind: .reply, day: 0)
    var sorted = [Contact](repeating: filler, count: offsets.last ?? 0)
    for contact in contacts where isUsed(contact) {
      sorted[places[Int(contact.lower)]] = contact
      places[Int(contact.lower)] += 1
    }
    for person in 0..<max(0, peopleCount) where offsets[person + 1] - offsets[person] > 1 {
      sorted[offsets[person]..<offsets[person + 1]].sort(by: Self.precedes)
    }
    self.contacts = sorted
    self.offsets = offsets
  }

  private static func precedes(_ one: Contact, _ other: Contact) -> Bool {
    if one.higher != other.higher { return one.higher < other.higher }
    if one.day != other.day { return one.day < other.day }
    if one.kind != other.kind { return one.kind.rawValue < other.kind.rawValue }
    if one.post != other.post { return one.post < other.post }
    if one.from != other.from { return one.from < other.from }
    return one.size != other.size ? one.size < other.size : one.strength < other.strength
  }

  /// Whether any contact is shown by a post.
  package var hasPosts: Bool { contacts.contains { $0.post != 0 } }

  /// How many people there are.
  package var peopleCount: Int { max(0, offsets.count - 1) }

  /// The positions of a person's contacts with people of higher numbers.
  package func row(_ person: Int) -> Range<Int> { offsets[person]..<offsets[person + 1] }

  /// The contacts of two people, by day.
  /// - Complexity: O(log of the lower one's contacts).
  package func contacts(of one: UInt32, and other: UInt32) -> ArraySlice<Contact> {
    let (lower, higher) = (Int(min(one, other)), max(one, other))
    guard one != other, lower < peopleCount else { return [] }
    let row = row(lower)
    let start = firstPosition(in: row) { contacts[$0].higher >= higher }
    return contacts[start..<firstPosition(in: start..<row.upperBound) { contacts[$0].higher > higher }]
  }

  private func firstPosition(in range: Range<Int>, where holds: (Int) -> Bool) -> Int {
    var range = range
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = holds(middle) ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }

  /// Calls `body` with the contacts of each two people of a row who have any.
  package func forEachPair(ofLower person: Int, _ body: (ArraySlice<Contact>) -> Void) {
    let row = row(person)
    var start = row.lowerBound
    while start < row.upperBound {
      var end = start + 1
      while end < row.upperBound, contacts[end].higher == contacts[start].higher { end += 1 }
      body(contacts[start..<end])
      start = end
    }
  }
}
