extension QueryConcept {
  /// What terms of posts that matched are worth beside the word itself: the share of a relevance model in RM3
  /// (Abdul-Jaleel et al., "UMass at TREC 2004") that costs topics nothing and long questions little.
  private static let feedbackShare = 0.3

  /// Adds terms that stand in many posts that matched.
  ///
  /// Each is a group of its own, so that it neither makes the word known nor more frequent than it is.
  /// - Parameter terms: with their weights, above 0 and at most 1.
  package mutating func addFeedback(_ terms: [(term: String, weight: Double)]) {
    let known = Set(self.terms.map(\.term))
    var group = self.terms.map(\.group).max() ?? 0
    for (term, weight) in terms where !known.contains(term) && weight > 0 {
      group += 1
      self.terms.append(
        Alternative(
          term: term, reason: .expansion, weight: Self.feedbackShare * min(1, weight),
          share: Self.feedbackShare, group: group))
    }
  }
}
