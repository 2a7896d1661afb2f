package import Discovery
package import People

/// What a finding is asked with: on whose behalf, as of when, over which time and in which part.
package struct FindingRequest: Hashable, Sendable {
  package var options: AskOptions
  /// Only contacts of so many days count; `nil` for all, of which older ones count less.
  package var window: Int?
  /// Kinds of ties that sources state, such as a survey's, without which it is asked.
  package var withoutTies: Set<String> = []
  /// Another date to compare with.
  package var comparedWith: Instant?
  /// What random choices are drawn from.
  package var seed: UInt64 = 1
  /// Groups with all their members.
  package var listsMembers = false
  package var places = BridgedPlaces.groups

  package init(options: AskOptions = AskOptions()) {
    self.options = options
  }

  /// The same as of another date.
  func asOf(_ date: Instant) -> FindingRequest {
    var other = self
    other.options.asOf = date
    other.comparedWith = nil
    return other
  }

  /// The part of the organisation in which people are looked for.
  var filter: PeopleFilter { PeopleFilter(options.filters) }

  /// Which contacts count.
  var networks: NetworkOptions {
    var networks = NetworkOptions(window: window)
    networks.withoutTies = withoutTies
    return networks
  }

  /// Whether what `analyse` stored for everybody answers this too.
  var isStandard: Bool {
    window == nil && withoutTies.isEmpty && seed == 1 && !listsMembers && options.asOf == nil
  }
}
