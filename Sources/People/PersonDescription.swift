/// A person as answers show it.
package struct PersonDescription: Codable, Hashable, Sendable {
  package var name: String
  /// Source and foreign id, for scripts.
  package var id: String
  package var email: String?
  package var unit: String?
  package var location: String?
  package var title: String?
  package var isBot: Bool
  package var isStaff: Bool
  package var isExternal: Bool

  package init(
    name: String, id: String, email: String? = nil, unit: String? = nil, location: String? = nil,
    title: String? = nil, isBot: Bool = false, isStaff: Bool = false, isExternal: Bool = false
  ) {
    self.name = name
    self.id = id
    self.email = email
    self.unit = unit
    self.location = location
    self.title = title
    self.isBot = isBot
    self.isStaff = isStaff
    self.isExternal = isExternal
  }
}
