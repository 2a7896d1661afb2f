internal import Diagrams
internal import Discovery
internal import Graph
internal import People

/// Fills a picture with people: one plate each, coloured by unit.
struct PeoplePicture {
  let people: [PeopleFacts.Person]
  /// Units by how many of the shown people they have; the first ones have colours.
  private let colours: [String: Int]

  /// - Parameter people: In the order of the boxes.
  init(_ people: [PeopleFacts.Person]) {
    self.people = people
    var counts: [String: Int] = [:]
    for person in people { if let unit = person.unit { counts[unit, default: 0] += 1 } }
    let units = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    colours = Dictionary(
      uniqueKeysWithValues: units.prefix(Palette.count - 1).enumerated().map { ($0.element, $0.offset) })
  }

  func name(_ box: Int) -> String { people[box].name }

  func box(
    _ index: Int, weight: Double? = nil, tooltip: String? = nil, isMarked: Bool = false,
    shade: Double? = nil
  ) -> Picture.Box {
    let person = people[index]
    return Picture.Box(
      label: [person.name] + [person.unit].compactMap(\.self), weight: weight ?? person.weight,
      colour: person.unit.flatMap { colours[$0] } ?? Palette.count, tooltip: tooltip ?? person.name,
      isMarked: isMarked, shade: shade)
  }

  /// Units with their colours, as many as a legend holds.
  func legend(_ most: Int) -> [Picture.LegendEntry] {
    colours.sorted { $0.value < $1.value }.prefix(most)
      .map { .init(.box(colour: $0.value, shape: .plate), $0.key) }
  }

  var keys: [String] { people.map(\.key) }
}

extension Network {
  /// How much one person turns to another.
  func strength(from person: Int, to other: Int) -> Double {
    graph.outgoing.position(of: other, in: person).map { Double(graph.outgoing.weight(at: $0)) } ?? 0
  }

  /// What somebody has with all others together.
  func strength(of person: Int) -> Double {
    undirected.outgoing.row(person).reduce(0) { $0 + Double(undirected.outgoing.weight(at: $1)) }
  }

  /// The undirected ties among some people, by their places, each once, heaviest first.
  func ties(among people: [Int]) -> [(a: Int, b: Int, weight: Double)] {
    let rows = undirected.outgoing
    let places = Dictionary(people.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    var ties: [(a: Int, b: Int, weight: Double)] = []
    for (place, person) in people.enumerated() {
      for position in rows.row(person) {
        guard let other = places[Int(rows.neighbors[position])], other > place else { continue }
        ties.append((place, other, Double(rows.weight(at: position))))
      }
    }
    return ties.sorted { ($1.weight, $0.a, $0.b) < ($0.weight, $1.a, $1.b) }
  }
}

extension LoadedNetworks {
  /// A person as pictures name them.
  func fact(_ person: Int, weight: Double = 1) -> PeopleFacts.Person {
    PeopleFacts.Person(
      organisation.people[person].id, organisation.people[person].description, weight: weight)
  }
}
