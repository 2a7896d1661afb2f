internal import Discovery
internal import Governance
internal import Index
package import People
internal import Store
internal import Text

extension Workspace {
  /// What is known of a person and may be seen by the viewer.
  /// - Throws: `Trouble`.
  package static func profile(
    of name: String, options: AskOptions, in path: String
  ) throws -> PersonProfile {
    try reading(path) { session in
      let open = try OpenWorkspace(session, options: options)
      let person = try PersonLookup(session).one(name)
      return try ProfileMaker(open: open, person: person).profile(named: name)
    }
  }
}

/// Puts a profile together.
private struct ProfileMaker {
  let open: OpenWorkspace
  let person: Int64

  /// Posts whose words are looked at: the latest.
  private static let postsRead = 400
  private static let topicsShown = 10

  func profile(named name: String) throws -> PersonProfile {
    let asOf = open.options.asOf
    guard let record = try open.session.person(person, asOf: asOf) else {
      throw Trouble.unknownPerson(name: name)
    }
    var profile = PersonProfile(person: PersonDescription(record))
    profile.asOf = asOf
    let optedOut = try open.session.people(marked: .optout)
    if let manager = record.manager {
      let id = try open.session.person(ofAccount: manager)
      if !optedOut.contains(id) {
        profile.manager = try open.session.person(id, asOf: asOf).map { PersonDescription($0) }
      }
    }
    try addActivity(to: &profile)
    profile.declaredSkills = try open.session.declaredSkills(ofPerson: person)
    profile.topics = try topics(without: record.name)
    return profile
  }

  private func addActivity(to profile: inout PersonProfile) throws {
    var places: [Int64: PersonProfile.Place] = [:]
    for count in try open.session.activity(ofPerson: person, asOf: open.options.asOf) {
      guard open.visibility.allows(community: count.community ?? 0, isPrivate: count.isPrivate) else {
        continue
      }
      profile.posts += count.posts
      profile.accepted += count.accepted
      if count.kind == .question { profile.questions += count.posts }
      if count.kind == .answer { profile.answers += count.posts }
      profile.firstPost = [profile.firstPost, count.first].compactMap { $0 }.min()
      profile.lastPost = [profile.lastPost, count.last].compactMap { $0 }.max()
      guard let community = count.community, let name = count.communityName else { continue }
      places[community, default: .init(community: name, posts: 0)].posts += count.posts
    }
    profile.places = places.values.sorted { ($1.posts, $0.community) < ($0.posts, $1.community) }
  }

  /// Words that set the person's posts apart, but for the name under them.
  private func topics(without name: String) throws -> [PersonProfile.Topic] {
    let names = Set(Tokenizer.tokens(in: name).flatMap { [$0.folded] + $0.parts })
    var analyzer = Analyzer()
    var terms = DistinctiveTerms()
    let posts = try open.session.latestPosts(
      ofPerson: person, asOf: open.options.asOf, limit: Self.postsRead,
      allows: { open.visibility.allows(class: $0) })
    for id in posts {
      guard let post = try open.session.post(id) else { continue }
      let words = PostWords.byTerm(post, analyzer: &analyzer)
      terms.add(
        words.filter { word in !Tokenizer.tokens(in: word.value).contains { names.contains($0.folded) } })
    }
    return try distinctive(terms).map { PersonProfile.Topic(word: $0.word, posts: $0.posts) }
  }

  /// The terms that set the person apart from what others had written by the time.
  private func distinctive(_ terms: DistinctiveTerms) throws -> [(word: String, posts: Int, term: String)] {
    guard let asOf = open.options.asOf else {
      let statistics = TermStatistics(try open.segments())
      return try terms.top(Self.topicsShown, of: statistics.postCount) { try statistics.postCount(of: $0) }
    }
    var statistics = try PastTermStatistics(try open.segments(), at: asOf.seconds)
    return try terms.top(Self.topicsShown, of: statistics.postCount) { try statistics.postCount(of: $0) }
  }
}
