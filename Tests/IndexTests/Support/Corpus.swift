import Index
import TestSupport

/// Small random posts and questions about them.
struct Corpus {
  var posts: [TestPost] = []
  var vocabulary: [String]
  var accounts: [UInt32]
  private var random: SplitMix64

  init(seed: UInt64, posts count: ClosedRange<Int> = 4...45) {
    random = SplitMix64(seed: seed)
    let words = Int.random(in: 4...24, using: &random)
    vocabulary = (0..<words).map { ["kühlung", "akku", "zoll", "straße", "w"][$0 % 5] + "\($0)" }
    // A plain word, which the list of endings takes in.
    vocabulary[0] = "pumpe"
    let people = Int.random(in: 2...14, using: &random)
    // Account numbers far apart now and then, as after many imports.
    let stride: UInt32 = Int.random(in: 0..<6, using: &random) == 0 ? 70_001 : 1
    accounts = (1...UInt32(people)).map { $0 * stride }
    let widest: UInt32 = Int.random(in: 0..<4, using: &random) == 0 ? 4_000 : 3
    var id: UInt32 = 0
    for _ in 0..<Int.random(in: count, using: &random) {
      id += UInt32.random(in: 1...widest, using: &random)
      posts.append(post(id))
    }
  }

  private mutating func post(_ id: UInt32) -> TestPost {
    let dated = !chance(0.15)
    var post = TestPost(
      id: id, time: dated ? Int64.random(in: 0...400, using: &random) * 86_400 : nil,
      thread: UInt32.random(in: 1...9, using: &random), isQuestion: chance(0.3),
      authors: people(chance(0.06) ? 0...0 : chance(0.2) ? 2...4 : 1...1), words: [:])
    // Somebody has to do with every post, if only by a mention.
    post.mentioned = people(post.authors.isEmpty || chance(0.3) ? 1...2 : 0...0)
    post.isAccepted = chance(0.2)
    post.acknowledgements = acknowledgements(of: post)
    if post.isAccepted, chance(0.7) {
      post.acceptedAt = (post.time ?? 0) + Int64.random(in: 0...200, using: &random) * 86_400
    }
    post.place = PostPlace(
      community: UInt32.random(in: 0...3, using: &random), kind: UInt8.random(in: 0...5, using: &random),
      language: UInt8.random(in: 0...2, using: &random))
    post.words[.text] = text(chance(0.05) ? 70...120 : 0...12)
    if chance(0.5) { post.words[.title] = text(1...3) }
    if chance(0.4) { post.words[.threadTitle] = text(1...4) }
    if chance(0.3) { post.words[.tags] = text(1...3) }
    if chance(0.2) { post.words[.paths] = text(1...9) }
    return post
  }

  /// Thanks and acceptances, some of them from the author, some twice, some without a date.
  private mutating func acknowledgements(of post: TestPost) -> [Acknowledgement] {
    guard chance(0.5) else { return [] }
    return people(chance(0.1) ? 3...14 : 0...3).flatMap { account in
      (0...number(0...1)).map { _ in
        Acknowledgement(
          account: account, kind: chance(0.3) ? .accepted : .thanked,
          time: chance(0.2) ? nil : (post.time ?? 0) + Int64(number(0...200)) * 86_400)
      }
    }
  }

  private mutating func people(_ count: ClosedRange<Int>) -> [UInt32] {
    Array(accounts.shuffled(using: &random).prefix(Int.random(in: count, using: &random)))
  }

  private mutating func text(_ count: ClosedRange<Int>) -> [String] {
    (0..<Int.random(in: count, using: &random)).map { _ in word() }
  }

  /// A word, the first ones far more often than the last.
  mutating func word() -> String {
    let share = Double.random(in: 0..<1, using: &random)
    return vocabulary[Int(share * share * Double(vocabulary.count))]
  }

  mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < probability
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func shuffledPosts() -> [TestPost] { posts.shuffled(using: &random) }

  /// Posts in `count` heaps, each of which has at least one.
  mutating func split(into count: Int) -> [[TestPost]] {
    let count = min(count, posts.count)
    var heaps = posts.prefix(count).map { [$0] }
    for post in posts.dropFirst(count) { heaps[number(0...count - 1)].append(post) }
    return heaps
  }

