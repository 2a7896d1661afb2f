internal import Store

/// What a user says about a person.
package enum PersonMark: String, CaseIterable, Hashable, Sendable {
  case bot, external, staff
}

extension Workspace {
  /// Takes a person out of everything, or back in: rankings, evidence, index and paths.
  /// - Returns: the person's name.
  package static func setOptOut(_ value: Bool, person: String, in path: String) throws -> String {
    try marking(person, in: path) { try $0.set(.optout, value, person: $1) }
  }

  /// Marks a person, or takes a mark back.
  /// - Returns: the person's name.
  package static func mark(
    _ mark: PersonMark, _ value: Bool, person: String, in path: String
  ) throws -> String {
    try marking(person, in: path) { session, id in
      switch mark {
      case .bot: try session.set(.bot, value, person: id)
      case .external: try session.set(.external, value, person: id)
      case .staff: try session.set(.staff, value, person: id)
      }
    }
  }

  /// Notes that a person said yes to being a mentor for so many people at once, or takes it back.
  /// - Returns: the person's name.
  package static func setMentor(_ capacity: Int?, person: String, in path: String) throws -> String {
    try writing(path) { session in
      let id = try PersonLookup(session.reading).one(person)
      try session.setMentor(capacity: capacity, person: id)
      return try session.reading.person(id, asOf: nil)?.name ?? person
    }
  }

  private static func marking(
    _ name: String, in path: String, _ body: (WriteSession, Int64) throws -> Void
  ) throws -> String {
    try writing(path) { session in
      // Who opted out must be found to come back.
      let person = try PersonLookup(session.reading).one(name, includingOptedOut: true)
      try body(session, person)
      let refresh = IndexRefresh(
        session: session, importID: try session.reading.lastImport(), path: path)
      try refresh.run(try session.reading.segments())
      try session.analyseCommunityTies()
      return try session.reading.person(person, asOf: nil)?.name ?? name
    }
  }
}
