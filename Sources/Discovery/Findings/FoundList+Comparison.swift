package import People

extension FoundList {
  /// People or pairs that are named at most of those who were on an earlier list and are no longer.
  private static let mostNamed = 5

  /// Says of each row where it stood on the same list as of an earlier date, and who is no longer on it.
  ///
  /// - Parameter earlier: As long as this list, so that both are cut at the same place.
  /// - Complexity: O(rows).
  package mutating func compare(with earlier: FoundList, of day: Instant) {
    var places: [[String]: Int] = [:]
    for (place, row) in earlier.rows.enumerated() where places[row.key] == nil {
      places[row.key] = place + 1
    }
    for index in rows.indices {
      let before = places.removeValue(forKey: rows[index].key)
      let fact = before.map { Fact(.placeBefore, count: $0, day: day) } ?? Fact(.newSince, day: day)
      rows[index].reasons.append(fact)
    }
    let gone = earlier.rows.filter { places[$0.key] != nil }.prefix(Self.mostNamed)
    if !gone.isEmpty {
      facts.append(
        Fact(.goneSince, count: places.count, people: gone.flatMap(\.people).uniqueByID, day: day))
    }
  }
}

extension FoundRow {
  /// Who is in it, whatever the order.
  fileprivate var key: [String] { people.map(\.id).sorted() }
}

extension [PersonDescription] {
  /// Everybody once, in the order of their first appearance.
  fileprivate var uniqueByID: [PersonDescription] {
    var known: Set<String> = []
    return filter { known.insert($0.id).inserted }
  }
}
