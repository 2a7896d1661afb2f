internal import Discovery
internal import Governance
internal import People
internal import Store

/// What the picture of the official communities shows, in no language.
struct CommunityFacts: Codable {
  /// A community, or several folded into one.
  struct Fold: Codable {
    /// The largest first.
    var names: [String]
    /// People of each added up, so that somebody in two counts twice.
    var people: Int
    var posts: Int
  }

  struct Tie: Codable {
    var a: Int
    var b: Int
    /// People who write in both.
    var people: Double
  }

  var folds: [Fold]
  var ties: [Tie]
  /// Days of the first and the last dated post.
  var first: Instant?
  var last: Instant?
  var communities: Int
  var posts: Int
  /// People who write in any, and all whom the workspace knows.
  var writers: Int
  var people: Int
  /// The most posts a person in any community.
  var busiest: Double
  /// Whether ties are older than the posts.
  var isStale: Bool

  /// - Throws: `Trouble.nothingToDraw` where the viewer may see none.
  init(_ open: OpenWorkspace) throws {
    let asOf = open.options.asOf
    let written = try open.session.communityWriters(asOf: asOf)
    let all = written.records.filter { open.visibility.allows(community: $0.id, isPrivate: $0.isPrivate) }
    guard !all.isEmpty else { throw Trouble.nothingToDraw }
    let number = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($0.element.id, $0.offset) })
    let fine = try (asOf == nil ? open.session.communityTies() : written.ties).compactMap { tie in
      number[tie.a].flatMap { a in number[tie.b].map { (a: a, b: $0, weight: Double(tie.people)) } }
    }
    let folding = Folding(drawable: all.map { Double($0.people) }, ties: fine)
    folds = folding.members.map { members in
      Fold(
        names: members.map { all[$0].name }, people: members.reduce(0) { $0 + all[$1].people },
        posts: members.reduce(0) { $0 + all[$1].posts })
    }
    ties = folding.ties(fine).map { Tie(a: $0.a, b: $0.b, people: $0.weight) }
    let writing = written.writing(in: Set(all.map(\.id)))
    (first, last, writers) = (writing.first, writing.last, writing.people)
    communities = all.count
    posts = all.reduce(0) { $0 + $1.posts }
    people = max(writers, try open.session.knownPeople(asOf: asOf) - open.leftOut.count)
    busiest = all.map { Double($0.posts) / Double(max(1, $0.people)) }.max() ?? 1
    isStale = try asOf == nil && open.session.communityTiesAreStale()
  }
}
