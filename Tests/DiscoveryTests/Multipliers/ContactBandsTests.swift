import Testing

@testable import Discovery

@Suite struct ContactBandsTests {
  private static let recipe = NetworkRecipe(
    structure: .communication, weights: [.reply: 1, .stated: 1], halfLife: nil)

  @Test("contacts of many weeks keep their place, those of two hardly ever do")
  func steadiness() throws {
    var contacts: [Contact] = []
    for other in 1...20 {
      for week in 0..<20 {
        contacts.append(
          Contact(
            from: 0, to: UInt32(other), kind: .reply, day: Int32(week * 7), post: UInt32(other * 50 + week)))
      }
    }
    for other in 1...19 {
      for week in 0..<2 {
        contacts.append(
          Contact(
            from: 21, to: UInt32(other), kind: .reply, day: Int32(week * 7),
            post: UInt32(2_000 + other * 2 + week)))
      }
    }
    var places = PostPlaces()
    for contact in contacts { places.set(post: contact.post, thread: Int64(contact.post), community: nil) }
    let ledger = ContactLedger(contacts, peopleCount: 22, places: places)
    let all = [Bool](repeating: true, count: 22)
    let bands = try ContactBands(ledger, recipe: Self.recipe, counts: all).bands(of: [0, 21], among: all)
    #expect(bands[0].best == 1 && bands[0].worst == 1 && bands[0].inTop == ContactBands.drawings)
    #expect(bands[1].best >= 2 && !bands[1].isCertain)
  }

  @Test("ties that a source states count at once, and those of the line never")
  func stated() throws {
    let contacts = (1...3).map {
      Contact(from: 0, to: UInt32($0), kind: .stated, day: Contact.undated, size: $0 == 3 ? 1 : 0)
    }
    let ledger = ContactLedger(contacts, peopleCount: 4, statedKinds: ["advice", "reports_to"])
    let all = [Bool](repeating: true, count: 4)
    let bands = try ContactBands(ledger, recipe: Self.recipe, counts: all).bands(of: [0, 3], among: all)
    #expect(bands[0].best == 1)
    #expect(bands[1].worst == 4)
  }
}
