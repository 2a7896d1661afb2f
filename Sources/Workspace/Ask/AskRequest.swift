package import Discovery
internal import Governance
package import People

/// On whose behalf a question is asked.
package enum ViewerChoice: Hashable, Sendable {
  /// The owner of the workspace: open communities.
  case owner
  /// A person by id, e-mail address or name.
  case person(String)
  /// Everything that was imported.
  case all
}

/// What every question says beside its subject.
package struct AskOptions: Hashable, Sendable {
  package var viewer: ViewerChoice = .owner
  /// Only what existed at this time counts; `nil` for everything.
  package var asOf: Instant?
  /// Programs, moderators and people of other organisations appear too, labelled.
  package var showsBots = false
  package var showsStaff = false
  package var showsExternals = false
  package var limit = 10
  package var filters = AskFilters()

  package init() {}
}

extension AskOptions {
  var appearance: Appearance {
    var appearance = Appearance()
    appearance.showsBots = showsBots
    appearance.showsStaff = showsStaff
    appearance.showsExternals = showsExternals
    return appearance
  }
}
