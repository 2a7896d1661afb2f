internal import Discovery
internal import Governance
internal import Index
internal import People
internal import Store
internal import Text

/// Names groups by the words that set their members' posts apart, by their dominating unit and site.
///
/// A group that goes on from the last stored analysis keeps its id, name and colour.
struct GroupNaming {
  let open: OpenWorkspace
  let organisation: Organisation
  let groups: FoundGroups

  /// Posts that are read for all groups together, and at most for one.
  private static let postsInAll = 40_000
  private static let mostPosts = 2_000
  private static let wordsOfName = 3
  private static let candidates = 24
  /// The share of members from which on a unit or site dominates.
  private static let dominance = 0.5
  /// The part of all posts with a word that must be the group's for the word to name it.
  private static let leastShare = 1.0 / 3
  /// Common members by members of either from which on a community is nearly the same as a group.
  private static let sameness = 0.4

  func labels() throws -> [GroupLabel] {
    let members = groups.members()
    let words = try distinctiveWords(members)
    let communities = communities(of: members, without: words.map { !$0.isEmpty })
    let old = try KnownGroups.stored(open)
    let new = members.map { Set($0.map { organisation.people[Int($0)].id }) }
    let continued = GroupMatching.continued(new: new, old: old.members)
    var next = old.nextNumber
    return members.indices.map { group in
      let people = members[group].map { organisation.people[Int($0)].description }
      let unit = DominatingValue.of(people.map(\.unit), least: Self.dominance)
      let location = DominatingValue.of(people.map(\.location), least: Self.dominance)
      if let before = continued[group].map({ old.labels[$0] }) {
        return GroupLabel(
          id: before.id, colour: before.colour, words: before.words.isEmpty ? words[group] : before.words,
          unit: unit, location: location, community: communities[group])
      }
      next += 1
      return GroupLabel(
        id: "g\(next)", colour: next - 1, words: words[group], unit: unit, location: location,
        community: communities[group])
    }
  }

  /// For groups without words the official community that is nearly the same, each for one group.
  private func communities(of members: [[UInt32]], without isNamed: [Bool]) -> [String?] {
    var groupOf: [UInt32: Int] = [:]
    for (group, people) in members.enumerated() { for person in people { groupOf[person] = group } }
    var overlaps: [(group: Int, community: Int, share: Double)] = []
    for (place, community) in organisation.communities.enumerated() {
      var common: [Int: Int] = [:]
      for member in community.members { if let group = groupOf[member] { common[group, default: 0] += 1 } }
      for (group, count) in common where !isNamed[group] {
        let share = Double(count) / Double(members[group].count + community.members.count - count)
        if share >= Self.sameness { overlaps.append((group, place, share)) }
      }
    }
    overlaps.sort { ($1.share, $0.group, $0.community) < ($0.share, $1.group, $1.community) }
    var names = [String?](repeating: nil, count: members.count)
    var taken: Set<String> = []
    for overlap in overlaps where names[overlap.group] == nil {
      let name = organisation.communities[overlap.community].name
      if taken.insert(name).inserted { names[overlap.group] = name }
    }
    return names
  }

  /// A few words for each group; no two groups share one.
  private func distinctiveWords(_ members: [[UInt32]]) throws -> [[String]] {
    let segments = try open.segments()
    var past = try open.options.asOf.map { try PastTermStatistics(segments, at: $0.seconds) }
    let present = TermStatistics(segments)
    let postCount = past?.postCount ?? present.postCount
    guard postCount > 0 else { return members.map { _ in [] } }
    let names = nameTokens()
    var analyzer = Analyzer()
    let latest = try latestPosts(of: members)
    let read = try members.map { try terms(of: $0, latest, names, &analyzer) }
    let leastUsers = members.map { min($0.count, max(3, $0.count / 4)) }
    let candidates = zip(read, leastUsers).reduce(into: Set<String>()) {
      $0.formUnion($1.0.terms.candidates(leastUsers: $1.1))
    }
    let counts = try past?.postCounts(of: candidates) ?? present.postCounts(of: candidates)
    let best = members.indices.map { group in
      let part = Double(members[group].count) / Double(max(1, organisation.people.count))
      return read[group].terms.top(
        Self.candidates, of: postCount, leastUsers: leastUsers[group], leastShare: Self.leastShare,
        scale: read[group].isCut ? max(1, part * Double(postCount) / Double(max(1, read[group].posts))) : 1
      ) { counts[$0] ?? 0 }
    }
    var uses = try TermUses(segments, people: try open.people(), asOf: open.options.asOf?.seconds)
    let topics = try uses.topics(among: Set(best.joined().map(\.term)))
    return unique(best.map { $0.filter { topics.contains($0.term) } })
  }

  private typealias LatestPosts = (limits: [Int64: Int], posts: [Int64: [Int64]])

  /// What the members of groups wrote last, so many posts of each that all can be read.
  private func latestPosts(of members: [[UInt32]]) throws -> LatestPosts {
    let most = min(Self.mostPosts, max(20, Self.postsInAll / max(1, members.count)))
    var limits: [Int64: Int] = [:]
    for people in members {
      for person in people { limits[id(person)] = max(1, most / max(1, people.count)) }
    }
    let posts = try open.session.latestPosts(
      limits: limits, asOf: open.options.asOf, allows: { open.visibility.allows(class: $0) })
    return (limits, posts)
  }

  /// What a group's members wrote last, how many posts that is, and whether it is all.
  private func terms(
    of people: [UInt32], _ latest: LatestPosts, _ names: Set<String>, _ analyzer: inout Analyzer
  ) throws -> (terms: DistinctiveTerms, posts: Int, isCut: Bool) {
    var terms = DistinctiveTerms()
    var (read, isCut) = (0, false)
    for person in people {
      let posts = latest.posts[id(person)] ?? []
      read += posts.count
      isCut = isCut || posts.count == latest.limits[id(person)]
      for id in posts {
        guard let post = try open.session.post(id) else { continue }
        terms.add(
          PostWords.byTerm(post, analyzer: &analyzer).filter { isUsable($0.value, names) }, of: person)
      }
    }
    return (terms, read, isCut)
  }

  private func id(_ person: UInt32) -> Int64 { organisation.people[Int(person)].id }

  /// The words of each group that are better there than anywhere else.
  private func unique(_ best: [[(word: String, posts: Int, term: String)]]) -> [[String]] {
    var ranked: [(group: Int, rank: Int, word: String, posts: Int)] = []
    for (group, words) in best.enumerated() {
      for (rank, word) in words.enumerated() { ranked.append((group, rank, word.word, word.posts)) }
    }
    var chosen = [[String]](repeating: [], count: best.count)
    var taken: Set<String> = []
    for word in ranked.sorted(by: { ($0.rank, -$0.posts, $0.group) < ($1.rank, -$1.posts, $1.group) })
    where chosen[word.group].count < Self.wordsOfName && taken.insert(word.word.lowercased()).inserted {
      chosen[word.group].append(word.word)
    }
    return chosen
  }

  /// Parts of people's names: no group is named after a person.
  private func nameTokens() -> Set<String> {
    var names: Set<String> = []
    for person in organisation.people {
      for token in Tokenizer.tokens(in: person.description.name) {
        names.insert(token.folded)
        names.formUnion(token.parts)
      }
    }
    return names
  }

  private func isUsable(_ word: String, _ names: Set<String>) -> Bool {
    word.first?.isLetter == true
      && !Tokenizer.tokens(in: word).contains { names.contains($0.folded) }
  }
}
