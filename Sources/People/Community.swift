/// An official place of exchange: a community, group, channel, forum or mailing list.
package struct Community: Codable, Hashable, Sendable {
  package var id: String
  package var name: String?
  package var description: String?
  /// Open to its members only; `nil` where the source does not say, which counts as open.
  package var isPrivate: Bool?
  package var created: Instant?

  package init(
    id: String, name: String? = nil, description: String? = nil, isPrivate: Bool? = nil,
    created: Instant? = nil
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.isPrivate = isPrivate
    self.created = created
  }
}

/// What a member is in a community.
package enum MembershipRole: String, Codable, Hashable, Sendable {
  case member, owner
}

/// A person belongs to a community for a time.
package struct Membership: Codable, Hashable, Sendable {
  package var person: String
  package var community: String
  package var role: MembershipRole
  package var since: Instant?
  package var until: Instant?

  package init(
    person: String, community: String, role: MembershipRole = .member, since: Instant? = nil,
    until: Instant? = nil
  ) {
    self.person = person
    self.community = community
    self.role = role
    self.since = since
    self.until = until
  }
}
