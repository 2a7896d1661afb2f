internal import GRDB
package import People

/// A person of the organisation with what many findings ask for.
package struct MemberRecord: Hashable, Sendable {
  package var person: PersonRecord
  /// Language codes, in the order of the sources.
  package var languages: [String] = []
  /// Skills that the person declares.
  package var skills: [String] = []
  /// All accounts of the person.
  package var accounts: [Int64] = []
}

/// An official community and who belongs to it.
package struct CommunityMembers: Hashable, Sendable {
  package var id: Int64
  /// The source's id: an order that does not depend on how things were imported.
  package var key: String
  package var name: String
  package var isPrivate: Bool
  /// Accounts that belonged to it at the time.
  package var accounts: [Int64]
}

extension ReadSession {
  /// Everybody whom the workspace knows at a time and who did not opt out, by source and id.
  ///
  /// Dated attributes are those of the time; a manager is an account. People who joined later are left out.
  /// - Complexity: O(accounts + attributes), one pass each.
  package func members(asOf: Instant?) throws -> [MemberRecord] {
    let merged = try mergedAccounts()
    let optedOut = try people(marked: .optout)
    let attributes = try datedAttributes(asOf: asOf)
    var places: [Int64: Int] = [:]
    var members: [MemberRecord] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT account.name, email, unit, location, title, manager, joined, left, is_bot, is_external, is_staff,
          is_stub, source.name || char(9) || foreign_id, account.id, languages, skills
        FROM visible_account AS account JOIN source ON source.id = account.source
        ORDER BY source.name, foreign_id
        """)
    while let row = try rows.next() {
      let account: Int64 = row[13]
      let person = merged[account] ?? account
      guard !optedOut.contains(person) else { continue }
      let place = places[person] ?? members.count
      if place == members.count {
        members.append(MemberRecord(person: PersonRecord(id: person, name: "", key: row[12])))
        places[person] = place
      }
      members[place].absorb(row, account: account)
      if let held = attributes[account] { members[place].person.absorb(attributes: held.values) }
      if let manager = attributes[account]?.manager { members[place].person.manager = manager }
    }
    try applyMarks(to: &members)
    return members.filter { $0.person.joined.map { joined in asOf.map { joined <= $0 } ?? true } ?? true }
      .map { $0.named() }
  }

  /// Official communities with their members at a time, by source and id; those without a member are left out.
  package func communityMembers(asOf: Instant?) throws -> [CommunityMembers] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT community.id, source.name || char(9) || community.foreign_id,
          coalesce(community.name, community.foreign_id), is_private, membership.account
        FROM visible_membership AS membership JOIN visible_community AS community
          ON community.id = membership.community JOIN source ON source.id = community.source
        WHERE since <= ?1 AND (until IS NULL OR until > ?1)
        ORDER BY source.name, community.foreign_id, membership.account
        """, arguments: [asOf?.microseconds ?? .max])
    var found: [CommunityMembers] = []
    while let row = try rows.next() {
      let id: Int64 = row[0]
      if found.last?.id != id {
        found.append(CommunityMembers(id: id, key: row[1], name: row[2], isPrivate: row[3], accounts: []))
      }
      found[found.count - 1].accounts.append(row[4])
    }
    return found
  }

  /// The private communities, whatever the viewer.
  package func privateCommunities() throws -> Set<Int64> {
    try Int64.fetchSet(db, sql: "SELECT id FROM visible_community WHERE is_private")
  }

  private typealias HeldAttributes = (values: [AttributeKey: String], manager: Int64?)

  private func datedAttributes(asOf: Instant?) throws -> [Int64: HeldAttributes] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT attribute.account, key, value,
          CASE WHEN key = 'manager' THEN (SELECT boss.id FROM visible_account AS boss
            WHERE boss.source = account.source AND boss.foreign_id = value) END
        FROM visible_attribute AS attribute JOIN account ON account.id = attribute.account
        WHERE since <= ?1 AND (until IS NULL OR until > ?1) ORDER BY attribute.account, since, value
        """, arguments: [asOf?.microseconds ?? .max])
    var held: [Int64: HeldAttributes] = [:]
    while let row = try rows.next() {
      guard let key = AttributeKey(rawValue: row[1]) else { continue }
      held[row[0], default: ([:], nil)].values[key] = row[2]
      if key == .manager { held[row[0]]?.manager = row[3] }
    }
    return held
  }

  /// What a user says about people overrules their sources.
  private func applyMarks(to members: inout [MemberRecord]) throws {
    var places: [Int64: Int] = [:]
    for (place, member) in members.enumerated() { places[member.person.id] = place }
    for mark in [Mark.bot, .external, .staff] {
      for (person, value) in try userMarks(mark) {
        if let place = places[person] { members[place].person.set(mark, value) }
      }
    }
  }

  private func userMarks(_ mark: Mark) throws -> [(Int64, Bool)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT coalesce(identity.person, account), value FROM mark LEFT JOIN identity USING (account)
        WHERE kind = ? ORDER BY 1
        """, arguments: [mark.rawValue]
    ).map { ($0[0], $0[1]) }
  }
}

extension MemberRecord {
  fileprivate mutating func absorb(_ row: Row, account: Int64) {
    person.absorb(row)
    accounts.append(account)
    for language in TextList.decode(row[14]) where !languages.contains(language) {
      languages.append(language)
    }
    for skill in TextList.decode(row[15]) where !skills.contains(skill) { skills.append(skill) }
  }

  /// The same with a name, whatever the sources say.
  fileprivate func named() -> MemberRecord {
    guard person.name.isEmpty else { return self }
    var named = self
    named.person.name = person.email ?? String(person.key.split(separator: "\t").last ?? "")
    return named
  }
}
