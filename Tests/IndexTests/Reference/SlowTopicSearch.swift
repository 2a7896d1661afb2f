import Foundation
import Index

/// The ranking written down a second time, from the formulas and the posts alone: no index, no bounds.
///
/// Constants are repeated here on purpose. It shares with the index only what is part of its definition: impacts
/// on a grid of 28 steps an octave, mean lengths on quarter octaves, squares in whole units.
struct SlowTopicSearch {
  var posts: [TestPost]
  var people = TestPeople()

  struct Result {
    var person: UInt32
    var score: Double
    var postCount: Int
    var posts: [UInt32]
  }

  /// A person's connection with a post: the account's role and the share of it.
  private struct Involvement {
    var post: TestPost
    var share: Double
    var isAccepted: Bool
  }

  static let weights: [TermField: Double] = [
    .text: 1, .title: 1, .threadTitle: 2, .tags: 3, .paths: 0.4,
  ]
  static let slopes: [TermField: Double] = [
    .text: 0.6, .title: 0.5, .threadTitle: 0.5, .tags: 0, .paths: 1,
  ]
  static let largest: [TermField: Int] = [
    .text: 63, .title: 7, .threadTitle: 7, .tags: 7, .paths: 63,
  ]

  /// Everybody with a positive score, best first.
  func search(_ query: TopicQuery) -> [Result] {
    let visible = posts.filter { post in
      guard let second = query.asOf, let time = post.time else { return true }
      return time <= second
    }
    let means = self.means(visible)
    let idf = query.concepts.map { self.idf($0, visible) }
    let everybody = Set(visible.flatMap { $0.authors + $0.mentioned }.map(people.person))
    let last = everybody.subtracting(people.excluded).compactMap { lastPost(of: $0, visible) }.max()
    var results: [Result] = []
    for person in everybody where !people.excluded.contains(person) {
      if let candidates = query.candidates {
        if candidates.except.contains(person) { continue }
        if let only = candidates.only, !only.contains(person) { continue }
      }
      // A post counts for each account, also where two of them belong to the person.
      let count = visible.reduce(0) { $0 + $1.authors.count { people.person(of: $0) == person } }
      var factor = pow(Double(count) + 10, -0.1)
      let now = query.availability.map { $0.now ?? last ?? 0 }
      if let now { factor *= Self.availability(lastPost(of: person, visible), now) }
      var found: [UInt32] = []
      var product = 1.0
      for topic in query.topics {
        let mass = topic.concepts.reduce(0) { $0 + idf[$1] }
        var sum: Int64 = 0
        var known: [Known] = []
        for post in visible where Self.counts(post, query.posts) {
          guard var one = self.known(post, person, query, topic, idf, means) else { continue }
          if let now {
            let fading = Self.fading(post, now, query.availability?.answers ?? [])
            one.strength *= fading
            one.share *= fading
          }
          known.append(one)
          sum += now == nil ? Self.units(one.strength, mass) : Self.plainUnits(one.strength, mass)
        }
        found += known.map(\.post.id)
        let recognised = recognition(of: person, known, visible, query.asOf)
        let total = now == nil ? Self.norm(sum, mass) : Double(sum) / pow(2, 36) * mass
        product *= total * factor * (1 + 20 * recognised / (recognised + 3))
      }
      let score = pow(product, 1 / Double(query.topics.count))
      if product > 0 { results.append(Result(person: person, score: score, postCount: count, posts: found)) }
    }
    return results.sorted { ($1.score, $0.person) < ($0.score, $1.person) }
  }

  /// Whether a post may be evidence.
  private static func counts(_ post: TestPost, _ filter: PostFilter?) -> Bool {
    guard let filter else { return true }
    if let communities = filter.communities, !communities.contains(post.place.community) { return false }
    if let kinds = filter.kinds, !kinds.contains(post.place.kind) { return false }
    if let languages = filter.languages, !languages.contains(post.place.language) { return false }
    return true
  }

  /// Those who are wanted: the first ones and all that tie with the last of them.
  func wanted(_ query: TopicQuery) -> [Result] {
    let all = search(query)
    guard all.count > query.limit else { return all }
    return all.filter { $0.score >= all[query.limit - 1].score }
  }

  // MARK: Statistics

