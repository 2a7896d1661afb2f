internal import Diagrams
internal import Discovery
internal import People

/// Who reports to whom as a tree, with the contacts that go across it.
struct OrgMap {
  private let facts: PeopleFacts
  private let words: any MapWording

  /// Boxes of people; what hangs below is folded into their boss's box.
  private static let boxes = 40
  /// Ties across the lines on a page.
  private static let ties = 14

  init(_ facts: PeopleFacts, words: any MapWording) {
    self.facts = facts
    self.words = words
  }

  /// What the picture shows.
  static func facts(_ loaded: LoadedNetworks, line: Network, informal: Network) -> PeopleFacts {
    let tree = ReportsTree(line)
    let shown = tree.top(boxes)
    let boxOf = Dictionary(shown.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    let places = tree.places(of: shown)
    var facts = PeopleFacts(basis: PictureBasis(loaded, line), people: [])
    facts.people = shown.enumerated().map { box, person in
      var fact = loaded.fact(person, weight: Double(1 + tree.countBelow(person)).squareRoot())
      fact.hidden = tree.countBelow(person) - shown.count { tree.isBelow($0, person) }
      (fact.x, fact.y) = (places[box].x, places[box].y)
      return fact
    }
    for (box, person) in shown.enumerated() {
      guard let above = tree.boss(of: person).flatMap({ boxOf[$0] }) else { continue }
      facts.ties.append(.init(a: box, b: above, kind: .reports, weight: 1))
    }
    facts.ties += informal.ties(among: shown)
      .filter { !tree.areNear(shown[$0.a], shown[$0.b]) }.prefix(ties)
      .map { .init(a: $0.a, b: $0.b, kind: .across, weight: $0.weight) }
    return facts
  }

  func keyedPicture() -> KeyedPicture {
    let people = PeoplePicture(facts.people)
    var picture = Picture(title: words.orgTitle)
    picture.subtitles = [facts.basis.sentence(words)]
    picture.boxes = facts.people.enumerated().map { index, person in
      var box = people.box(index)
      if person.hidden > 0 { box.label.append(words.more(person.hidden)) }
      if let x = person.x, let y = person.y { box.place = Point(x: x, y: y) }
      return box
    }
    picture.lines = facts.ties.map { tie in
      let (a, b) = (people.name(tie.a), people.name(tie.b))
      guard tie.kind == .across else {
        return Picture.Line(from: tie.b, to: tie.a, weight: 1, tooltip: words.reportsTo(a, b))
      }
      return Picture.Line(
        from: tie.a, to: tie.b, weight: 1, isDashed: true, colour: 5, isOverlay: true,
        tooltip: words.acrossLine(a, b, weight: tie.weight))
    }
    picture.legend = [.init(.line(isDirected: false, isDashed: false), words.legendLine)]
    if facts.ties.contains(where: { $0.kind == .across }) {
      picture.legend.append(.init(.line(isDirected: false, isDashed: true, colour: 5), words.legendAcross))
    }
    picture.legend += people.legend(4)
    picture.captions = [words.contactsOnly]
    return KeyedPicture(picture: picture, keys: people.keys)
  }
}
