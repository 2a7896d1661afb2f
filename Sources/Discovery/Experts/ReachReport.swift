package import People

/// How somebody who asks can reach a person.
package struct ReachReport: Hashable, Sendable {
  /// The person is the one who asks.
  package var isSelf = false
  /// Who can introduce whom, from the one who asks to the person, both included; `nil` where there is no short way.
  package var path: [PersonDescription]?
  /// Communities to which both belong, by name.
  package var communities: [String] = []
  /// The location where both are.
  package var location: String?

  package init() {}
}
