/// One thing that an export says: what importers produce and the store keeps.
///
/// Ids are the source's own (foreign) ids; they are compared byte by byte and never shown as anything but text.
/// A `nil` field means "the source does not say", never "empty".
package enum Noun: Codable, Hashable, Sendable {
  case person(Person)
  case attribute(Attribute)
  case community(Community)
  case membership(Membership)
  case post(Post)
  case reaction(Reaction)
  case tie(Tie)
}
