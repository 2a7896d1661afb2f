internal import Diagrams
internal import Discovery
internal import People

/// Line, informal and value structure on one page, with the places where they differ.
struct StructureMap {
  private let facts: PeopleFacts
  private let words: any MapWording

  private static let boxes = 30
  private static let ties = 18

  init(_ facts: PeopleFacts, words: any MapWording) {
    self.facts = facts
    self.words = words
  }

  /// What the picture shows.
  static func facts(
    _ loaded: LoadedNetworks, line: Network, informal: Network, value: Network
  ) -> PeopleFacts {
    let tree = ReportsTree(line)
    let shown = shownPeople(loaded, tree, informal)
    var facts = PeopleFacts(
      basis: PictureBasis(loaded, informal),
      people: shown.map { loaded.fact($0, weight: informal.strength(of: $0)) })
    let boxOf = Dictionary(shown.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    for (box, person) in shown.enumerated() {
      guard let boss = tree.boss(of: person), let above = boxOf[boss] else { continue }
      let contact = [informal, value].reduce(0) {
        $0 + $1.strength(from: person, to: boss) + $1.strength(from: boss, to: person)
      }
      facts.ties.append(.init(a: box, b: above, kind: contact == 0 ? .silent : .reports, weight: 1))
    }
    // The strongest lived ties that no line explains, and those of work.
    let lived = informal.ties(among: shown)
    let across = lived.filter { !tree.areNear(shown[$0.a], shown[$0.b]) }.prefix(ties)
    facts.ties += across.map { .init(a: $0.a, b: $0.b, kind: .across, weight: $0.weight) }
    let drawn = Set(across.map { [$0.a, $0.b] })
    facts.ties += value.ties(among: shown)
      .filter { !drawn.contains([$0.a, $0.b]) && !tree.areNear(shown[$0.a], shown[$0.b]) }
      .prefix(ties / 2)
      .map { .init(a: $0.a, b: $0.b, kind: .work, weight: $0.weight) }
    return facts
  }

  /// The top of the tree and those whom most turn to, half and half.
  private static func shownPeople(
    _ loaded: LoadedNetworks, _ tree: ReportsTree, _ informal: Network
  ) -> [Int] {
    let all = loaded.countsAsPerson.indices.filter { loaded.countsAsPerson[$0] }
    guard all.count > boxes else { return all }
    let central = all.map { (person: $0, weight: informal.strength(of: $0)) }
      .sorted { ($1.weight, $0.person) < ($0.weight, $1.person) }.prefix(boxes / 2).map(\.person)
    let known = Set(central)
    return central + tree.top(2 * boxes).filter { !known.contains($0) }.prefix(boxes - central.count)
  }

  func keyedPicture() -> KeyedPicture {
    let people = PeoplePicture(facts.people)
    var picture = Picture(title: words.structureTitle)
    picture.subtitles = [facts.basis.sentence(words)]
    picture.boxes = facts.people.indices.map { people.box($0) }
    let heaviest = facts.ties.filter { $0.kind == .across }.map(\.weight).max() ?? 1
    picture.lines = facts.ties.map { line($0, people, heaviest: max(heaviest, .leastNormalMagnitude)) }
    let kinds: [(PeopleFacts.Kind, Picture.LegendEntry)] = [
      (.reports, .init(.line(isDirected: true, isDashed: false, colour: 0), words.legendLine)),
      (.silent, .init(.line(isDirected: true, isDashed: true, colour: 5), words.legendSilent)),
      (.across, .init(.line(isDirected: false, isDashed: false, colour: 2), words.legendAcross)),
      (.work, .init(.line(isDirected: false, isDashed: true), words.legendValue)),
    ]
    let drawn = Set(facts.ties.map(\.kind))
    picture.legend = kinds.filter { drawn.contains($0.0) }.map(\.1)
    picture.legend += [.init(.sizes, words.sizeIsExchange)] + people.legend(3)
    picture.captions = [words.contactsOnly]
    return KeyedPicture(picture: picture, keys: people.keys)
  }

  private func line(_ tie: PeopleFacts.Tie, _ people: PeoplePicture, heaviest: Double) -> Picture.Line {
    let (a, b) = (people.name(tie.a), people.name(tie.b))
    switch tie.kind {
    case .reports, .silent:
      let isSilent = tie.kind == .silent
      return Picture.Line(
        from: tie.a, to: tie.b, weight: 1, isDirected: true, isDashed: isSilent, colour: isSilent ? 5 : 0,
        tooltip: isSilent ? words.silentReport(a, b) : words.reportsTo(a, b))
    case .across:
      return Picture.Line(
        from: tie.a, to: tie.b, weight: 0.5 + 1.5 * tie.weight / heaviest, colour: 2,
        tooltip: words.acrossLine(a, b, weight: tie.weight))
    case .work:
      return Picture.Line(
        from: tie.a, to: tie.b, weight: 0.5, isDashed: true,
        tooltip: words.acrossLine(a, b, weight: tie.weight))
    }
  }
}
