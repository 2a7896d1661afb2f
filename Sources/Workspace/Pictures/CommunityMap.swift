internal import Diagrams
internal import Discovery
internal import Governance
internal import People
internal import Store

/// The official communities as countries; two are linked by the people who write in both.
struct CommunityMap {
  private let context: MapContext
  private let all: [CommunityRecord]
  private let folding: Folding
  /// Ties between folds.
  private let ties: [(a: Int, b: Int, weight: Double)]
  private let isStale: Bool
  private let peopleCount: Int
  private var words: any MapWording { context.words }

  init(_ context: MapContext) throws {
    self.context = context
    let open = context.open
    let asOf = open.options.asOf
    all = try open.session.communities(asOf: asOf)
      .filter { open.visibility.allows(community: $0.id, isPrivate: $0.isPrivate) }
    guard !all.isEmpty else { throw Trouble.nothingToDraw }
    let number = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($0.element.id, $0.offset) })
    let fine = try open.session.communityTies(asOf: asOf).compactMap { tie in
      number[tie.a].flatMap { a in number[tie.b].map { (a: a, b: $0, weight: Double(tie.people)) } }
    }
    folding = Folding(sizes: all.map { Double($0.people) }, ties: fine, limit: GroupsMap.boxes)
    ties = folding.ties(fine)
    isStale = try asOf == nil && open.session.communityTiesAreStale()
    peopleCount = try open.session.peopleWriting(inCommunities: Set(all.map(\.id)), asOf: asOf)
  }

  /// The picture with the keys of the communities.
  func keyedPicture() -> KeyedPicture {
    KeyedPicture(picture: picture(), keys: folding.members.map { all[$0[0]].name })
  }

  private func picture() -> Picture {
    var picture = Picture(title: words.communitiesTitle)
    picture.subtitles = [
      words.communitiesExtent(all.count, peopleCount, all.reduce(0) { $0 + $1.posts })
    ]
    let busiest = all.map(activity).max() ?? 1
    picture.boxes = folding.members.map { box($0, busiest: busiest) }
    let choice = LinkChoice(ties, boxes: picture.boxes.count)
    picture.lines = choice.chosen.map { index in
      let tie = ties[index]
      return Picture.Line(
        from: tie.a, to: tie.b, weight: tie.weight,
        tooltip: words.sharedPeople(name(tie.a), name(tie.b), Int(tie.weight)))
    }
    picture.legend = [
      .init(.sizes, words.sizeIsWriters), .init(.widths, words.widthIsShared),
      .init(.box(colour: 0, shape: .plate), words.shadeIsActivity),
    ]
    picture.captions = [
      words.drawn(choice.chosen.count, of: ties.count, share: choice.share), words.sharedWriters,
    ]
    if isStale { picture.captions.append(words.stale) }
    return picture
  }

  private func activity(_ community: CommunityRecord) -> Double {
    Double(community.posts) / Double(max(1, community.people))
  }

  private func name(_ fold: Int) -> String {
    let members = folding.members[fold]
    let first = all[members[0]].name
    return members.count == 1 ? first : words.nameAndMore(first, members.count - 1)
  }

  /// People of several communities are counted once each, so the largest number is said, not a sum.
  private func box(_ members: [Int], busiest: Double) -> Picture.Box {
    let fold = folding.folds[members[0]]
    let people = members.reduce(0) { $0 + all[$1].people }
    let posts = members.reduce(0) { $0 + all[$1].posts }
    let shade = Double(posts) / Double(max(1, people)) / max(1, busiest)
    var reason = name(fold) + ": " + words.communityReason(people, posts)
    if members.count > 1 { reason += "\n" + words.folds(members.map { all[$0].name }) }
    let label = members.count == 1 ? [name(fold), words.people(people)] : [name(fold)]
    return Picture.Box(
      label: label, weight: Double(people), colour: 0, shape: .country, tooltip: reason, shade: shade)
  }
}
