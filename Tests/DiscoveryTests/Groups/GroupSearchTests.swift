import People
import TestSupport
import Testing

@testable import Discovery

@Suite struct GroupSearchTests {
  private static let people = 60

  private static func groups(
    _ contacts: [Contact], haveTies: [Bool]? = nil, seed: UInt64 = 1
  ) throws -> FoundGroups {
    let organisation = Organisation(
      people: (0..<people).map {
        Organisation.Member(id: Int64($0), description: PersonDescription(name: "P\($0)", id: "p\($0)"))
      }, now: Instant(seconds: 400 * 86_400))
    let ledger = ContactLedger(contacts, peopleCount: people)
    return try GroupSearch(
      ledger, organisation: organisation, counts: [Bool](repeating: true, count: people),
      haveTies: haveTies ?? [Bool](repeating: true, count: people),
      options: GroupOptions(seed: seed)
    ).groups()
  }

  /// Replies at random, of which a share stays in teams of twelve.
  private static func contacts(_ count: Int, inTeams share: Double, seed: UInt64) -> [Contact] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { index in
      let from = Int.random(in: 0..<people, using: &random)
      let isInside = Double.random(in: 0..<1, using: &random) < share
      let to =
        isInside
        ? from / 12 * 12 + Int.random(in: 0..<12, using: &random) : Int.random(in: 0..<people, using: &random)
      return Contact(
        from: UInt32(from), to: UInt32(to), kind: .reply, day: Int32.random(in: 0..<400, using: &random),
        post: UInt32(index + 1))
    }
  }

  @Test("planted teams are found, each person in theirs")
  func planted() throws {
    let found = try Self.groups(Self.contacts(1_500, inTeams: 0.8, seed: 3))
    #expect(found.hasStructure)
    #expect(found.count == 5)
    for person in 0..<Self.people {
      #expect(found.groups[person] == found.groups[person / 12 * 12], "person \(person)")
      #expect(found.certainties[person] > FoundGroups.sure)
    }
  }

  @Test("people who met in one week only are no group, however much they wrote then")
  func oneWeek() throws {
    let lasting = Self.contacts(1_500, inTeams: 0.8, seed: 3).filter { $0.from < 48 && $0.to < 48 }
    var crowd: [Contact] = []
    for one in 48..<Self.people {
      for other in 48..<Self.people where other != one {
        let post = UInt32(10_000 + 100 * one + other)
        crowd.append(Contact(from: UInt32(one), to: UInt32(other), kind: .reply, day: 350, post: post))
      }
    }
    let found = try Self.groups(lasting + crowd)
    #expect(found.count == 4)
    for person in 48..<Self.people { #expect(found.groups[person] == nil, "person \(person)") }
    for person in 0..<48 {
      #expect(found.groups[person] != nil && found.groups[person] == found.groups[person / 12 * 12])
    }
  }

  @Test(
    "broadcasters who mostly comment each other are no group, and belong to one where they work with others")
  func broadcasters() throws {
    let contacts = Self.contacts(1_500, inTeams: 0.8, seed: 3)
    let alone = try Self.groups(contacts, haveTies: (0..<Self.people).map { $0 < 48 })
    #expect(alone.count == 4 && (48..<Self.people).allSatisfy { alone.groups[$0] == nil })
    let mixed = try Self.groups(contacts, haveTies: (0..<Self.people).map { $0 % 12 > 2 })
    #expect(mixed.count == 5 && mixed.groups.allSatisfy { $0 != nil })
  }

  @Test("people who answer anybody have no groups", arguments: 1...12)
  func random(seed: Int) throws {
    let found = try Self.groups(Self.contacts(1_000, inTeams: 0, seed: UInt64(seed)))
    #expect(!found.hasStructure, "seed \(seed): \(found.modularity) against \(found.chance)")
  }

  @Test("nobody in contact, no groups")
  func empty() throws {
    #expect(try !Self.groups([]).hasStructure)
  }

  @Test("a group that changed a little goes on; one that took in two is a merger")
  func matching() {
    let label = { (id: String) in GroupLabel(id: id, colour: 0, words: [], unit: nil, location: nil) }
    let old: [Set<Int64>] = [[1, 2, 3, 4], [5, 6, 7], [8, 9, 10]]
    #expect(GroupMatching.continued(new: [[5, 6, 7, 11], [1, 2, 3]], old: old) == [1, 0])
    let changes = GroupMatching.changes(
      new: [[1, 2, 3, 4, 5, 6, 7], [20, 21, 22]], newIDs: ["a", "b"], old: old,
      oldLabels: ["x", "y", "z"].map(label))
    #expect(changes.map(\.kind) == [.merged, .born, .ended])
    #expect(changes[0].before.map(\.id) == ["x", "y"])
    #expect(changes[2].before.map(\.id) == ["z"])
  }
}
