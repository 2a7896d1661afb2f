/// Two groups whose contact depends on one person.
package struct FragileContact: Hashable, Sendable, Codable {
  package var groups: [UInt32]
  package var person: UInt32
  /// Contacts between the groups, and how many of them the person has.
  package var contacts: Int
  package var throughPerson: Int
  /// People of both groups who are in touch with somebody of the other without the person.
  package var others: Int
  /// Calendar months with contact.
  package var months: Int
}

/// Finds contacts between groups that hang on one person.
package enum FragileContacts {
  /// Fewer contacts are no relation between groups.
  private static let leastContacts = 8
  private static let leastMonths = 3
  /// The share of contacts through one person from which on all depends on it.
  private static let dependence = 0.8
  /// Months with contact from which on fewer than three ties are a relation.
  private static let manyMonths = 6

  /// The pairs of groups that depend on one person, those with most contact first.
  /// - Complexity: O(contacts between groups · log of them).
  package static func found(in ledger: ContactLedger, groups: [UInt32?], counts: [Bool]) -> [FragileContact] {
    let crossing = crossing(ledger, groups, counts)
    var found: [FragileContact] = []
    var start = 0
    while start < crossing.count {
      var end = start + 1
      while end < crossing.count, crossing[end].pair == crossing[start].pair { end += 1 }
      if end - start >= leastContacts, let contact = contact(crossing[start..<end], ledger) {
        found.append(contact)
      }
      start = end
    }
    return found.sorted { one, other in
      let (a, b) = (one.strength, other.strength)
      return a != b ? a > b : one.groups.lexicographicallyPrecedes(other.groups)
    }
  }

  /// A contact between two groups: the pair of groups and the contact's place in the ledger.
  private struct Crossing {
    var pair: UInt64
    var contact: UInt32
  }

  /// Everything said between groups, pair by pair, in the order of the ledger.
  private static func crossing(
    _ ledger: ContactLedger, _ groups: [UInt32?], _ counts: [Bool]
  ) -> [Crossing] {
    var crossing: [Crossing] = []
    for (place, contact) in ledger.contacts.enumerated()
    where contact.kind != .thread && contact.kind != .applause {
      guard counts[Int(contact.from)], counts[Int(contact.to)], let a = groups[Int(contact.from)],
        let b = groups[Int(contact.to)], a != b
      else { continue }
      crossing.append(
        Crossing(pair: UInt64(min(a, b)) << 32 | UInt64(max(a, b)), contact: UInt32(clamping: place)))
    }
    crossing.sort { $0.pair != $1.pair ? $0.pair < $1.pair : $0.contact < $1.contact }
    return crossing
  }

  /// What one pair of groups has with each other, if it depends on one person.
  private static func contact(_ crossing: ArraySlice<Crossing>, _ ledger: ContactLedger) -> FragileContact? {
    var byPerson: [UInt32: Int] = [:]
    for entry in crossing {
      let contact = ledger.contacts[Int(entry.contact)]
      byPerson[contact.from, default: 0] += 1
      byPerson[contact.to, default: 0] += 1
    }
    guard let most = byPerson.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      Double(most.value) >= dependence * Double(crossing.count)
    else { return nil }
    var months: Set<Int> = []
    var (with, without): (Set<UInt32>, Set<UInt32>) = ([], [])
    for entry in crossing {
      let contact = ledger.contacts[Int(entry.contact)]
      if contact.isDated { months.insert(CalendarMonth.number(ofDay: contact.day)) }
      if contact.from == most.key || contact.to == most.key {
        with.insert(contact.from == most.key ? contact.to : contact.from)
      } else {
        without.formUnion([contact.from, contact.to])
      }
    }
    guard months.isEmpty || months.count >= leastMonths,
      with.count >= BridgeSearch.leastTies || months.count >= manyMonths, let pair = crossing.first?.pair
    else { return nil }
    return FragileContact(
      groups: [UInt32(pair >> 32), UInt32(pair & 0xFFFF_FFFF)], person: most.key, contacts: crossing.count,
      throughPerson: most.value, others: without.count, months: months.count)
  }
}

extension FragileContact {
  /// How much would be lost, and how surely: contacts, by how wholly they depend on the person.
  fileprivate var strength: Double {
    let share = Double(throughPerson) / Double(max(1, contacts))
    return Double(contacts) * (share - 0.6)
  }
}
