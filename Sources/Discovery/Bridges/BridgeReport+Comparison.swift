package import People

extension BridgeReport {
  /// Says of each row where the person stood in an earlier report, and who is no longer in it.
  /// - Parameter earlier: The report of that day with all its rows.
  package mutating func compare(with earlier: BridgeReport, of day: Instant) {
    let before = Standing(earlier.rows.map(\.person))
    for index in rows.indices { rows[index].placeBefore = before.place(of: rows[index].person) }
    gone = before.gone(among: rows.map(\.person), first: rows.count)
    comparedWith = day
  }
}

extension FragileReport {
  /// Says of each row where the person stood in an earlier report, and who is no longer in it.
  /// - Parameter earlier: The report of that day with all its rows.
  package mutating func compare(with earlier: FragileReport, of day: Instant) {
    let before = Standing(earlier.rows.map(\.person))
    for index in rows.indices { rows[index].placeBefore = before.place(of: rows[index].person) }
    gone = before.gone(among: rows.map(\.person), first: rows.count)
    comparedWith = day
  }
}

/// Who stood where on an earlier list; somebody with several rows stands at the first.
private struct Standing {
  private let people: [NamedPerson]
  private var places: [Int64: Int] = [:]

  init(_ rows: [NamedPerson]) {
    people = rows
    for (place, person) in rows.enumerated() where places[person.id] == nil { places[person.id] = place + 1 }
  }

  func place(of person: NamedPerson) -> Int? { places[person.id] }

  /// Those of the first rows who are not among some people, each once.
  func gone(among kept: [NamedPerson], first count: Int) -> [NamedPerson] {
    var known = Set(kept.map(\.id))
    return people.prefix(count).filter { known.insert($0.id).inserted }
  }
}
