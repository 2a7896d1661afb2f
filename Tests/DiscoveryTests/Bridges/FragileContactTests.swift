import TestSupport
import Testing

@testable import Discovery

@Suite struct FragileContactTests {
  private static let groups: [UInt32?] = (0..<30).map { UInt32($0 / 10) }

  /// A contact every third day between two people of a list.
  private static func contacts(_ pairs: [(UInt32, UInt32)], from first: Int32 = 0) -> [Contact] {
    pairs.enumerated().map { place, pair in
      Contact(from: pair.0, to: pair.1, kind: .reply, day: first + 10 * Int32(place), post: UInt32(place + 1))
    }
  }

  private static func found(_ contacts: [Contact]) -> [FragileContact] {
    FragileContacts.found(
      in: ContactLedger(contacts, peopleCount: 30), groups: groups,
      counts: [Bool](repeating: true, count: 30))
  }

  @Test("contact that runs through one person is found with its figures")
  func onePerson() {
    let through = (0..<12).map { (place: Int) -> (UInt32, UInt32) in (0, UInt32(10 + place % 4)) }
    let found = Self.found(Self.contacts(through + [(5, 15)]))
    #expect(found.count == 1)
    #expect(found.first?.person == 0 && found.first?.groups == [0, 1])
    #expect(found.first?.contacts == 13 && found.first?.throughPerson == 12)
    #expect(found.first?.others == 2)
  }

  @Test("contact that two people share does not hang on one")
  func twoPeople() {
    let shared = (0..<16).map { (place: Int) -> (UInt32, UInt32) in
      (UInt32(place % 2), UInt32(10 + place / 2))
    }
    #expect(Self.found(Self.contacts(shared)).isEmpty)
  }

  @Test("a few contacts, or many within weeks, are no relation of groups")
  func little() {
    let few = (0..<5).map { (place: Int) -> (UInt32, UInt32) in (0, UInt32(10 + place)) }
    #expect(Self.found(Self.contacts(few)).isEmpty)
    let burst = (0..<12).map { (place: Int) -> Contact in
      Contact(from: 0, to: UInt32(10 + place % 4), kind: .reply, day: Int32(place), post: UInt32(place + 1))
    }
    #expect(Self.found(burst).isEmpty)
  }

  @Test("pairs of groups with more to lose come first")
  func order() {
    let small = (0..<10).map { (place: Int) -> (UInt32, UInt32) in (0, UInt32(10 + place % 4)) }
    let large = (0..<20).map { (place: Int) -> (UInt32, UInt32) in (20, UInt32(1 + place % 4)) }
    let found = Self.found(Self.contacts(small) + Self.contacts(large))
    #expect(found.map(\.groups) == [[0, 2], [0, 1]])
  }
}
