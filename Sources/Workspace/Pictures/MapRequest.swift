package import People

/// What a picture is to show.
package enum MapSubject: Hashable, Sendable {
  /// The groups that people form by their contacts.
  case groups
  /// The units that their records name, and what flows between them.
  case units
  /// Line against lived structure.
  case structure
  /// A person's contacts.
  case ego(name: String)
  /// Who knows about a topic and who asks.
  case topic(String)
  /// Contact between groups that hangs on one person.
  case bridges
  /// The official communities.
  case communities
  /// What changed since a date.
  case beforeAfter(Instant)
  /// Who reports to whom.
  case org
}

/// In which form a picture is wanted.
package enum MapForm: Hashable, Sendable {
  case svg, pdf, html, dot, graphml, gexf
  /// An image of a width in pixels.
  case png(width: Int)
}

/// A picture that is wanted.
package struct MapRequest: Hashable, Sendable {
  package var subject: MapSubject
  package var form: MapForm
  package var options = AskOptions()

  package init(subject: MapSubject, form: MapForm = .svg) {
    self.subject = subject
    self.form = form
  }
}
