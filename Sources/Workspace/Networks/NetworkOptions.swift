internal import People

/// Which networks are wanted.
package struct NetworkOptions: Hashable, Sendable {
  /// Only contacts of so many days before now count; `nil` for all.
  package var window: Int?
  /// People whose contacts are left out, by the store's number, as if they had left.
  package var withoutPeople: Set<Int64> = []
  /// Kinds of ties that a source states, such as a survey's, that are left out.
  package var withoutTies: Set<String> = []
  /// Communities whose contacts are left out, by the store's number, as if they were closed.
  package var withoutCommunities: Set<Int64> = []

  package init(window: Int? = nil) {
    self.window = window
  }
}
