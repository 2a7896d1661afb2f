package import Graph

/// Where people stand, as far as proposals ask for it: line, unit, site, language, network, topics.
package struct MentorSetting: Sendable {
  /// The person each one reports to, where known.
  package var managers: [Int?]
  /// Numbers of units and sites; `nil` where somebody has none.
  package var units: [Int?]
  package var sites: [Int?]
  /// Language codes.
  package var languages: [[String]]
  /// Who is in touch with whom, without direction.
  package var network: Graph
  package var topics: TopicProfiles

  package init(
    managers: [Int?], units: [Int?], sites: [Int?], languages: [[String]], network: Graph,
    topics: TopicProfiles
  ) {
    self.managers = managers
    self.units = units
    self.sites = sites
    self.languages = languages
    self.network = network
    self.topics = topics
  }

  /// The people to whom somebody reports, directly or over others; nobody of a line that runs in a circle twice.
  package func superiors(of person: Int) -> Set<Int> {
    var superiors: Set<Int> = []
    var current = person
    while managers.indices.contains(current), let manager = managers[current],
      superiors.insert(manager).inserted
    {
      current = manager
    }
    return superiors
  }
}