  /// The most frequent term alone, else the rarest part of the most frequent group.
  private func idf(_ terms: [TopicTerm], _ visible: [TestPost]) -> Double {
    func posts(_ terms: [TopicTerm]) -> Int {
      terms.map { term in visible.count { $0.contains(term.term) } }.max() ?? 0
    }
    let groups = Dictionary(grouping: terms, by: \.group).mapValues { group in
      Dictionary(grouping: group, by: \.part).values.map(posts).min() ?? 0
    }
    let alone = groups[0] ?? 0
    let n = alone > 0 ? alone : groups.values.max() ?? 0
    return n == 0 ? 0 : log(1 + (Double(visible.count - n) + 0.5) / (Double(n) + 0.5))
  }

  private func means(_ visible: [TestPost]) -> [TermField: Double] {
    var means: [TermField: Double] = [:]
    for field in TermField.allCases {
      let lengths = visible.compactMap { $0.words[field]?.count }.filter { $0 > 0 }
      let mean = lengths.isEmpty ? 1 : Double(lengths.reduce(0, +)) / Double(lengths.count)
      means[field] = pow(2, (log2(mean) * 4).rounded() / 4)
    }
    return means
  }

  private func lastPost(of person: UInt32, _ visible: [TestPost]) -> Int64? {
    visible.filter { $0.authors.map(people.person).contains(person) }.compactMap(\.time).max()
  }

  static func availability(_ last: Int64?, _ now: Int64) -> Double {
    guard let last else { return 0.3 }
    return 0.3 + 0.7 * pow(0.5, max(0, Double(now - last)) / 86_400 / 365)
  }

  /// 2 % and what remains of the rest after a half-life of 30 days; a quarter of that where it is no answer.
  private static func fading(_ post: TestPost, _ now: Int64, _ answers: Set<UInt8>) -> Double {
    let kind = answers.isEmpty || answers.contains(post.place.kind) ? 1 : 0.25
    guard let time = post.time else { return 0.02 * kind }
    return (0.02 + 0.98 * pow(0.5, max(0, Double(now - time)) / 86_400 / 30)) * kind
  }

  // MARK: A post

  /// A post that has to do with a topic and a person.
  private struct Known {
    var post: TestPost
    /// s(d) = c(d)^g · Σ idf · x · role · acceptance.
    var strength: Double
    /// c(d)^g.
    var share: Double
  }

  /// `nil` where no word stands in the post for this person.
  private func known(
    _ post: TestPost, _ person: UInt32, _ query: TopicQuery, _ topic: TopicQuery.Topic, _ idf: [Double],
    _ means: [TermField: Double]
  ) -> Known? {
    let involved = involvements(person, post, query.asOf)
    guard !involved.isEmpty else { return nil }
    var covered = 0.0
    var sum = 0.0
    var matches = false
    for concept in topic.concepts where idf[concept] > 0 {
      let terms = query.concepts[concept]
      var best: (value: Double, share: Double)?
      for group in Set(terms.map(\.group)).sorted() {
        var reading: (value: Double, share: Double)?
        for part in Set(terms.filter { $0.group == group }.map(\.part)).sorted() {
          let own = terms.filter { $0.group == group && $0.part == part }
          guard let part = bestTerm(own, post, involved, idf[concept], means) else { continue }
          reading = ((reading?.value ?? 0) + part.value, (reading?.share ?? 0) + part.share)
        }
        if let reading, reading.value > best?.value ?? -1 { best = reading }
      }
      guard let best else { continue }
      matches = true
      covered += idf[concept] * best.share
      sum += best.value
    }
    let mass = topic.concepts.reduce(0) { $0 + idf[$1] }
    let share = pow(min(1, covered / mass), topic.coverageExponent)
    return matches ? Known(post: post, strength: share * sum, share: share) : nil
  }

  // MARK: Recognition

  /// Everybody who recognised a person by these posts, once each, by the best of them.
  private func recognition(
    of person: UInt32, _ known: [Known], _ visible: [TestPost], _ asOf: Int64?
  ) -> Double {
    let reports = people.reports(to: person, asOf: asOf)
    let praisedByPerson = Set(
      visible.flatMap { post in
        acknowledgements(of: post, asOf).contains { people.person(of: $0.account) == person }
          ? praiseworthy(post).filter { author in
            acknowledgements(of: post, asOf).contains {
              people.person(of: $0.account) == person && $0.account != author
            }
          }.map(people.person) : []
      })
    var best: [UInt32: (units: Int, praises: Bool)] = [:]
    for one in known {
      for (other, weight, praises) in recognisers(of: person, by: one.post, asOf) {
        guard other != person, !people.excluded.contains(other), !reports.contains(other) else { continue }
        let units = Int((weight * one.share * 1_048_576).rounded())
        let old = best[other] ?? (0, false)
        best[other] = (max(old.units, units), old.praises || praises)
      }
    }
    let counted = best.filter { !($0.value.praises && praisedByPerson.contains($0.key)) }
    return Double(counted.values.reduce(0) { $0 + $1.units }) / 1_048_576
  }

