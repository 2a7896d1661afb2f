import Graph
import People
import TestSupport
import Testing

@testable import Discovery

@Suite struct NetworkTests {
  private static func organisation(_ count: Int, bots: Set<Int> = []) -> Organisation {
    Organisation(
      people: (0..<count).map { number in
        Organisation.Member(
          id: Int64(number + 1),
          description: PersonDescription(name: "P\(number)", id: "p\(number)", isBot: bots.contains(number)))
      }, now: Instant(seconds: 100 * 86_400))
  }

  private static func network(
    _ contacts: [Contact], _ structure: Structure = .informal, people: Int = 4, bots: Set<Int> = [],
    kinds: [String] = []
  ) throws -> Network {
    let organisation = organisation(people, bots: bots)
    let ledger = ContactLedger(contacts, peopleCount: people, statedKinds: kinds)
    return try Network(
      .standard(structure), organisation: organisation, ledger: ledger,
      countsAsPerson: organisation.people.indices.map { organisation.counts($0) })
  }

  private static func twice(_ kind: ContactKind, from: UInt32 = 0, to: UInt32 = 1) -> [Contact] {
    [10, 20].map { Contact(from: from, to: to, kind: kind, day: $0) }
  }

  @Test("who is replied to turned to the one who replied; a mention stays as it is")
  func direction() throws {
    let reply = try Self.network(Self.twice(.reply)).graph
    #expect(Array(reply.outgoing.neighbors(of: 1)) == [0])
    #expect(reply.outgoing.degree(of: 0) == 0)
    let mention = try Self.network(Self.twice(.mention)).graph
    #expect(Array(mention.outgoing.neighbors(of: 0)) == [1])
  }

  @Test("contacts of one week are no tie, those of two are; applause never is")
  func weeks() throws {
    let week = [11, 12, 13].map { Contact(from: 0, to: 1, kind: .reply, day: $0) }
    #expect(try Self.network(week).graph.tieCount == 0)
    #expect(try Self.network(Self.twice(.reply)).graph.tieCount == 1)
    for structure in Structure.allCases {
      #expect(try Self.network(Self.twice(.applause), structure).graph.tieCount == 0)
    }
  }

  @Test("a stated tie counts at once and in the structure of its kind")
  func stated() throws {
    let kinds = ["advice", "review"]
    let ties = [
      Contact(from: 0, to: 1, kind: .stated, day: Contact.undated, size: 0),
      Contact(from: 2, to: 3, kind: .stated, day: Contact.undated, size: 1),
    ]
    #expect(try Self.network(ties, .informal, kinds: kinds).graph.tieCount == 1)
    #expect(try Self.network(ties, .valueCreation, kinds: kinds).graph.tieCount == 1)
    #expect(try Self.network(ties, .communication, kinds: kinds).graph.tieCount == 2)
    #expect(try Self.network(ties, .line, kinds: kinds).graph.tieCount == 0)
  }

  @Test("programs have no ties")
  func bots() throws {
    #expect(try Self.network(Self.twice(.reply), bots: [1]).graph.tieCount == 0)
  }

  @Test("a later now weakens all ties alike")
  func decay() {
    let recipe = NetworkRecipe.standard(.informal)
    let early = recipe.remainder(ofDay: 0, now: 100) / recipe.remainder(ofDay: 50, now: 100)
    let late = recipe.remainder(ofDay: 0, now: 400) / recipe.remainder(ofDay: 50, now: 400)
    #expect(abs(early - late) < 1e-12)
    #expect(recipe.remainder(ofDay: Contact.undated, now: 400) == 1)
  }

  @Test("weeks begin on Mondays, before 1970 too")
  func mondays() {
    // 1970-01-05 was a Monday.
    #expect(Contact.week(ofDay: 3) == 0)
    #expect(Contact.week(ofDay: 4) == 1)
    #expect(Contact.week(ofDay: -3) == 0)
    #expect(Contact.week(ofDay: -4) == -1)
  }

  @Test("the facts of a pair are the same from both sides, with directions exchanged")
  func facts() {
    let contacts = Self.twice(.reply) + [Contact(from: 1, to: 0, kind: .mention, day: 50)]
    let ledger = ContactLedger(contacts.shuffled(), peopleCount: 2)
    let (one, other) = (ledger.facts(of: 0, and: 1), ledger.facts(of: 1, and: 0))
    #expect(one.given == [.reply: 2] && one.received == [.mention: 1])
    #expect(other.given == one.received && other.received == one.given)
    #expect(one.weeks == 3 && one.months == 2 && one.contacts == 3)
    #expect(one.last == Instant(seconds: 50 * 86_400))
  }

  @Test("an account that speaks to many and with nobody is a broadcaster, one that is answered is not")
  func broadcasters() {
    var contacts = (1...40).map { Contact(from: 0, to: $0, kind: .mention, day: 5) }
    #expect(Broadcasters.found(in: ContactLedger(contacts, peopleCount: 41))[0])
    contacts += (1...5).map { Contact(from: $0, to: 0, kind: .reply, day: 6) }
    #expect(!Broadcasters.found(in: ContactLedger(contacts, peopleCount: 41))[0])
  }
}
