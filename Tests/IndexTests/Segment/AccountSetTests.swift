import TestSupport
import Testing

@testable import Index

struct AccountSetTests {
  /// Accounts of some pages, few in one and many in another.
  private static func accounts(_ random: inout SplitMix64) -> Set<UInt32> {
    var accounts: Set<UInt32> = []
    for page in Set((0..<3).map { _ in UInt32.random(in: 0...4, using: &random) }) {
      let count = [1, 30, 4_095, 4_096, 9_000].randomElement(using: &random) ?? 1
      for _ in 0..<count { accounts.insert(page << 16 | UInt32.random(in: 0...0xFFFF, using: &random)) }
    }
    return accounts
  }

  @Test("A union of stored sets holds what any of them holds, and nothing else")
  func union() {
    for seed: UInt64 in 0..<12 {
      var random = SplitMix64(seed: seed)
      let (one, other) = (Self.accounts(&random), Self.accounts(&random))
      var set = AccountSet()
      for accounts in [one, other] {
        let isSound = set.formUnion(AccountSet.encode(accounts.sorted()))
        #expect(isSound, "seed \(seed)")
      }
      #expect(set.count == one.union(other).count, "seed \(seed)")
      #expect(one.union(other).allSatisfy(set.contains), "seed \(seed)")
      let absent = (0..<200).map { _ in UInt32.random(in: 0...0x7_FFFF, using: &random) }
        .filter { !one.contains($0) && !other.contains($0) }
      #expect(!absent.contains(where: set.contains), "seed \(seed)")
    }
  }

  @Test("Damaged and cut bytes never trap, and a cut is noticed")
  func damage() {
    for seed: UInt64 in 0..<60 {
      var random = SplitMix64(seed: seed)
      let bytes = AccountSet.encode(Self.accounts(&random).sorted())
      var set = AccountSet()
      let isSound = set.formUnion(Array(bytes.dropLast()))
      #expect(!isSound, "seed \(seed)")
      var flipped = bytes
      flipped[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0...7, using: &random)
      _ = set.formUnion(flipped)
      _ = set.formUnion((0..<40).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }

  @Test("People are counted once, whatever accounts they have, and not where they are left out")
  func people() {
    var set = AccountSet()
    for account: UInt32 in [1, 2, 3, 5, 70_000] { set.insert(account) }
    #expect(AccountPeople().count(of: set) == 5)
    #expect(AccountPeople(merged: [1: 1, 2: 1, 4: 1]).count(of: set) == 4)
    #expect(AccountPeople(merged: [1: 1, 2: 1], excluded: [1, 5, 9]).count(of: set) == 2)
    #expect(AccountPeople(excluded: [70_000, 80_000]).count(of: set) == 4)
  }
}
