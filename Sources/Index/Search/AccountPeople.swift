/// Which person an account belongs to, and who may not appear at all.
///
/// A person is named by the smallest of its accounts; nearly all have just one.
package struct AccountPeople: Sendable {
  private let personOfMerged: [UInt32: UInt32]
  private let accountsOfMerged: [UInt32: [UInt32]]
  private let excluded: Set<UInt32>
  /// For the usual small numbers, whether an account is merged or somebody left out: one look for nearly everybody.
  private let special: [Bool]
  private static let longest = 1 << 24

  /// - Parameters:
  ///   - merged: person of each account that shares a person with another.
  ///   - excluded: people (not accounts) who are left out.
  package init(merged: [UInt32: UInt32] = [:], excluded: Set<UInt32> = []) {
    personOfMerged = merged
    accountsOfMerged = Dictionary(grouping: merged.keys.sorted()) { merged[$0] ?? $0 }
    self.excluded = excluded
    let numbers = [merged.keys.max(), excluded.max()].compactMap { $0 }
    var special = [Bool](repeating: false, count: min(Self.longest, Int(numbers.max() ?? 0) + 1))
    for number in merged.keys where Int(number) < special.count { special[Int(number)] = true }
    for number in excluded where Int(number) < special.count { special[Int(number)] = true }
    self.special = special
  }

  /// Whether each account is a person of its own.
  var isOneToOne: Bool { personOfMerged.isEmpty }

  /// The number of people in a set of accounts, without those who are left out.
  /// - Complexity: O(accounts that share a person + people left out).
  func count(of accounts: AccountSet) -> Int {
    var count = accounts.count
    for (person, own) in accountsOfMerged {
      let present = own.count { accounts.contains($0) }
      count -= present - (present > 0 && !excluded.contains(person) ? 1 : 0)
    }
    for person in excluded where accountsOfMerged[person] == nil && accounts.contains(person) { count -= 1 }
    return count
  }

  /// The person of an account, or `nil` for somebody who is left out.
  @inline(__always)
  package func person(of account: UInt32) -> UInt32? {
    let index = Int(account)
    if index < special.count ? !special[index] : special.count < Self.longest { return account }
    return specialPerson(of: account)
  }

  private func specialPerson(of account: UInt32) -> UInt32? {
    let person = personOfMerged.isEmpty ? account : personOfMerged[account] ?? account
    return !excluded.isEmpty && excluded.contains(person) ? nil : person
  }

  /// All accounts of a person, in rising order.
  package func accounts(of person: UInt32) -> [UInt32] {
    accountsOfMerged[person] ?? [person]
  }
}
