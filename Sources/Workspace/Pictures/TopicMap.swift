internal import Diagrams
internal import Discovery
internal import Index
internal import People

/// Who knows about a topic, who asks, and how they hang together.
struct TopicMap {
  private let context: MapContext
  private let basis: PictureBasis
  private let rows: ContactRows
  private let topic: String
  /// Those who know, then those who ask.
  private let findings: [ExpertFinding]
  private let knowingCount: Int
  /// People who wrote about it, too, and are not in the picture.
  private let others: Int
  private let people: PeoplePicture
  private var words: any MapWording { context.words }

  /// People on a page who know, and who ask.
  private static let (knowing, asking) = (16, 12)
  private static let ties = 70

  init(_ context: MapContext, topic: String) throws {
    self.context = context
    self.topic = topic
    var request = AboutRequest(topic: topic)
    request.options = context.open.options
    request.options.limit = 60
    var ask = try TopicAsk(context.open.session, options: request.options)
    let answer = try ask.answer(request)
    let found = answer.experts
    (rows, basis) = try context.contacts()
    let experts = found.filter { $0.band > .weak }.prefix(Self.knowing)
    let known = Set(experts.map(\.person))
    let askers = found.filter { !known.contains($0.person) && ($0.counts[.asker] ?? 0) > 0 }.prefix(
      Self.asking)
    let shown = try (experts + askers).compactMap { finding in
      try context.person(finding.person).map { (finding: finding, person: $0) }
    }
    findings = shown.map(\.finding)
    knowingCount = shown.count { known.contains($0.person.id) }
    people = PeoplePicture(shown.map(\.person))
    others = max(answer.candidateCount, found.count) - shown.count
  }

  func picture() throws -> Picture {
    var picture = Picture(title: words.topicTitle(topic))
    picture.subtitles = [basis.sentence(words)]
    picture.boxes = findings.enumerated().map { index, finding in
      let name = people.name(index)
      let isExpert = index < knowingCount
      let posts = finding.counts.values.reduce(0, +)
      return people.box(
        index, weight: isExpert ? finding.score : 0,
        tooltip: isExpert
          ? words.knows(name, posts: posts, accepted: finding.acceptedCount)
          : words.asks(name, posts: finding.counts[.asker] ?? 0),
        isMarked: isExpert && finding.band == .strong, shade: isExpert ? nil : 0)
    }
    for (box, slot) in TopicPlaces.assigned(people.people).enumerated() {
      picture.boxes[box].place = slot.flatMap(TopicPlaces.place)
    }
    picture.lines = try rows.ties(among: people.people.map(\.id)).prefix(Self.ties).map { tie in
      Picture.Line(
        from: tie.a, to: tie.b, weight: tie.weight,
        tooltip: words.contact(people.name(tie.a), people.name(tie.b), weight: tie.weight))
    }
    picture.legend =
      [
        .init(.box(colour: Palette.count, shape: .plate), words.legendKnows),
        .init(.pale, words.legendAsks),
        .init(.sizes, words.sizeIsKnowledge), .init(.widths, words.widthIsExchange),
      ] + people.legend(3)
    picture.captions = (others > 0 ? [words.moreOnTopic(others)] : []) + [words.contactsOnly]
    return picture
  }
}