  /// A question of one to four words, some of them with alternatives, some that nobody uses.
  mutating func query(asOf: Int64? = nil) -> TopicQuery {
    let concepts = (0..<number(1...4)).map { _ in
      chance(0.1)
        ? [TopicTerm("niemand")]
        : (0..<(chance(0.3) ? 2 : 1)).map { _ in TopicTerm(word()) } + (chance(0.4) ? readings() : [])
    }
    var query = TopicQuery(
      concepts: concepts, coverageExponent: [0.25, 1, 1.3, 2][number(0...3)], limit: number(1...20),
      asOf: asOf)
    if chance(0.3) {
      let now = chance(0.5) ? nil : Int64(number(0...900)) * 86_400
      query.availability = Availability(now: now, answers: chance(0.5) ? [2, 3] : [])
    }
    if chance(0.3) { query.separate(number(1...3)) }
    return query
  }

  /// A question that only some posts and some people may answer.
  mutating func filteredQuery(asOf: Int64? = nil) -> TopicQuery {
    var query = query(asOf: asOf)
    var filter = PostFilter()
    if chance(0.5) { filter.communities = [UInt32(number(0...3)), UInt32(number(0...4))] }
    if chance(0.5) { filter.kinds = [UInt8(number(0...5)), UInt8(number(0...6))] }
    if chance(0.3) { filter.languages = [UInt8(number(0...2))] }
    if chance(0.8) { query.posts = filter }
    if chance(0.4) {
      query.candidates = CandidateFilter(
        only: chance(0.5) ? Set(people(accounts.count...accounts.count).prefix(number(0...9))) : nil,
        except: Set(people(0...2)))
    }
    return query
  }

  /// A weaker term, and one or two pairs of terms that count together.
  private mutating func readings() -> [TopicTerm] {
    var terms = [TopicTerm(word(), weight: 0.53, share: 0.75)]
    for group in 1...number(1...2) {
      for part in 0...1 {
        let share = chance(0.5) ? 0.5 : 0.25
        for _ in 0..<number(1...2) {
          terms.append(TopicTerm(word(), weight: share * 1.03, share: share, group: group, part: part))
        }
      }
    }
    return terms
  }

  /// Some accounts that belong to one person, and some people left out.
  mutating func people() -> TestPeople {
    var people = TestPeople()
    if accounts.count > 3, chance(0.5) {
      let chosen = accounts.shuffled(using: &random).prefix(number(2...3)).sorted()
      for account in chosen { people.merged[account] = chosen[0] }
    }
    for _ in 0..<(chance(0.5) ? number(1...4) : 0) {
      let report = TestPeople.Report(
        boss: people.person(of: accounts[number(0...accounts.count - 1)]),
        person: people.person(of: accounts[number(0...accounts.count - 1)]),
        since: chance(0.5) ? nil : Int64(number(0...400)) * 86_400)
      people.line.append(report)
    }
    if chance(0.4) { people.excluded = [people.person(of: accounts[number(0...accounts.count - 1)])] }
    return people
  }
}

/// Which person an account belongs to, in a form that the twin reads too.
struct TestPeople {
  var merged: [UInt32: UInt32] = [:]
  var excluded: Set<UInt32> = []
  var line: [Report] = []

  /// Somebody reports to somebody.
  struct Report {
    var boss: UInt32
    var person: UInt32
    var since: Int64?
  }

  func person(of account: UInt32) -> UInt32 { merged[account] ?? account }

  var accountPeople: AccountPeople { AccountPeople(merged: merged, excluded: excluded) }
}

extension TestPeople: ReportingLine {
  func reports(to person: UInt32, asOf second: Int64?) -> Set<UInt32> {
    Set(line.filter { $0.boss == person && ($0.since ?? .min) <= second ?? .max }.map(\.person))
  }
}

extension TopicQuery {
  /// Makes two topics of one, the first of which has so many concepts.
  mutating func separate(_ count: Int) {
    guard count < concepts.count, let topic = topics.first else { return }
    topics = [
      Topic(concepts: 0..<count, coverageExponent: topic.coverageExponent),
      Topic(concepts: count..<concepts.count, coverageExponent: 1),
    ]
  }
}
