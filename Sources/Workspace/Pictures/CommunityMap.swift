internal import Diagrams
package import Discovery
internal import Governance
internal import People
internal import Store

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

  /// The strongest tie of each community, so that none seems alone that is not, then the strongest of all.
  private static func chosen(_ ties: [CommunityTie], limit: Int) -> [CommunityTie] {
    var linked: Set<Int64> = []
    var first: [CommunityTie] = []
    var others: [CommunityTie] = []
    for tie in ties {
      let isFirstOfOne = linked.insert(tie.a).inserted
      let isFirstOfOther = linked.insert(tie.b).inserted
      if isFirstOfOne || isFirstOfOther { first.append(tie) } else { others.append(tie) }
    }
    return first + others.prefix(max(0, limit - first.count))
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
    let drawn = Self.chosen(drawable, limit: Int(Double(shown.count) * Self.linesPerBox))
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
