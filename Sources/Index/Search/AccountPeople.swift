/// Which person an account belongs to, and who may not appear at all.
///
/// A person is named by the smallest of its accounts; nearly all have just one.
package struct AccountPeople: Sendable {
  private let personOfMerged: [UInt32: UInt32]
  private let accountsOfMerged: [UInt32: [UInt32]]
  private let excluded: Set<UInt32>

  /// - Parameters:
  ///   - merged: person of each account that shares a person with another.
  ///   - excluded: people (not accounts) who are left out.
  package init(merged: [UInt32: UInt32] = [:], excluded: Set<UInt32> = []) {
    personOfMerged = merged
    accountsOfMerged = Dictionary(grouping: merged.keys.sorted()) { merged[$0] ?? $0 }
    self.excluded = excluded
  }

  /// The person of an account, or `nil` for somebody who is left out.
  package func person(of account: UInt32) -> UInt32? {
    let person = personOfMerged.isEmpty ? account : personOfMerged[account] ?? account
    return !excluded.isEmpty && excluded.contains(person) ? nil : person
  }

  /// All accounts of a person, in rising order.
  package func accounts(of person: UInt32) -> [UInt32] {
    accountsOfMerged[person] ?? [person]
  }
}
