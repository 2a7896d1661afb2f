internal import Diagrams
internal import Discovery
internal import People

/// Who reports to whom as a tree, with the contacts that go across it.
struct OrgMap {
  private let context: MapContext
  private let loaded: LoadedNetworks
  private let line: Network
  private let informal: Network
  private var words: any MapWording { context.words }

  /// Boxes of people; what hangs below is folded into their boss's box.
  private static let boxes = 40
  /// Ties across the lines on a page.
  private static let ties = 14

  init(_ context: MapContext) throws {
    self.context = context
    loaded = try context.networks()
    line = try context.network(.line)
    informal = try context.network(.informal)
  }

  func picture() -> Picture {
    let tree = ReportsTree(line)
    let shown = tree.top(Self.boxes)
    let people = PeoplePicture(shown, of: loaded)
    var picture = Picture(title: words.orgTitle)
    picture.subtitles = [context.basis(loaded, line)]
    picture.boxes = shown.map { person in
      let hidden = tree.countBelow(person) - shown.count { tree.isBelow($0, person) }
      var box = people.box(
        person, weight: Double(1 + tree.countBelow(person)).squareRoot(), tooltip: loaded.name(person))
      if hidden > 0 { box.label.append(words.more(hidden)) }
      return box
    }
    let places = tree.places(of: shown)
    for box in picture.boxes.indices { picture.boxes[box].place = places[box] }
    for (box, person) in shown.enumerated() {
      guard let boss = tree.boss(of: person), let above = people.boxes[boss] else { continue }
      picture.lines.append(
        .init(
          from: above, to: box, weight: 1,
          tooltip: words.reportsTo(loaded.name(person), loaded.name(boss))))
    }
    let across = people.ties(in: informal).filter { tie in
      !tree.areNear(people.people[tie.a], people.people[tie.b])
    }.prefix(Self.ties)
    picture.lines += across.map { tie in
      let (a, b) = (loaded.name(people.people[tie.a]), loaded.name(people.people[tie.b]))
      return Picture.Line(
        from: tie.a, to: tie.b, weight: 1, isDashed: true, colour: 5, isOverlay: true,
        tooltip: words.acrossLine(a, b, weight: tie.weight))
    }
    picture.legend =
      [
        .init(.line(isDirected: false, isDashed: false), words.legendLine),
        .init(.line(isDirected: false, isDashed: true, colour: 5), words.legendAcross),
      ] + people.legend(4)
    picture.captions = [words.contactsOnly]
    return picture
  }
}
