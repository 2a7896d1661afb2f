package import People

/// Who may be named and which posts count; an empty list narrows nothing down.
package struct AskFilters: Hashable, Sendable {
  /// Units and locations by name: people who were there at the time of asking.
  package var units: [String] = []
  package var locations: [String] = []
  /// Units whose people are not to be named.
  package var notInUnits: [String] = []
  /// Communities by name or id: posts that stand there.
  package var communities: [String] = []
  /// Codes: `de`, `en`.
  package var languages: [String] = []
  package var kinds: [PostKind] = []

  package init() {}

  /// Whether everybody and everything counts.
  package var isEmpty: Bool { self == AskFilters() }
}
