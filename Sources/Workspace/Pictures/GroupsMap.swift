internal import Diagrams
internal import Discovery
internal import People

/// The organisation as linked groups: countries with borders, lines by exchange, bridge persons by name.
struct GroupsMap {
  /// What is drawn, and as what.
  enum Kind { case groups, units, unitsForGroups, oneForGroups }

  private let facts: GroupFacts
  private let kind: Kind
  private let names: GroupNames
  private let words: any MapWording

  /// People named on lines: more names nobody reads, and fewer where there are many lines.
  private static func mostNames(_ lines: Int) -> Int { max(first, min(30, 32 - lines / 3)) }
  /// As many as a list shows unless it is asked for more are named, wherever they stand.
  private static let first = 10

  init(_ facts: GroupFacts, _ kind: Kind, words: any MapWording) {
    self.facts = facts
    self.kind = kind
    self.words = words
    names = GroupNames(facts.groups, words: words)
  }

  /// All groups and most of what flows between them, with the keys of the groups.
  func keyedPicture() -> KeyedPicture {
    let picture = picture()
    let labels = facts.groups.map(\.label.id)
    let bridgeKeys = picture.bridges.map { bridge in
      let line = picture.lines[bridge.line]
      return KeyedPicture.bridgeKey(bridge.name, labels[line.from], labels[line.to])
    }
    return KeyedPicture(picture: picture, keys: labels, bridgeKeys: bridgeKeys)
  }

  private func picture() -> Picture {
    var picture = Picture(
      title: [.units, .unitsForGroups].contains(kind) ? words.unitsTitle() : words.groupsTitle)
    picture.subtitles = [facts.basis.sentence(words)]
    picture.boxes = facts.groups.indices.map { names.box($0, hasHue: kind == .groups) }
    let links = facts.links.map { (a: $0.a, b: $0.b, weight: $0.weight) }
    let choice = LinkChoice(links, boxes: picture.boxes.count)
    let chosen = withBridges(choice.chosen)
    addLines(chosen, to: &picture)
    let unnamed = addBridges(chosen, to: &picture)
    picture.legend = [.init(.sizes, words.sizeIsPeople), .init(.widths, words.widthIsExchange)]
    if picture.bridges.contains(where: { !$0.isSole }) {
      picture.legend.append(.init(.bridge(isSole: false), words.legendBridge))
    }
    if picture.bridges.contains(where: \.isSole) {
      picture.legend.append(.init(.bridge(isSole: true), words.legendSole))
    }
    picture.captions =
      kind == .unitsForGroups ? [words.unitsForGroups] : kind == .oneForGroups ? [words.noGroups] : []
    picture.captions += [words.drawn(chosen.count, of: links.count, share: share(of: chosen))]
    if unnamed > 0 { picture.captions.append(words.unnamed(unnamed)) }
    if facts.loose > 0 { picture.captions.append(words.loose(facts.loose)) }
    picture.captions.append(words.contactsOnly)
    return picture
  }

  /// The links with those on which the first of the list stand.
  private func withBridges(_ chosen: [Int]) -> [Int] {
    let places = Dictionary(
      facts.links.enumerated().map { ([$0.element.a, $0.element.b], $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var isChosen = Set(chosen)
    let more = facts.bridges.prefix(Self.first).compactMap { places[[$0.a, $0.b]] }
      .filter { isChosen.insert($0).inserted }
    return chosen + more
  }

  /// The part of all exchange that some links carry.
  private func share(of chosen: [Int]) -> Double {
    let all = facts.links.reduce(0) { $0 + $1.weight }
    return all > 0 ? chosen.reduce(0) { $0 + facts.links[$1].weight } / all : 1
  }

  private func addLines(_ chosen: [Int], to picture: inout Picture) {
    let all = facts.links.reduce(0) { $0 + $1.weight }
    picture.lines = chosen.map { index in
      let link = facts.links[index]
      return Picture.Line(
        from: link.a, to: link.b, weight: link.weight,
        tooltip: words.link(
          names[link.a], names[link.b], people: link.people, share: all > 0 ? link.weight / all : 0))
    }
  }

  /// Names people on the lines that they carry: the first of the list, then one on each line, then more of them.
  /// - Returns: how many there are beyond.
  private func addBridges(_ chosen: [Int], to picture: inout Picture) -> Int {
    var lines: [[Int]: Int] = [:]
    for (line, index) in chosen.enumerated() { lines[[facts.links[index].a, facts.links[index].b]] = line }
    var named: Set<Int64> = []
    var isServed: Set<Int> = []
    let most = Self.mostNames(chosen.count)
    for round in 0..<3 {
      let limit = round == 0 ? Self.first : most
      for bridge in facts.bridges where picture.bridges.count < limit {
        guard let line = lines[[bridge.a, bridge.b]], round != 1 || !isServed.contains(line),
          !named.contains(bridge.person)
        else { continue }
        named.insert(bridge.person)
        isServed.insert(line)
        picture.bridges.append(
          .init(
            line: line, name: bridge.name, isSole: bridge.isSole,
            tooltip: words.bridge(
              bridge.name, names[bridge.a], names[bridge.b], share: bridge.share, isSole: bridge.isSole)))
      }
    }
    return Set(facts.bridges.map(\.person)).subtracting(named).count
  }
}

/// What groups are called on a page, each by another name.
struct GroupNames {
  private let groups: [GroupFacts.Group]
  /// Of groups that stand for others too the largest one's name alone.
  private let own: [String]
  private let names: [String]
  private let words: any MapWording

  /// Groups up to which a page has room for their units.
  private static let detailed = 26

  init(_ groups: [GroupFacts.Group], words: any MapWording) {
    self.groups = groups
    self.words = words
    var uses: [String: Int] = [:]
    own = groups.map { group in
      let name = words.groupName(group.label)
      uses[name, default: 0] += 1
      return uses[name, default: 1] > 1 ? "\(name) (\(uses[name, default: 1]))" : name
    }
    names = zip(groups, own).map { group, own in
      group.folded.isEmpty ? own : words.nameAndMore(own, group.folded.count - 1)
    }
  }

  subscript(group: Int) -> String { names[group] }

  /// A group as a country, with its dominating unit below its name.
  /// - Parameter hasHue: Whether it has a colour of its own from one analysis to the next.
  func box(_ index: Int, hasHue: Bool) -> Picture.Box {
    let group = groups[index]
    // Where there are many, the page has no room for more than names and numbers.
    let unit = group.folded.isEmpty && groups.count <= Self.detailed ? group.label.unit?.value : nil
    let second = unit.flatMap { words.groupName(group.label).contains($0) ? nil : $0 }
    var reason = words.group(
      names[index], group.people, units: group.units.map { (name: $0.name ?? words.noUnit, count: $0.people) }
    )
    if !group.folded.isEmpty {
      reason += "\n" + words.folds(group.folded.prefix(8).map { words.groupName($0) }, of: group.folded.count)
    }
    // Its own row, so that a long name is never cut at the expense of how many there are.
    let more = group.folded.isEmpty ? nil : words.more(group.folded.count - 1)
    var box = Picture.Box(
      label: [own[index]] + [more, second, words.people(group.people)].compactMap(\.self),
      weight: Double(group.people), shape: .country, tooltip: reason)
    if hasHue { box.hue = group.label.colour }
    return box
  }
}
