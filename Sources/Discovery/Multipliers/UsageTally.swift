internal import Foundation
package import Graph

/// Counts how people use the platform and who takes up what they begin.
package struct UsageTally {
  private var records: [RoleRecord]
  private var kinds: [UInt8]
  private var weeks: [UInt64] = []
  private var communities: [UInt64] = []
  /// Pairs of a person and somebody who took up a thread of it by a reply or mention, and by thanks alone.
  private var replied: [UInt64] = []
  private var thanked: [UInt64] = []
  private var threads: [UInt64] = []
  private let now: Int64
  private let managers: [Int?]

  /// - Parameters:
  ///   - managers: whom each person reports to, where known.
  ///   - now: seconds since 1970.
  package init(managers: [Int?], now: Int64) {
    records = [RoleRecord](repeating: RoleRecord(), count: managers.count)
    kinds = [UInt8](repeating: 0, count: managers.count)
    self.managers = managers
    self.now = now
  }

  /// Takes in that somebody used the platform.
  package mutating func add(_ kind: UsageKind, by person: Int, at time: Int64?, community: Int64?) {
    guard records.indices.contains(person) else { return }
    kinds[person] |= 1 << UInt8(kind.rawValue)
    if let time, time <= now {
      let age = (now - time) / (7 * 86_400)
      if age < Int64(HelpTally.recentWeeks) { weeks.append(Self.pair(person, Int(age))) }
    }
    if let community, kind != .reacts { communities.append(Self.pair(person, Int(community))) }
  }

  /// Takes in that somebody took up a thread that `author` began; own reports do not count.
  package mutating func addFollowUp(of author: Int, by other: Int, thread: Int64, isThanks: Bool) {
    guard records.indices.contains(author), records.indices.contains(other), author != other,
      managers[other] != author
    else { return }
    if isThanks {
      thanked.append(Self.pair(author, other))
    } else {
      replied.append(Self.pair(author, other))
      threads.append(Self.pair(author, Int(thread)))
    }
  }

  /// Everybody's record.
  /// - Parameters:
  ///   - network: who is in touch with whom, without direction.
  ///   - units: the unit of each person by number.
  /// - Complexity: O(*n* log *n*) in the number of events.
  package consuming func finish(network: Graph, units: [Int?]) -> [RoleRecord] {
    var records = records
    for person in records.indices { records[person].kinds = kinds[person].nonzeroBitCount }
    for pair in Self.distinct(weeks) { records[Self.first(pair)].recentWeeks += 1 }
    for pair in Self.distinct(communities) { records[Self.first(pair)].communities += 1 }
    for pair in Self.distinct(threads) { records[Self.first(pair)].followedThreads += 1 }
    let applause = Set(thanked)
    // Thanks that go to and fro with no word between are applause, and applause makes nobody influential.
    let sincere = applause.filter { !applause.contains($0 << 32 | $0 >> 32) }
    for pair in Self.distinct(replied + sincere) { records[Self.first(pair)].followers += 1 }
    for person in records.indices where person < network.nodeCount {
      addContacts(of: person, network, units, to: &records[person])
    }
    return records
  }

  private func addContacts(of person: Int, _ network: Graph, _ units: [Int?], to record: inout RoleRecord) {
    let neighbors = network.outgoing.neighbors(of: person)
    record.contacts = neighbors.count
    let others = neighbors.compactMap { units[Int($0)] }.filter { $0 != units[person] }.sorted()
    var start = 0
    var entropy = 0.0
    while start < others.count {
      var end = start
      while end < others.count, others[end] == others[start] { end += 1 }
      if end - start >= RoleRecord.leastContacts { record.units += 1 }
      let share = Double(end - start) / Double(others.count)
      entropy -= share * log(share)
      start = end
    }
    record.spread = others.isEmpty ? 0 : exp(entropy)
  }

  private static func pair(_ one: Int, _ other: Int) -> UInt64 {
    UInt64(UInt32(truncatingIfNeeded: one)) << 32 | UInt64(UInt32(truncatingIfNeeded: other))
  }

  private static func first(_ pair: UInt64) -> Int { Int(pair >> 32) }

  private static func distinct(_ pairs: [UInt64]) -> Set<UInt64> { Set(pairs) }
}
