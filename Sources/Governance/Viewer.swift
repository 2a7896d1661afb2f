/// On whose behalf a question is asked.
package enum Viewer: Hashable, Sendable {
  /// The owner of the workspace: open communities only.
  case owner
  /// A person, by the number that the store gives: open communities and the person's private ones.
  case person(Int64)
  /// Everything that was imported.
  case all
}