  private func praiseworthy(_ post: TestPost) -> [UInt32] { post.isQuestion ? [] : post.authors }

  private func acknowledgements(of post: TestPost, _ asOf: Int64?) -> [Acknowledgement] {
    guard !post.isQuestion else { return [] }
    return post.acknowledgements.filter { $0.time ?? .min <= asOf ?? .max }
  }

  private func recognisers(
    of person: UInt32, by post: TestPost, _ asOf: Int64?
  ) -> [(person: UInt32, weight: Double, praises: Bool)] {
    if post.isQuestion {
      let asked = post.mentioned.filter { !post.authors.contains($0) }.map(people.person)
      guard asked.contains(person), let asker = post.authors.first else { return [] }
      return [(people.person(of: asker), 0.5, false)]
    }
    let own = post.authors.filter { people.person(of: $0) == person }
    return acknowledgements(of: post, asOf).filter { one in own.contains { $0 != one.account } }
      .map { (people.person(of: $0.account), 1, true) }
  }

  /// The term that is worth most in a post, with what it covers.
  private func bestTerm(
    _ terms: [TopicTerm], _ post: TestPost, _ involved: [Involvement], _ idf: Double,
    _ means: [TermField: Double]
  ) -> (value: Double, share: Double)? {
    var best: (value: Double, share: Double)?
    for term in terms where post.contains(term.term) {
      let weight = self.weight(of: term.term, in: post, means)
      for own in involved {
        let value = idf * Self.onGrid(weight * own.share) * (own.isAccepted ? 1.5 : 1) * term.weight
        if value > best?.value ?? -1 { best = (value, term.share) }
      }
    }
    return best
  }

  /// x: BM25F with k₁ = 1.2.
  func weight(of word: String, in post: TestPost, _ means: [TermField: Double]) -> Double {
    var frequency = 0.0
    for field in TermField.allCases {
      let count = min(post.count(of: word, in: field), Self.largest[field] ?? 0)
      guard count > 0, let mean = means[field], let b = Self.slopes[field] else { continue }
      let length = Double(post.words[field]?.count ?? 0) / mean
      frequency += (Self.weights[field] ?? 0) * Double(count) / (1 - b + b * length)
    }
    return frequency * 2.2 / (1.2 + frequency)
  }

  private func involvements(_ person: UInt32, _ post: TestPost, _ asOf: Int64?) -> [Involvement] {
    var list: [Involvement] = []
    let accepted = post.isAccepted && Self.wasAccepted(post, by: asOf)
    for account in post.authors where people.person(of: account) == person {
      let share = (post.isQuestion ? 0.15 : 1) / Double(min(15, post.authors.count)).squareRoot()
      list.append(Involvement(post: post, share: share, isAccepted: accepted && !post.isQuestion))
    }
    for account in post.mentioned where people.person(of: account) == person {
      if post.authors.contains(account) { continue }
      list.append(Involvement(post: post, share: post.isQuestion ? 0.5 : 0.25, isAccepted: false))
    }
    return list
  }

  private static func wasAccepted(_ post: TestPost, by second: Int64?) -> Bool {
    guard let second, let accepted = post.acceptedAt ?? post.time else { return true }
    return accepted <= second
  }

  // MARK: Grids

  /// The nearest of 2.2 · 2^(−k/28) for k from 0 to 254.
  static func onGrid(_ value: Double) -> Double {
    let step = max(-254, min(0, (28 * log2(value / 2.2)).rounded()))
    return 2.2 * pow(2, step / 28)
  }

  static func units(_ strength: Double, _ mass: Double) -> Int64 {
    Int64((strength * strength / (mass * mass) * pow(2, 36)).rounded(.down))
  }

  static func plainUnits(_ strength: Double, _ mass: Double) -> Int64 {
    Int64((strength / mass * pow(2, 36)).rounded(.down))
  }

  static func norm(_ sum: Int64, _ mass: Double) -> Double {
    (Double(sum) / pow(2, 36)).squareRoot() * mass
  }
}
