internal import Diagrams
internal import Discovery
internal import Graph
internal import People

/// Fills a picture with people: one plate each, coloured by unit.
struct PeoplePicture {
  let loaded: LoadedNetworks
  /// Units by how many of the shown people they have; the first ones have colours.
  private let colours: [String: Int]
  /// The box of each shown person.
  let boxes: [Int: Int]
  let people: [Int]

  /// - Parameter people: In the order of the boxes.
  init(_ people: [Int], of loaded: LoadedNetworks) {
    self.loaded = loaded
    self.people = people
    boxes = Dictionary(people.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    var counts: [String: Int] = [:]
    for person in people { if let unit = loaded.unit(person) { counts[unit, default: 0] += 1 } }
    let units = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    colours = Dictionary(
      uniqueKeysWithValues: units.prefix(Palette.count - 1).enumerated().map { ($0.element, $0.offset) })
  }

  func box(
    _ person: Int, weight: Double, tooltip: String, isMarked: Bool = false, shade: Double? = nil
  ) -> Picture.Box {
    let unit = loaded.unit(person)
    return Picture.Box(
      label: [loaded.name(person)] + (unit.map { [$0] } ?? []), weight: weight,
      colour: unit.flatMap { colours[$0] } ?? Palette.count, tooltip: tooltip,
      isMarked: isMarked, shade: shade)
  }

  /// Units with their colours, as many as a legend holds.
  func legend(_ most: Int) -> [Picture.LegendEntry] {
    colours.sorted { $0.value < $1.value }.prefix(most)
      .map { .init(.box(colour: $0.value, shape: .plate), $0.key) }
  }

  /// The undirected ties among the shown people, each once, heaviest first.
  func ties(in network: Network) -> [(a: Int, b: Int, weight: Double)] {
    let rows = network.undirected.outgoing
    var ties: [(a: Int, b: Int, weight: Double)] = []
    for (box, person) in people.enumerated() {
      for position in rows.row(person) {
        guard let other = boxes[Int(rows.neighbors[position])], other > box else { continue }
        ties.append((box, other, Double(rows.weight(at: position))))
      }
    }
    return ties.sorted { ($1.weight, $0.a, $0.b) < ($0.weight, $1.a, $1.b) }
  }
}

extension Network {
  /// How much one person turns to another.
  func strength(from person: Int, to other: Int) -> Double {
    graph.outgoing.position(of: other, in: person).map { Double(graph.outgoing.weight(at: $0)) } ?? 0
  }

  /// Contacts of a person with their strength in both directions together, the strongest first.
  func contacts(of person: Int) -> [(person: Int, weight: Double)] {
    let rows = undirected.outgoing
    return rows.row(person).map { (person: Int(rows.neighbors[$0]), weight: Double(rows.weight(at: $0))) }
      .sorted { ($1.weight, $0.person) < ($0.weight, $1.person) }
  }
}
