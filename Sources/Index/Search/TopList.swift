/// The best people so far, with all that tie with the last one wanted.
struct TopList {
  private let limit: Int
  private(set) var people: [PersonMatch] = []

  init(limit: Int) {
    self.limit = max(1, limit)
  }

  /// The score that a person must reach to get on the list.
  var threshold: Double {
    people.count < limit ? 0 : people[limit - 1].score
  }

  /// Best first; equal scores in rising order of persons.
  mutating func insert(_ match: PersonMatch) {
    guard match.score > 0, match.score >= threshold else { return }
    var index = people.endIndex
    while index > 0, Self.precedes(match, people[index - 1]) { index -= 1 }
    people.insert(match, at: index)
    let threshold = threshold
    while people.count > limit, let last = people.last, last.score < threshold { people.removeLast() }
  }

  private static func precedes(_ left: PersonMatch, _ right: PersonMatch) -> Bool {
    left.score != right.score ? left.score > right.score : left.person < right.person
  }
}
