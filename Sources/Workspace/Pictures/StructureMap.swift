internal import Diagrams
internal import Discovery
internal import People

/// Line, informal and value structure on one page, with the places where they differ.
struct StructureMap {
  private let context: MapContext
  private let loaded: LoadedNetworks
  private let line: Network
  private let informal: Network
  private let value: Network
  private var words: any MapWording { context.words }

  private static let boxes = 30
  private static let ties = 18

  init(_ context: MapContext) throws {
    self.context = context
    loaded = try context.networks()
    line = try context.network(.line)
    informal = try context.network(.informal)
    value = try context.network(.valueCreation)
  }

  func picture() -> Picture {
    let tree = ReportsTree(line)
    let shown = shownPeople(tree)
    let people = PeoplePicture(shown, of: loaded)
    var picture = Picture(title: words.structureTitle)
    picture.subtitles = [context.basis(loaded, informal)]
    let central = shown.map { informal.contacts(of: $0).reduce(0) { $0 + $1.weight } }
    picture.boxes = shown.enumerated().map { index, person in
      people.box(person, weight: central[index], tooltip: loaded.name(person))
    }
    addLine(tree, people, to: &picture)
    addLived(tree, people, to: &picture)
    picture.legend =
      [
        .init(.line(isDirected: true, isDashed: false, colour: 0), words.legendLine),
        .init(.line(isDirected: true, isDashed: true, colour: 5), words.legendSilent),
        .init(.line(isDirected: false, isDashed: false, colour: 2), words.legendAcross),
        .init(.line(isDirected: false, isDashed: true), words.legendValue),
        .init(.sizes, words.sizeIsExchange),
      ] + people.legend(3)
    picture.captions = [words.contactsOnly]
    return picture
  }

  /// The top of the tree and those whom most turn to, half and half.
  private func shownPeople(_ tree: ReportsTree) -> [Int] {
    let all = loaded.countsAsPerson.indices.filter { loaded.countsAsPerson[$0] }
    guard all.count > Self.boxes else { return all }
    let strengths = all.map { person in
      (person: person, weight: informal.contacts(of: person).reduce(0) { $0 + $1.weight })
    }
    let central = strengths.sorted { ($1.weight, $0.person) < ($0.weight, $1.person) }.prefix(Self.boxes / 2)
      .map(\.person)
    let known = Set(central)
    return central
      + tree.top(2 * Self.boxes).filter { !known.contains($0) }.prefix(Self.boxes - central.count)
  }

  /// Reports-to, marked where the two are not seen in contact.
  private func addLine(_ tree: ReportsTree, _ people: PeoplePicture, to picture: inout Picture) {
    for (box, person) in people.people.enumerated() {
      guard let boss = tree.boss(of: person), let above = people.boxes[boss] else { continue }
      let contact = strength(person, boss)
      let (a, b) = (loaded.name(person), loaded.name(boss))
      picture.lines.append(
        .init(
          from: box, to: above, weight: 1, isDirected: true, isDashed: contact == 0,
          colour: contact == 0 ? 5 : 0,
          tooltip: contact == 0 ? words.silentReport(a, b) : words.reportsTo(a, b)))
    }
  }

  /// The strongest lived ties that no line explains, and those of work.
  private func addLived(_ tree: ReportsTree, _ people: PeoplePicture, to picture: inout Picture) {
    let heaviest = people.ties(in: informal).first?.weight ?? 1
    let across = people.ties(in: informal)
      .filter { !tree.areNear(people.people[$0.a], people.people[$0.b]) }.prefix(Self.ties)
    var drawn: Set<[Int]> = []
    for tie in across {
      drawn.insert([tie.a, tie.b])
      let (a, b) = (loaded.name(people.people[tie.a]), loaded.name(people.people[tie.b]))
      picture.lines.append(
        .init(
          from: tie.a, to: tie.b, weight: 0.5 + 1.5 * tie.weight / heaviest, colour: 2,
          tooltip: words.acrossLine(a, b, weight: tie.weight)))
    }
    let works = people.ties(in: value).filter { !drawn.contains([$0.a, $0.b]) }
      .filter { !tree.areNear(people.people[$0.a], people.people[$0.b]) }.prefix(Self.ties / 2)
    for tie in works {
      let (a, b) = (loaded.name(people.people[tie.a]), loaded.name(people.people[tie.b]))
      picture.lines.append(
        .init(
          from: tie.a, to: tie.b, weight: 0.5, isDashed: true,
          tooltip: words.acrossLine(a, b, weight: tie.weight)))
    }
  }

  private func strength(_ a: Int, _ b: Int) -> Double {
    informal.strength(from: a, to: b) + informal.strength(from: b, to: a) + value.strength(from: a, to: b)
      + value.strength(from: b, to: a)
  }
}
