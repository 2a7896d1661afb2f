package import People

/// What two people have to do with each other, counted: the evidence behind a tie.
package struct TieFacts: Hashable, Sendable {
  /// Contacts by kind, in which the first acted and the second was addressed.
  package var given: [ContactKind: Int] = [:]
  /// The same the other way round.
  package var received: [ContactKind: Int] = [:]
  /// Different weeks and calendar months with a dated contact; applause does not count.
  package var weeks = 0
  package var months = 0
  package var first: Instant?
  package var last: Instant?
  /// The kinds of ties that sources state.
  package var stated: [String] = []

  /// Contacts in all, without applause.
  package var contacts: Int {
    (Array(given) + Array(received)).filter { $0.key != .applause }.reduce(0) { $0 + $1.value }
  }
}

extension ContactLedger {
  /// What is known of two people, seen from the first.
  /// - Complexity: O(their contacts).
  package func facts(of one: UInt32, and other: UInt32) -> TieFacts {
    var facts = TieFacts()
    var (weeks, months): (Set<Int32>, Set<Int>) = ([], [])
    var days: [Int32] = []
    var kinds: Set<String> = []
    for contact in contacts(of: one, and: other) {
      if contact.from == one || contact.kind.isMutual { facts.given[contact.kind, default: 0] += 1 }
      if contact.from != one, !contact.kind.isMutual { facts.received[contact.kind, default: 0] += 1 }
      if contact.kind == .stated, statedKinds.indices ~= Int(contact.size) {
        kinds.insert(statedKinds[Int(contact.size)])
      }
      guard contact.isDated, contact.kind != .applause else { continue }
      weeks.insert(contact.week)
      months.insert(CalendarMonth.number(ofDay: contact.day))
      days.append(contact.day)
    }
    facts.weeks = weeks.count
    facts.months = months.count
    facts.first = days.min().map { Instant(seconds: Int64($0) * 86_400) }
    facts.last = days.max().map { Instant(seconds: Int64($0) * 86_400) }
    facts.stated = kinds.sorted()
    return facts
  }
}

/// Calendar months in a row.
package enum CalendarMonth {
  /// The number of the month in which a day lies; consecutive months have consecutive numbers.
  package static func number(ofDay day: Int32) -> Int {
    let date = CivilDate(daysSinceEpoch: Int64(day))
    return date.year * 12 + date.month
  }
}
