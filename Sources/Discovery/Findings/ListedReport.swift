package import People

/// A finding with rows, of which the first may be read without the rest.
package protocol ListedReport: Codable, Sendable {
  associatedtype Row: Codable & Sendable
  /// Best first.
  var rows: [Row] { get set }
}

extension ListedReport {
  /// What is said above the rows.
  package var withoutRows: Self {
    var header = self
    header.rows = []
    return header
  }
}

/// A row about one person, who may have stood elsewhere before.
package protocol PersonRow {
  var person: NamedPerson { get }
  /// Where the person stood at the date compared with; `nil` for nowhere.
  var placeBefore: Int? { get set }
}

/// A list of people that can be held against the same list of an earlier date.
package protocol ComparedReport: ListedReport where Row: PersonRow {
  /// The date compared with, and who was shown then and is no longer listed.
  var comparedWith: Instant? { get set }
  var gone: [NamedPerson] { get set }
}

extension ComparedReport {
  /// Says of each row where the person stood in an earlier report, and who is no longer in it.
  ///
  /// Somebody with several rows stood at the first of them.
  /// - Parameter earlier: The report of that day with all its rows.
  /// - Complexity: O(rows).
  package mutating func compare(with earlier: Self, of day: Instant) {
    var places: [Int64: Int] = [:]
    for (place, row) in earlier.rows.enumerated() where places[row.person.id] == nil {
      places[row.person.id] = place + 1
    }
    for index in rows.indices { rows[index].placeBefore = places[rows[index].person.id] }
    var known = Set(rows.map(\.person.id))
    gone = earlier.rows.prefix(rows.count).map(\.person).filter { known.insert($0.id).inserted }
    comparedWith = day
  }
}
