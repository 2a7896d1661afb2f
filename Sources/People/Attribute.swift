/// What a dated attribute says about a person.
package enum AttributeKey: String, CaseIterable, Codable, Hashable, Sendable {
  case unit, location, title, manager
}

/// A fact about a person that held for a time.
package struct Attribute: Codable, Hashable, Sendable {
  package var person: String
  package var key: AttributeKey
  /// The value; for `manager` a foreign person id.
  package var value: String
  /// First instant at which the fact holds; `nil` means always before `until`.
  package var from: Instant?
  /// First instant at which the fact no longer holds; `nil` means it still does.
  package var until: Instant?

  package init(
    person: String, key: AttributeKey, value: String, from: Instant? = nil, until: Instant? = nil
  ) {
    self.person = person
    self.key = key
    self.value = value
    self.from = from
    self.until = until
  }
}
