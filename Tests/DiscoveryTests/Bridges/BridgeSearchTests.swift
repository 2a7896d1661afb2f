import Foundation
import TestSupport
import Testing

@testable import Discovery

@Suite struct BridgeSearchTests {
  private static let people = 40

  /// Replies, threads and stated ties of anybody with anybody, some of them lasting.
  private static func ledger(seed: UInt64) -> ContactLedger {
    var random = SplitMix64(seed: seed)
    var places = PostPlaces()
    let contacts = (1...2_500).map { post -> Contact in
      places.set(post: UInt32(post), thread: Int64(post / 3 + 1), community: nil)
      let from = UInt32.random(in: 0..<UInt32(people), using: &random)
      let to = (from + UInt32.random(in: 1..<8, using: &random)) % UInt32(people)
      let kind = [ContactKind.reply, .mention, .thread, .thanks, .applause, .stated][post % 6]
      guard kind == .stated else {
        let day = Int32.random(in: 0..<300, using: &random)
        return Contact(from: from, to: to, kind: kind, day: day, post: UInt32(post), size: 2)
      }
      let isListed = Int.random(in: 0..<4, using: &random) == 0
      return Contact(
        from: from, to: isListed ? to : from, kind: .stated, day: Contact.undated,
        size: Int.random(in: 0...1, using: &random), strength: 0.5)
    }
    return ContactLedger(
      contacts, peopleCount: people, statedKinds: ["advice", "reports_to"], places: places)
  }

  private static func groups(seed: UInt64) -> [UInt32?] {
    var random = SplitMix64(seed: seed &+ 99)
    return (0..<people).map { _ in
      Int.random(in: 0..<10, using: &random) == 0 ? nil : UInt32.random(in: 0..<4, using: &random)
    }
  }

  /// The lasting ties as a dictionary, straight from the definition.
  private static func slowTies(_ ledger: ContactLedger) -> [Set<UInt32>: Double] {
    var pairs: [Set<UInt32>: [Contact]] = [:]
    for contact in ledger.contacts where !(contact.kind == .stated && contact.size == 1) {
      if LastingTies.recipe.weight(of: contact) > 0 {
        pairs[[contact.from, contact.to], default: []].append(contact)
      }
    }
    return pairs.compactMapValues { contacts in
      let dated = contacts.filter(\.isDated)
      let weeks = Set(dated.map(\.week)).count
      let months = Set(dated.map { CalendarMonth.number(ofDay: $0.day) }).count
      guard contacts.contains(where: { $0.kind == .stated }) || (weeks >= 3 && months >= 2) else {
        return nil
      }
      return contacts.reduce(0) {
        $0 + LastingTies.recipe.weight(of: $1) * ($1.kind.isMutual ? 2 : 1)
          * LastingTies.recipe.remainder(ofDay: $1.day, now: 300)
      }
    }
  }

  private static func slowScores(_ ties: [Set<UInt32>: Double], _ groups: [UInt32?]) -> [UInt32: Double] {
    var between: [Set<UInt32>: Double] = [:]
    var contacts: [UInt32: [UInt32: [Double]]] = [:]
    for (pair, weight) in ties {
      let ends = pair.sorted()
      guard let one = groups[Int(ends[0])], let other = groups[Int(ends[1])] else { continue }
      if one != other { between[[one, other], default: 0] += weight }
      contacts[ends[0], default: [:]][other, default: []].append(weight)
      contacts[ends[1], default: [:]][one, default: []].append(weight)
    }
    var scores: [UInt32: Double] = [:]
    for (person, byGroup) in contacts {
      guard let own = groups[Int(person)], byGroup[own]?.count ?? 0 >= 3,
        byGroup.contains(where: { $0.key != own && $0.value.count >= 3 })
      else { continue }
      var score = 0.0
      for (group, weights) in byGroup where group != own && weights.count >= 2 {
        let total: Double = between[[own, group]] ?? 0
        let share: Double = weights.reduce(0, +) / (total + 5)
        score += share * log(1 + Double(weights.count))
      }
      scores[person] = score
    }
    return scores
  }

  @Test("those who link groups, and how much, are those of the definition", arguments: 1...20)
  func definition(seed: Int) throws {
    let ledger = Self.ledger(seed: UInt64(seed))
    let groups = Self.groups(seed: UInt64(seed))
    let ties = ledger.lastingTies(counts: [Bool](repeating: true, count: Self.people), now: 300)
    let slow = Self.slowTies(ledger)
    #expect(ties.count == slow.count, "seed \(seed)")
    for tie in 0..<ties.count {
      let expected = slow[[ties.lower[tie], ties.higher[tie]]] ?? 0
      #expect(abs(ties.weights[tie] - expected) < 1e-9, "seed \(seed), tie \(tie)")
    }
    let scores = Self.slowScores(slow, groups)
    let found = try BridgeSearch(ties, groups: groups).bridges()
    #expect(found.count == scores.count && found.findings.count == scores.count, "seed \(seed)")
    for finding in found.findings {
      #expect(abs(finding.score - (scores[finding.person] ?? -1)) < 1e-9, "seed \(seed)")
      #expect(1...found.count ~= finding.band.best && finding.band.best <= finding.band.worst)
    }
    let ordered = zip(found.findings, found.findings.dropFirst()).allSatisfy { $0.score >= $1.score }
    #expect(ordered, "seed \(seed)")
  }

  @Test("who may not be listed takes no place, and a limit cuts the end only")
  func listing() throws {
    let ties = Self.ledger(seed: 3).lastingTies(
      counts: [Bool](repeating: true, count: Self.people), now: 300)
    let search = BridgeSearch(ties, groups: Self.groups(seed: 3))
    let all = try search.bridges()
    let hidden = try #require(all.findings.first?.person)
    let rest = try search.bridges(limit: 4) { $0 != hidden }
    #expect(rest.count == all.count - 1)
    #expect(rest.findings.map(\.person) == all.findings.dropFirst().prefix(4).map(\.person))
  }

  @Test("weights drawn anew are the weights on average, and the same for the same drawing")
  func drawings() {
    let ties = Self.ledger(seed: 5).lastingTies(
      counts: [Bool](repeating: true, count: Self.people), now: 300)
    let drawn = (0..<400).map { ties.drawn($0).reduce(0, +) }
    let expected = ties.weights.reduce(0, +)
    #expect(abs(drawn.reduce(0, +) / 400 / expected - 1) < 0.02)
    #expect(ties.drawn(7) == ties.drawn(7))
  }
}
