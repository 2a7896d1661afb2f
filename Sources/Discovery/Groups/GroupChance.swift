internal import Algorithms
internal import Foundation
internal import Graph
internal import Parallel

/// Tells whether people keep to groups more than chance would have it.
///
/// Chance: everybody takes part in as many threads and states as many ties, but in which is drawn anew. The
/// contacts of a thread stay together, since many contacts of few people in one thread are no group.
struct GroupChance {
  /// What was found and what chance gives.
  struct Comparison {
    let modularity: Double
    let expected: Double
    let isStructured: Bool
  }

  private let seed: UInt64
  private let peopleCount: Int
  /// Two places among `places` a contact.
  private var ends: [(from: UInt32, to: UInt32)] = []
  /// The person of each place: one for each person and thread, two for a tie without a thread.
  private var places: [UInt32] = []

  init(_ ledger: ContactLedger, counts: [Bool], seed: UInt64) {
    self.seed = seed
    peopleCount = counts.count
    var known: [UInt64: UInt32] = [:]
    for contact in ledger.contacts
    where contact.kind != .thread && contact.kind != .applause && counts[Int(contact.from)]
      && counts[Int(contact.to)]
    {
      let thread = contact.kind == .stated ? 0 : ledger.places.thread(of: contact.post)
      let from = place(of: contact.from, in: thread, &known)
      let to = place(of: contact.to, in: thread, &known)
      ends.append((from, to))
    }
  }

  /// The place of a person in a thread, a new one in each tie without a thread.
  private mutating func place(
    of person: UInt32, in thread: UInt32, _ known: inout [UInt64: UInt32]
  ) -> UInt32 {
    let key = UInt64(thread) << 32 | UInt64(person)
    if thread != 0, let place = known[key] { return place }
    let place = UInt32(places.count)
    places.append(person)
    if thread != 0 { known[key] = place }
    return place
  }

  /// Contacts from which on one drawing is enough: chance hardly varies then.
  private static let manyContacts = 500_000

  /// - Throws: `Parallel.Cancelled`, `GraphError`.
  func compare() throws -> Comparison {
    guard places.count > 2 else { return Comparison(modularity: 0, expected: 0, isStructured: false) }
    let drawings = ends.count > Self.manyContacts ? 1 : 20
    let found = try Parallel.map(count: drawings + 1) { index in
      try modularity(index == 0 ? places : drawn(UInt64(index)))
    }
    let chance = found.dropFirst()
    let mean = chance.reduce(0, +) / Double(drawings)
    let variance = chance.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, drawings - 1))
    let margin = max(3 * variance.squareRoot(), 0.02)
    return Comparison(
      modularity: found[0], expected: mean, isStructured: found[0] > mean + margin)
  }

  private func modularity(_ people: [UInt32]) throws -> Double {
    var builder = try GraphBuilder(nodeCount: peopleCount, isDirected: false)
    builder.reserve(ends.count)
    for pair in ends { try builder.add(from: Int(people[Int(pair.from)]), to: Int(people[Int(pair.to)])) }
    let graph = try builder.build().graph
    return try graph.leiden(LeidenOptions(iterations: 2, seed: seed)).modularity
  }

  /// The places with their people dealt anew.
  private func drawn(_ drawing: UInt64) -> [UInt32] {
    var random = SeededRandom(seed: seed &* 0x2545_F491_4F6C_DD1D &+ drawing)
    return places.shuffled(using: &random)
  }
}
