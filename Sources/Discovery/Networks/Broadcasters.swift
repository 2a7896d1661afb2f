/// Accounts that speak to many and with nobody: announcements, unmarked programs.
package enum Broadcasters {
  /// Contacts of others that make an account conspicuous.
  private static let leastPartners = 20
  /// The share of one-way partners above which nobody is talking with anybody.
  private static let oneWay = 0.95

  /// For each person whether its contacts run one way only, with so many that it cannot be chance.
  ///
  /// A partner is two-way when both acted towards the other. Stated ties, applause and thanks are no sign.
  /// - Complexity: O(contacts).
  package static func found(in ledger: ContactLedger) -> [Bool] {
    var partners = [Int](repeating: 0, count: ledger.peopleCount)
    var mutual = [Int](repeating: 0, count: ledger.peopleCount)
    for person in 0..<ledger.peopleCount {
      ledger.forEachPair(ofLower: person) { contacts in
        var (up, down) = (false, false)
        var other = 0
        for contact in contacts where contact.kind.isTalk {
          other = Int(contact.higher)
          if contact.from < contact.to { up = true } else { down = true }
        }
        guard up || down else { return }
        partners[person] += 1
        partners[other] += 1
        guard up && down else { return }
        mutual[person] += 1
        mutual[other] += 1
      }
    }
    return partners.indices.map { person in
      partners[person] >= leastPartners
        && Double(mutual[person]) < (1 - oneWay) * Double(partners[person])
    }
  }
}

extension ContactKind {
  /// Whether somebody said something to somebody.
  fileprivate var isTalk: Bool { isHelp || self == .mention }
}
