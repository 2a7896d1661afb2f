/// Which communities a viewer may read; everything else does not exist for the viewer, also not in counts.
package struct Visibility: Hashable, Sendable {
  private enum Extent: Hashable, Sendable {
    case everything
    case openAnd(Set<Int64>)
  }

  private let extent: Extent

  /// - Parameter memberships: the private communities to which a viewing person belongs.
  package init(_ viewer: Viewer, memberships: Set<Int64>) {
    extent =
      switch viewer {
      case .owner: .openAnd([])
      case .person: .openAnd(memberships)
      case .all: .everything
      }
  }

  /// Whether a visibility class may be read: 0 for open posts, else the private community.
  package func allows(class visibilityClass: Int64) -> Bool {
    switch extent {
    case .everything: true
    case .openAnd(let communities): visibilityClass == 0 || communities.contains(visibilityClass)
    }
  }

  /// Whether a community's name and posts may be shown.
  package func allows(community: Int64, isPrivate: Bool) -> Bool {
    allows(class: isPrivate ? community : 0)
  }
}
