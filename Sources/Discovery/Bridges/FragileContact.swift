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

  private struct Tally {
    var contacts = 0
    var byPerson: [UInt32: Int] = [:]
    var months: Set<Int> = []
    var ties: Set<UInt64> = []
  }

  /// The pairs of groups that depend on one person, those with most contact first.
  /// - Complexity: O(contacts).
  package static func found(in ledger: ContactLedger, groups: [UInt32?], counts: [Bool]) -> [FragileContact] {
    var tallies: [UInt64: Tally] = [:]
    for contact in ledger.contacts where contact.kind != .thread && contact.kind != .applause {
      guard counts[Int(contact.from)], counts[Int(contact.to)], let a = groups[Int(contact.from)],
        let b = groups[Int(contact.to)], a != b
      else { continue }
      let key = UInt64(min(a, b)) << 32 | UInt64(max(a, b))
      tallies[key, default: Tally()].contacts += 1
      tallies[key]?.byPerson[contact.from, default: 0] += 1
      tallies[key]?.byPerson[contact.to, default: 0] += 1
      tallies[key]?.ties.insert(UInt64(contact.lower) << 32 | UInt64(contact.higher))
      if contact.isDated { tallies[key]?.months.insert(CalendarMonth.number(ofDay: contact.day)) }
    }
    var found: [FragileContact] = []
    for key in tallies.keys.sorted() {
      guard let tally = tallies[key], tally.contacts >= leastContacts,
        let most = tally.byPerson.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
        Double(most.value) >= dependence * Double(tally.contacts),
        tally.months.isEmpty || tally.months.count >= leastMonths
      else { continue }
      let others = Set(
        tally.ties.filter { UInt32($0 >> 32) != most.key && UInt32($0 & 0xFFFF_FFFF) != most.key }
          .flatMap { [UInt32($0 >> 32), UInt32($0 & 0xFFFF_FFFF)] })
      let through =
        tally.ties.count
        - tally.ties.count {
          UInt32($0 >> 32) != most.key && UInt32($0 & 0xFFFF_FFFF) != most.key
        }
      guard through >= BridgeSearch.leastTies || tally.months.count >= 6 else { continue }
      found.append(
        FragileContact(
          groups: [UInt32(key >> 32), UInt32(key & 0xFFFF_FFFF)], person: most.key, contacts: tally.contacts,
          throughPerson: most.value, others: others.count, months: tally.months.count))
    }
    return found.sorted { one, other in
      let (a, b) = (one.strength, other.strength)
      return a != b ? a > b : one.groups.lexicographicallyPrecedes(other.groups)
    }
  }
}

extension FragileContact {
  /// How much would be lost, and how surely: contacts, by how wholly they depend on the person.
  fileprivate var strength: Double {
    let share = Double(throughPerson) / Double(max(1, contacts))
    return Double(contacts) * (share - 0.6)
  }
}
