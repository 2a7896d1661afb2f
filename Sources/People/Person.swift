/// A human being or a program, as one source describes it.
package struct Person: Codable, Hashable, Sendable {
  package var id: String
  package var name: String?
  package var email: String?
  package var unit: String?
  package var location: String?
  package var title: String?
  /// The foreign id of the person this one reports to.
  package var manager: String?
  package var joined: Instant?
  package var left: Instant?
  /// Language codes such as `de`.
  package var languages: [String] = []
  /// Skills that the person declares about itself.
  package var skills: [String] = []
  package var isBot: Bool?
  /// Works for another organisation.
  package var isExternal: Bool?
  /// Looks after the platform by profession: moderators, community managers.
  package var isStaff: Bool?

  package init(id: String, name: String? = nil, email: String? = nil) {
    self.id = id
    self.name = name
    self.email = email
  }
}
