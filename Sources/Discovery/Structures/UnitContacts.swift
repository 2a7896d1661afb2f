internal import People

/// How much units have to do with each other, and how far apart they are in the line.
package struct UnitContacts: Sendable {
  /// Names of units with enough people, in alphabetical order.
  package private(set) var units: [String] = []
  /// The unit of each person by its place in `units`.
  package private(set) var unitOf: [UInt32?] = []
  /// People of each unit.
  package private(set) var sizes: [Int] = []
  /// Contacts between two units, the lower one first; and within one.
  package private(set) var contacts: [UInt64: Int] = [:]
  /// Contacts of each unit with others.
  package private(set) var totals: [Int] = []
  /// The manager of most people of each unit.
  private var heads: [UInt32?] = []
  private let managers: [UInt32?]

  /// Units with fewer people say nothing about structure, and much about persons.
  private static let leastPeople = 3

  /// - Complexity: O(people + contacts).
  package init(_ organisation: Organisation, _ ledger: ContactLedger, counts: [Bool]) {
    managers = organisation.people.map(\.manager)
    var people: [String: [UInt32]] = [:]
    for (number, person) in organisation.people.enumerated() where organisation.counts(number) {
      if let unit = person.description.unit { people[unit, default: []].append(UInt32(number)) }
    }
    units = people.filter { $0.value.count >= Self.leastPeople }.keys.sorted()
    unitOf = [UInt32?](repeating: nil, count: organisation.people.count)
    for (place, unit) in units.enumerated() {
      let members = people[unit] ?? []
      sizes.append(members.count)
      for member in members { unitOf[Int(member)] = UInt32(place) }
      heads.append(Self.mostCommon(members.compactMap { managers[Int($0)] }))
    }
    totals = [Int](repeating: 0, count: units.count)
    for contact in ledger.contacts where contact.isDirect {
      guard counts[Int(contact.from)], counts[Int(contact.to)], let a = unitOf[Int(contact.from)],
        let b = unitOf[Int(contact.to)]
      else { continue }
      contacts[UInt64(min(a, b)) << 32 | UInt64(max(a, b)), default: 0] += 1
      guard a != b else { continue }
      totals[Int(a)] += 1
      totals[Int(b)] += 1
    }
  }

  private static func mostCommon(_ numbers: [UInt32]) -> UInt32? {
    var counts: [UInt32: Int] = [:]
    for number in numbers { counts[number, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Contacts of two units.
  package func contacts(_ one: Int, _ other: Int) -> Int {
    contacts[UInt64(min(one, other)) << 32 | UInt64(max(one, other))] ?? 0
  }

  /// Steps up and down the line between the heads of two units; `nil` where the line does not join them.
  package func distance(_ one: Int, _ other: Int) -> Int? {
    guard let a = heads[one], let b = heads[other] else { return nil }
    let (up, across) = (way(from: a), way(from: b))
    for (steps, person) in up.enumerated() {
      if let back = across.firstIndex(of: person) { return steps + back }
    }
    return nil
  }

  /// The pairs of units that have contacts or stand at most two steps apart, the lower first, ascending.
  ///
  /// Of thousands of units most pairs have nothing to do with each other and are not looked at.
  /// - Complexity: O(units · units under one manager + pairs with contacts).
  package func nearPairs() -> [(Int, Int)] {
    var found = Set(contacts.keys.filter { UInt32($0 >> 32) != UInt32(truncatingIfNeeded: $0) })
    var below: [UInt32: [(unit: Int, steps: Int)]] = [:]
    for (unit, head) in heads.enumerated() {
      guard let head else { continue }
      for (steps, person) in way(from: head).prefix(3).enumerated() {
        below[person, default: []].append((unit, steps))
      }
    }
    for (_, all) in below {
      for (place, one) in all.enumerated() {
        for other in all[..<place] where one.steps + other.steps <= 2 {
          found.insert(UInt64(other.unit) << 32 | UInt64(one.unit))
        }
      }
    }
    return found.sorted().map { (Int($0 >> 32), Int($0 & UInt64(UInt32.max))) }
  }

  private func way(from person: UInt32) -> [UInt32] {
    var way = [person]
    while let last = way.last, let manager = managers[Int(last)], !way.contains(manager) {
      way.append(manager)
    }
    return way
  }
}

extension Contact {
  /// Whether one person addressed another, or a source says that they have to do with each other.
  var isDirect: Bool { kind != .thread && kind != .applause }
}
