internal import Diagrams
internal import Discovery
internal import Index
internal import People

/// Who knows about a topic, who asks, and how they hang together.
struct TopicMap {
  private let context: MapContext
  private let loaded: LoadedNetworks
  private let network: Network
  private let topic: String
  private let experts: [ExpertFinding]
  private let askers: [ExpertFinding]
  private var words: any MapWording { context.words }

  /// People on a page who know, and who ask.
  private static let (knowing, asking) = (18, 16)

  init(_ context: MapContext, topic: String) throws {
    self.context = context
    self.topic = topic
    var request = AboutRequest(topic: topic)
    request.options = context.open.options
    request.options.limit = 60
    var ask = try TopicAsk(context.open.session, options: request.options)
    let found = try ask.answer(request).experts
    loaded = try context.networks()
    network = try context.network(.communication)
    let organisation = loaded.organisation
    let known = found.filter { organisation.number(ofPerson: $0.person) != nil }
    experts = Array(known.filter { $0.band > .weak }.prefix(Self.knowing))
    let knowing = Set(experts.map(\.person))
    askers = Array(
      known.filter { !knowing.contains($0.person) && ($0.counts[.asker] ?? 0) > 0 }.prefix(Self.asking))
  }

  func picture() -> Picture {
    let findings = experts + askers
    let people = PeoplePicture(
      findings.compactMap { loaded.organisation.number(ofPerson: $0.person).map(Int.init) }, of: loaded)
    var picture = Picture(title: words.topicTitle(topic))
    picture.subtitles = [context.basis(loaded, network)]
    picture.boxes = findings.enumerated().map { index, finding in
      let number = people.people[index]
      let name = loaded.name(number)
      let isExpert = index < experts.count
      let posts = finding.counts.values.reduce(0, +)
      return people.box(
        number, weight: isExpert ? finding.score : 0,
        tooltip: isExpert
          ? words.knows(name, posts: posts, accepted: finding.acceptedCount)
          : words.asks(name, posts: finding.counts[.asker] ?? 0),
        isMarked: isExpert && finding.band == .strong, shade: isExpert ? nil : 0)
    }
    picture.lines = people.ties(in: network).prefix(70).map { tie in
      Picture.Line(
        from: tie.a, to: tie.b, weight: tie.weight,
        tooltip: words.contact(
          loaded.name(people.people[tie.a]), loaded.name(people.people[tie.b]), weight: tie.weight))
    }
    picture.legend =
      [
        .init(.box(colour: Palette.count, shape: .plate), words.legendKnows),
        .init(.pale, words.legendAsks),
        .init(.sizes, words.sizeIsKnowledge), .init(.widths, words.widthIsExchange),
      ] + people.legend(3)
    picture.captions = [words.contactsOnly]
    return picture
  }
}
