/// What somebody can be for a programme that wants to spread something; four different things.
package enum NetworkRole: String, CaseIterable, Hashable, Sendable {
  /// Together with the others chosen reaches the most colleagues directly.
  case multiplier
  /// Has contacts in many units.
  case ambassador
  /// Uses the platform steadily and in many ways.
  case powerUser
  /// Others take up what the person begins.
  case influencer
}

/// What roles are told by.
package struct RoleRecord: Hashable, Sendable {
  /// People in touch with.
  package var contacts = 0
  /// Other units with at least `RoleRecord.leastContacts` contacts.
  package var units = 0
  /// The number of other units over which contacts spread evenly: e to the entropy of their shares.
  package var spread = 0.0
  /// Weeks with a contribution among the last `HelpTally.recentWeeks`.
  package var recentWeeks = 0
  /// Kinds of use: `UsageKind`.
  package var kinds = 0
  /// Communities written in.
  package var communities = 0
  /// Different people who took up threads of the person, without own reports and mutual applause.
  package var followers = 0
  /// Threads of the person that others took up.
  package var followedThreads = 0

  package init() {}

  /// Contacts in a unit below which it does not count as reached.
  package static let leastContacts = 2

  /// The value by which people are put in order for a role; 0 where the role does not fit. A multiplier is not told by
  /// itself alone, so its value is 0.
  package func value(for role: NetworkRole) -> Double {
    switch role {
    case .multiplier: 0
    case .ambassador: units >= 2 ? Double(units) + min(0.999, spread / 1_000) : 0
    case .powerUser:
      kinds >= 2
        ? Double(recentWeeks)
          * (0.5 + 0.25 * Double(kinds) / Double(UsageKind.allCases.count)
            + 0.25 * Double(min(communities, 6)) / 6) : 0
    case .influencer: followers >= 3 ? Double(followers) : 0
    }
  }
}

/// Ways of using a platform.
package enum UsageKind: Int, CaseIterable, Hashable, Sendable {
  case asks, replies, opens, mentions, reacts
}
