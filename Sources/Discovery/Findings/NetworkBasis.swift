package import People

/// What a finding rests on: every report says it.
package struct NetworkBasis: Hashable, Sendable, Codable {
  /// The structure the figures were taken on, `nil` where several are compared.
  package var structure: Structure?
  /// Days before now that count, `nil` for all.
  package var window: Int?
  /// The date asked for, and what counted as now.
  package var asOf: Instant?
  package var now: Instant?
  /// People with contacts and contacts that counted.
  package var people: Int
  package var contacts: Int
  package var method: FindingMethod
  /// What random choices were drawn from.
  package var seed: UInt64
  /// Kinds of stated ties that were left out.
  package var withoutTies: [String] = []
  /// Whether the workspace has changed since the result was stored.
  package var isStale = false

  package init(
    structure: Structure?, window: Int?, asOf: Instant?, now: Instant?, people: Int, contacts: Int,
    method: FindingMethod, seed: UInt64
  ) {
    self.structure = structure
    self.window = window
    self.asOf = asOf
    self.now = now
    self.people = people
    self.contacts = contacts
    self.method = method
    self.seed = seed
  }
}

/// How a finding was made.
package enum FindingMethod: String, Hashable, Sendable, Codable {
  /// Nested Leiden, ten seeds, on contacts weighed by what their place is worth.
  case groups
  /// Cross-tie share over lasting ties, thirty networks drawn anew.
  case crossTieShare
  /// Contacts of two groups by person.
  case fragileContacts
  /// Line, informal and value-creation structure compared.
  case structures
  /// What is left without somebody.
  case departure
}

/// A person in a finding.
package struct NamedPerson: Hashable, Sendable, Codable {
  /// The store's number.
  package var id: Int64
  package var description: PersonDescription

  package init(id: Int64, description: PersonDescription) {
    self.id = id
    self.description = description
  }
}

/// A value that most of some people share, with their part.
package struct DominatingValue: Hashable, Sendable, Codable {
  package var value: String
  /// The share of the people, in 0...1.
  package var share: Double

  package init(value: String, share: Double) {
    self.value = value
    self.share = share
  }

  /// The most common of some values, if at least `least` of all people share it.
  package static func of(_ values: [String?], least: Double) -> DominatingValue? {
    var counts: [String: Int] = [:]
    for value in values { if let value { counts[value, default: 0] += 1 } }
    guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), !values.isEmpty else {
      return nil
    }
    let share = Double(most.value) / Double(values.count)
    return share >= least ? DominatingValue(value: most.key, share: share) : nil
  }
}
