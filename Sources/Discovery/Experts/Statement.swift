package import People

/// What a person is said to know without showing it: stated, and worth nothing in the score, so that it never comes
/// before shown work.
package struct Statement: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// A skill that the person declares.
    case skill
    /// The person's title in the organisation.
    case title
  }

  package var kind: Kind
  package var text: String

  package init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}

/// Somebody of whom only statements tell that this person may know.
package struct StatedExpert: Hashable, Sendable {
  package var person: PersonDescription
  package var statements: [Statement]

  package init(person: PersonDescription, statements: [Statement]) {
    self.person = person
    self.statements = statements
  }
}
