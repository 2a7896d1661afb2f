internal import Diagrams
internal import Governance
internal import People
internal import Store

/// What a picture of communities says in words; made by Reports in the reader's language.
package struct CommunityMapWords: Sendable {
  package var title: String
  /// From the number of communities, of people who wrote, and of posts.
  package var extent: @Sendable (_ communities: Int, _ people: Int, _ posts: Int) -> String
  /// What the picture must not be read as.
  package var caution: String
  /// That ties are of an older state than the posts.
  package var staleness: String
  /// From a number of people.
  package var people: @Sendable (Int) -> String
  /// From the number of communities that are folded into one box.
  package var more: @Sendable (Int) -> String
  /// From the number of ties that are not drawn.
  package var ties: @Sendable (_ drawn: Int, _ all: Int) -> String
  package var sizes: String
  package var widths: String
  package var simpleLayout: String
  package var unlabelled: String

  package init(
    title: String, extent: @escaping @Sendable (Int, Int, Int) -> String, caution: String, staleness: String,
    people: @escaping @Sendable (Int) -> String, more: @escaping @Sendable (Int) -> String,
    ties: @escaping @Sendable (Int, Int) -> String, sizes: String, widths: String, simpleLayout: String,
    unlabelled: String
  ) {
    self.title = title
    self.extent = extent
    self.caution = caution
    self.staleness = staleness
    self.people = people
    self.more = more
    self.ties = ties
    self.sizes = sizes
    self.widths = widths
    self.simpleLayout = simpleLayout
    self.unlabelled = unlabelled
  }
}

extension Workspace {
  /// Draws the communities that the viewer may see and the strongest ties between them, as SVG.
  ///
  /// Two communities are tied by the people who write in both. What exceeds a page is folded into one box.
  /// - Throws: `Trouble`.
  package static func communityMap(
    _ words: CommunityMapWords, options: AskOptions, in path: String
  ) throws -> String {
    let picture = try reading(path) { session in
      let open = try OpenWorkspace(session, options: options)
      return try CommunityMap(open).picture(words)
    }
    return SVGWriter.svg(try draw(picture, using: LayoutProcess()))
  }
}

/// Fills a picture with communities.
private struct CommunityMap {
  private let shown: [CommunityRecord]
  private let folded: [CommunityRecord]
  private let ties: [CommunityTie]
  private let isStale: Bool
  private let peopleCount: Int

  /// Boxes on a page, one of them for what is folded.
  private static let boxes = 40
  /// Lines for each box: more make a hairball.
  private static let linesPerBox = 1.5

  init(_ open: OpenWorkspace) throws {
    let asOf = open.options.asOf
    let visible = try open.session.communities(asOf: asOf)
      .filter { open.visibility.allows(community: $0.id, isPrivate: $0.isPrivate) }
    guard !visible.isEmpty else { throw Trouble.nothingToDraw }
    let bySize = visible.sorted { ($1.people, $0.name) < ($0.people, $1.name) }
    let count = bySize.count > Self.boxes ? Self.boxes - 1 : bySize.count
    shown = Array(bySize.prefix(count))
    folded = Array(bySize.dropFirst(count))
    let ids = Set(visible.map(\.id))
    ties = try open.session.communityTies(asOf: asOf).filter { ids.contains($0.a) && ids.contains($0.b) }
    isStale = try asOf == nil && open.session.communityTiesAreStale()
    peopleCount = try open.session.peopleWriting(inCommunities: ids, asOf: asOf)
  }

  func picture(_ words: CommunityMapWords) -> Picture {
    var picture = Picture(title: words.title)
    let posts = (shown + folded).reduce(0) { $0 + $1.posts }
    picture.subtitles = [words.extent(shown.count + folded.count, peopleCount, posts)]
    picture.boxes = shown.map { community in
      Picture.Box(
        label: [community.name, words.people(community.people)], weight: Double(community.people), colour: 0,
        shape: .disc, tooltip: "\(community.name): \(words.people(community.people))")
    }
    if !folded.isEmpty { picture.boxes.append(Picture.Box(label: [words.more(folded.count)], weight: 0)) }
    let index = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($0.element.id, $0.offset) })
    let drawable = ties.filter { index[$0.a] != nil && index[$0.b] != nil }
    let drawn = drawable.prefix(Int(Double(shown.count) * Self.linesPerBox))
    picture.lines = drawn.compactMap { tie in
      guard let a = index[tie.a], let b = index[tie.b] else { return nil }
      return Picture.Line(
        from: a, to: b, weight: Double(tie.people),
        tooltip: "\(shown[a].name) – \(shown[b].name): \(words.people(tie.people))")
    }
    picture.legend = [.init(.sizes, words.sizes), .init(.widths, words.widths)]
    picture.captions = [words.ties(drawn.count, ties.count), words.caution]
    if isStale { picture.captions.append(words.staleness) }
    picture.notes = Picture.Notes(
      simpleLayout: words.simpleLayout, unlabelledBoxes: words.unlabelled, unlabelledLines: words.unlabelled)
    return picture
  }
}
