internal import Foundation
internal import Parallel

/// How far a place by the number of contacts can be trusted, from networks whose threads were drawn anew.
package struct ContactBands: Sendable {
  /// The part of all who have contacts that counts as the top.
  private static let topPart = 20
  /// Networks drawn anew.
  package static let drawings = 30

  /// Two people and what speaks for their tie: flat, pair by pair.
  private var pairs: [(lower: UInt32, higher: UInt32)] = []
  private var offsets: [Int] = [0]
  private var parts: [(source: UInt64, week: Int32)] = []
  private let peopleCount: Int
  private let leastWeeks: Int

  /// - Parameters:
  ///   - recipe: What makes a tie; weights do not matter, only whether a kind has one.
  ///   - counts: Whose ties count.
  /// - Complexity: O(contacts).
  package init(_ ledger: ContactLedger, recipe: NetworkRecipe, counts: [Bool]) {
    peopleCount = counts.count
    leastWeeks = recipe.leastWeeks
    let isLine = ledger.statedKinds.map { Structure(statedKind: $0) == .line }
    for person in 0..<min(ledger.peopleCount, counts.count) where counts[person] {
      ledger.forEachPair(ofLower: person) { contacts in
        guard let first = contacts.first, counts[Int(first.higher)] else { return }
        for contact in contacts where recipe.weight(of: contact) > 0 {
          let states = contact.kind == .stated
          if states, isLine.indices ~= Int(contact.size), isLine[Int(contact.size)] { continue }
          let thread = states ? 0 : ledger.places.thread(of: contact.post)
          let itself = UInt64(first.lower) << 32 | UInt64(first.higher) | 1 << 63
          // What is undated or stated makes a tie by itself.
          let week = states || !contact.isDated ? Int32.min : contact.week
          parts.append((thread == 0 ? itself : UInt64(thread), week))
        }
        guard parts.count > offsets[offsets.count - 1] else { return }
        pairs.append((first.lower, first.higher))
        offsets.append(parts.count)
      }
    }
  }

  /// The bands of some people among all who may be listed, by their number of contacts.
  /// - Throws: `Parallel.Cancelled`.
  /// - Complexity: O(drawings · (contacts + people · log people)), all cores.
  package func bands(of people: [Int], among isListed: [Bool]) throws -> [PlaceBand] {
    let listed = isListed.indices.filter { isListed[$0] }
    let top = max(1, listed.count / Self.topPart)
    let places = try Parallel.map(count: Self.drawings) { drawing throws(Parallel.Cancelled) in
      let degrees = degrees(drawing)
      let order = listed.sorted { degrees[$0] != degrees[$1] ? degrees[$0] > degrees[$1] : $0 < $1 }
      var places = [Int32](repeating: 0, count: peopleCount)
      for (place, person) in order.enumerated() { places[person] = Int32(clamping: place + 1) }
      return people.map { places[$0] }
    }
    return people.indices.map { index in PlaceBand(places.map { Int($0[index]) }, top: top) }
  }

  /// Contacts of each person in a network in which each thread counts 0, 1, 2 … times.
  private func degrees(_ drawing: Int) -> [Int32] {
    var degrees = [Int32](repeating: 0, count: peopleCount)
    for (pair, ends) in pairs.enumerated() where isTie(pair, drawing) {
      degrees[Int(ends.lower)] += 1
      degrees[Int(ends.higher)] += 1
    }
    return degrees
  }

  private func isTie(_ pair: Int, _ drawing: Int) -> Bool {
    var (weeks, last) = (0, Int32.min)
    for part in offsets[pair]..<offsets[pair + 1] {
      let (source, week) = parts[part]
      guard week == .min || weeks == 0 || week != last, Poisson.one(hash: source, drawing) > 0 else {
        continue
      }
      if week == .min { return true }
      weeks += 1
      if weeks >= leastWeeks { return true }
      last = week
    }
    return false
  }
}
