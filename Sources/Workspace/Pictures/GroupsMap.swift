internal import Algorithms
internal import Diagrams
internal import Discovery
internal import Graph
internal import People

/// The organisation as linked groups: countries with borders, lines by exchange, bridge persons by name.
struct GroupsMap {
  /// What makes people a group.
  enum Basis { case contacts, units }

  private let basis: Basis
  private let context: MapContext
  private let loaded: LoadedNetworks
  private let network: Network
  private let grouping: Grouping
  private let folding: Folding
  private let exchange: GroupExchange
  private var words: any MapWording { context.words }

  /// Groups on a page.
  static let boxes = 40
  /// People named on lines: more names are none.
  private static let names = 30
  /// The share of a link from which one person carries most of it, and from which it hangs on that one.
  private static let (carries, isSole) = (0.15, 0.6)

  init(_ context: MapContext, by basis: Basis) throws {
    self.basis = basis
    self.context = context
    loaded = try context.networks()
    network = try context.network(.communication)
    let found: Grouping =
      switch basis {
      case .units:
        Grouping(of: loaded.organisation, counts: loaded.countsAsPerson) {
          $0.description.unit
        }
      case .contacts: try loaded.contactGroups(network, words: context.words)
      }
    let fine = GroupExchange(network.undirected, groups: found.groups)
    let sizes = found.sizes.map(Double.init)
    folding = Folding(
      sizes: sizes, ties: fine.pairs.map { (a: $0.a, b: $0.b, weight: $0.weight) }, limit: Self.boxes)
    grouping = found.folded(folding)
    exchange = GroupExchange(network.undirected, groups: grouping.groups)
    names = folding.members.map { members in
      members.count == 1
        ? found.names[members[0]] : context.words.nameAndMore(found.names[members[0]], members.count - 1)
    }
    folded = folding.members.map { members in members.count > 1 ? members.map { found.names[$0] } : [] }
  }

  private let names: [String]
  /// The names of what is folded into a group, nothing for a group that is itself.
  private let folded: [[String]]

  /// All groups and most of what flows between them, with the keys of the groups.
  func keyedPicture() -> KeyedPicture {
    KeyedPicture(picture: picture(), keys: grouping.keys)
  }

  /// The fragile links, with the keys of the groups.
  func keyedBridges() -> KeyedPicture {
    KeyedPicture(picture: bridgesPicture(), keys: grouping.keys)
  }

  /// All groups and most of what flows between them.
  private func picture() -> Picture {
    let links = exchange.pairs.map { (a: $0.a, b: $0.b, weight: $0.weight) }
    let choice = LinkChoice(links, boxes: grouping.names.count)
    var picture = base(title: basis == .units ? words.unitsTitle() : words.groupsTitle)
    add(choice.chosen, to: &picture)
    addBridges(choice.chosen, to: &picture)
    picture.captions =
      [
        words.drawn(choice.chosen.count, of: links.count, share: choice.share)
      ] + looseSentence + [words.contactsOnly]
    return picture
  }

  /// Only the links that hang on one person.
  private func bridgesPicture() -> Picture {
    let fragile = exchange.pairs.indices.filter { (exchange.pairs[$0].carriers.first?.share ?? 0) >= 0.5 }
      .sorted { (exchange.pairs[$1].weight, $0) < (exchange.pairs[$0].weight, $1) }
    let chosen = Array(fragile.prefix(2 * Self.names))
    var picture = base(title: words.bridgesTitle)
    add(chosen, to: &picture)
    addBridges(chosen, to: &picture)
    let weight = exchange.pairs.reduce(0) { $0 + $1.weight }
    let carried = chosen.reduce(0) { $0 + exchange.pairs[$1].weight }
    picture.captions =
      [
        words.drawn(chosen.count, of: exchange.pairs.count, share: weight > 0 ? carried / weight : 0)
      ] + looseSentence + [words.contactsOnly]
    return picture
  }

  private var looseSentence: [String] {
    let loose = grouping.groups.indices.count {
      grouping.groups[$0] == nil && network.undirected.outgoing.degree(of: $0) > 0
    }
    return loose > 0 ? [words.loose(loose)] : []
  }

  private func base(title: String) -> Picture {
    var picture = Picture(title: title)
    picture.subtitles = [context.basis(loaded, network)]
    let sizes = grouping.sizes
    picture.boxes = names.indices.map { group in
      Picture.Box(
        label: [names[group], words.people(sizes[group])], weight: Double(sizes[group]), shape: .country,
        tooltip: reason(group, sizes[group]))
    }
    picture.legend = [
      .init(.sizes, words.sizeIsPeople), .init(.widths, words.widthIsExchange),
      .init(.bridge(isSole: false), words.legendBridge), .init(.bridge(isSole: true), words.legendSole),
    ]
    return picture
  }

  private func reason(_ group: Int, _ size: Int) -> String {
    var units: [String: Int] = [:]
    for (person, own) in grouping.groups.enumerated() where own == group {
      units[loaded.unit(person) ?? words.noUnit, default: 0] += 1
    }
    let most = units.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4)
    let sentence = words.group(names[group], size, units: most.map { (name: $0.key, count: $0.value) })
    return folded[group].isEmpty ? sentence : sentence + "\n" + words.folds(folded[group])
  }

  private func add(_ chosen: [Int], to picture: inout Picture) {
    let all = exchange.pairs.reduce(0) { $0 + $1.weight }
    picture.lines = chosen.map { index in
      let pair = exchange.pairs[index]
      return Picture.Line(
        from: pair.a, to: pair.b, weight: pair.weight,
        tooltip: words.link(
          names[pair.a], names[pair.b], people: pair.people, share: all > 0 ? pair.weight / all : 0))
    }
  }

  /// The person through whom most of each link goes, once on the heaviest of these links.
  private func addBridges(_ chosen: [Int], to picture: inout Picture) {
    var named: Set<Int> = []
    for (line, index) in chosen.enumerated() where picture.bridges.count < Self.names {
      let pair = exchange.pairs[index]
      guard let carrier = pair.carriers.first(where: { !named.contains($0.person) }),
        carrier.share >= Self.carries
      else { continue }
      named.insert(carrier.person)
      let name = loaded.name(carrier.person)
      let isSole = carrier.share >= Self.isSole
      picture.bridges.append(
        .init(
          line: line, name: name, isSole: isSole,
          tooltip: words.bridge(name, names[pair.a], names[pair.b], share: carrier.share, isSole: isSole)))
    }
  }
}
