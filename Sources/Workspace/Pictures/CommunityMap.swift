internal import Diagrams
internal import Discovery
internal import People

/// The official communities as countries; two are linked by the people who write in both.
struct CommunityMap {
  private let facts: CommunityFacts
  private let words: any MapWording

  init(_ facts: CommunityFacts, words: any MapWording) {
    self.facts = facts
    self.words = words
  }

  /// The picture with the keys of the communities.
  func keyedPicture() -> KeyedPicture {
    KeyedPicture(picture: picture(), keys: facts.folds.map { $0.names.first ?? "" })
  }

  private func picture() -> Picture {
    var picture = Picture(title: words.communitiesTitle)
    picture.subtitles = [
      [
        words.window(facts.first, facts.last), words.officialCommunities,
        words.writersCoverage(facts.writers, of: facts.people),
      ].joined(separator: " · "),
      words.communitiesExtent(facts.communities, facts.writers, facts.posts),
    ]
    picture.boxes = facts.folds.map { box($0) }
    let ties = facts.ties.map { (a: $0.a, b: $0.b, weight: $0.people) }
    let choice = LinkChoice(ties, boxes: picture.boxes.count)
    picture.lines = choice.chosen.map { index in
      let tie = facts.ties[index]
      return Picture.Line(
        from: tie.a, to: tie.b, weight: tie.people,
        tooltip: words.sharedPeople(name(facts.folds[tie.a]), name(facts.folds[tie.b]), Int(tie.people)))
    }
    picture.legend = [
      .init(.sizes, words.sizeIsWriters), .init(.widths, words.widthIsShared),
      .init(.box(colour: 0, shape: .plate), words.shadeIsActivity),
    ]
    picture.captions = [
      words.drawn(choice.chosen.count, of: ties.count, share: choice.share), words.sharedWriters,
    ]
    if facts.isStale { picture.captions.append(words.stale) }
    return picture
  }

  private func name(_ fold: CommunityFacts.Fold) -> String {
    let first = fold.names.first ?? ""
    return fold.names.count == 1 ? first : words.nameAndMore(first, fold.names.count - 1)
  }

  private func box(_ fold: CommunityFacts.Fold) -> Picture.Box {
    let name = name(fold)
    let activity = Double(fold.posts) / Double(max(1, fold.people))
    var reason = name + ": " + words.communityReason(fold.people, fold.posts)
    if fold.names.count > 1 { reason += "\n" + words.folds(fold.names, of: fold.names.count) }
    // People of several communities are counted once each, so no sum is said.
    let second = fold.names.count == 1 ? words.people(fold.people) : words.more(fold.names.count - 1)
    return Picture.Box(
      label: [fold.names.first ?? "", second], weight: Double(fold.people), colour: 0, shape: .country,
      tooltip: reason,
      shade: activity / max(1, facts.busiest))
  }
}
