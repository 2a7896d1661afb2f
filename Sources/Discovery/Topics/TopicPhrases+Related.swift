extension TopicPhrases {
  /// Fewest threads in which two topics stand together and people who wrote there, and the least NPMI.
  private static let leastThreads = 3
  private static let fewestPeople = 3
  private static let leastRelation = 0.3

  /// For each of some topics the names of those that stand in the same threads more often than chance would have
  /// it, closest first: by NPMI as in `RelatedTerms`.
  /// - Parameter all: the topics that may be named.
  /// - Complexity: O(words of all posts + topics · all topics · their threads).
  package func related(to topics: [TopicPhrase], among all: [TopicPhrase], limit: Int) -> [[String]] {
    let places = threads(of: Set((all + topics).map(\.key)))
    let people = self.people
    let total = Double(max(1, people.count))
    return topics.map { topic in
      let own = places[topic.key] ?? []
      var found: [(name: String, npmi: Double)] = []
      for other in all where Set(other.key.terms).isDisjoint(with: topic.key.terms) {
        let their = places[other.key] ?? []
        let common = own.intersection(their)
        guard common.count >= Self.leastThreads,
          common.reduce(into: Set<UInt32>(), { $0.formUnion(people[$1] ?? []) }).count >= Self.fewestPeople
        else { continue }
        let npmi = RelatedTerms.npmi(
          together: Double(common.count) / total, Double(own.count) / total, Double(their.count) / total)
        if npmi >= Self.leastRelation { found.append((other.name, npmi)) }
      }
      found.sort { $0.npmi != $1.npmi ? $0.npmi > $1.npmi : $0.name < $1.name }
      return found.prefix(limit).map(\.name)
    }
  }
}
