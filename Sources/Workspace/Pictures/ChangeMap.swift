internal import Diagrams
internal import Discovery
internal import People

/// What flows between units before and after a date: new, gone, stronger and weaker.
struct ChangeMap {
  private let context: MapContext
  private let since: Instant
  private let basis: PictureBasis
  private let grouping: Grouping
  private let before: [[Int]: Double]
  private let after: [[Int]: Double]
  private var words: any MapWording { context.words }

  private static let lines = 45
  /// A change by this factor is one.
  private static let factor = 1.5

  init(_ context: MapContext, since: Instant) throws {
    self.context = context
    self.since = since
    let now = try context.networks()
    let nowNetwork = try now.network(.communication)
    basis = PictureBasis(now, nowNetwork)
    var earlier = context.open.options
    earlier.asOf = since
    let past = try MapContext(OpenWorkspace(context.open.session, options: earlier), words: context.words)
      .networks()
    let units = Grouping(of: now.organisation, counts: now.countsAsPerson) { $0.description.unit }
    let fine = GroupExchange(nowNetwork.undirected, groups: units.groups)
    let folding = Folding(
      sizes: units.sizes.map(Double.init), ties: fine.pairs.map { (a: $0.a, b: $0.b, weight: $0.weight) },
      limit: Folding.most)
    let groups = units.folded(folding)
    grouping = groups
    after = Self.weights(nowNetwork, groups.groups)
    // People are numbered anew at another date; their units of now tell what changed.
    let organisation = now.organisation
    let earlierGroups = past.organisation.people.map { person in
      organisation.number(ofPerson: person.id).flatMap { groups.groups[Int($0)] }
    }
    before = Self.weights(try past.network(.communication), earlierGroups)
  }

  private static func weights(_ network: Network, _ groups: [Int?]) -> [[Int]: Double] {
    let pairs = GroupExchange(network.undirected, groups: groups).pairs
    return Dictionary(uniqueKeysWithValues: pairs.map { ([$0.a, $0.b], $0.weight) })
  }

  func picture() -> Picture {
    var picture = Picture(title: words.beforeAfterTitle(since))
    picture.subtitles = [basis.sentence(words)]
    let sizes = grouping.sizes
    picture.boxes = grouping.names.indices.map { unit in
      Picture.Box(
        label: [grouping.names[unit], words.people(sizes[unit])], weight: Double(sizes[unit]),
        colour: Palette.count, shape: .country, tooltip: grouping.names[unit])
    }
    let changes = Set(before.keys).union(after.keys)
      .map { (pair: $0, before: before[$0] ?? 0, after: after[$0] ?? 0) }
      .sorted {
        (abs($1.after - $1.before), $0.pair[0], $0.pair[1]) < (
          abs($0.after - $0.before), $1.pair[0], $1.pair[1]
        )
      }
    let drawn = changes.filter { max($0.before, $0.after) > Self.factor * min($0.before, $0.after) }
      .prefix(Self.lines)
    picture.lines = drawn.map { change in
      let isMore = change.after > change.before
      let isWhole = min(change.before, change.after) == 0
      return Picture.Line(
        from: change.pair[0], to: change.pair[1], weight: abs(change.after - change.before),
        isDashed: !isMore, colour: isMore ? (isWhole ? 2 : 0) : (isWhole ? 5 : 1),
        tooltip: words.change(
          grouping.names[change.pair[0]], grouping.names[change.pair[1]], before: change.before,
          after: change.after))
    }
    picture.legend = [
      .init(.line(isDirected: false, isDashed: false, colour: 2), words.legendNew),
      .init(.line(isDirected: false, isDashed: false, colour: 0), words.legendStronger),
      .init(.line(isDirected: false, isDashed: true, colour: 1), words.legendWeaker),
      .init(.line(isDirected: false, isDashed: true, colour: 5), words.legendGone),
      .init(.widths, words.widthIsExchange),
    ]
    let total = changes.reduce(0) { $0 + abs($1.after - $1.before) }
    let shown = drawn.reduce(0) { $0 + abs($1.after - $1.before) }
    picture.captions = [
      words.drawnChange(drawn.count, of: changes.count, share: total > 0 ? shown / total : 0),
      words.contactsOnly,
    ]
    return picture
  }
}
