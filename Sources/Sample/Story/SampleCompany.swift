package import People

/// An invented company that writes: a stream of nouns with planted truth, the same for the same size and seed.
///
/// Nothing is kept but the plan of the company: memory is O(people + communities), whatever the number of posts.
package struct SampleCompany: Sendable {
  /// How large the company is.
  package let size: SampleSize

  package init(size: SampleSize) {
    self.size = size
  }

  /// Gives out people, communities and memberships, then posts and reactions thread by thread in the order in which
  /// threads begin, and returns what is true about them.
  ///
  /// Replies and reactions follow their opening post at once, so a later thread's opening may lie before them.
  /// Where the size has at most 100,000 posts, truths that must be counted (multipliers, further bridges, fragile
  /// contacts) are counted too; that keeps the distinct ties in memory.
  /// - Complexity: O(people + posts) time.
  package func generate(emit: (Noun) throws -> Void) rethrows -> Truth {
    let company = Company(size: size)
    try company.describe(emit: emit)
    var story = Story(company)
    var ledger = size.posts <= 100_000 ? TieLedger() : nil
    while story.writeNextThread() {
      for post in story.pen.posts { try emit(.post(post)) }
      for reaction in story.pen.reactions { try emit(.reaction(reaction)) }
      for event in story.pen.events {
        ledger?.add(event.from, event.to, second: event.second, event.kind)
      }
    }
    return Truth(story, ledger: ledger)
  }
}
