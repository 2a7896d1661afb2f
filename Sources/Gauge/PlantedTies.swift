internal import Algorithms
internal import Foundation
internal import Graph

/// Ties of an invented organisation: groups in divisions, a few people with many ties, weights that vary widely.
///
/// Two fifths of a person's ties stay in the group of some hundred people, three tenths in the division of ten groups,
/// the rest goes anywhere; whom they meet there is drawn by how many ties people have. People are numbered at random, so
/// that no kernel is helped by neighbours having neighbouring numbers.
struct PlantedTies {
  static let tiesPerPerson = 25

  private let people: Int
  /// People, each as often as befits their number of ties, group by group.
  private var stubs: [UInt32] = []
  /// Where each group begins in `stubs`.
  private var groups: [Int] = []
  private var groupOfStub: [UInt32] = []
  private var random = SeededRandom(seed: 1)

  init(ties: Int) {
    people = max(200, ties / Self.tiesPerPerson)
    var numbers = (0..<people).map { UInt32($0) }
    for last in stride(from: people - 1, to: 0, by: -1) { numbers.swapAt(last, random.below(last + 1)) }
    var next = 0
    while next < people {
      // Group sizes fall off as a power of 2, as do those of real communities.
      let size = min(people - next, 30 + Int(60 * (1 / (1 - 0.97 * random.unit()) - 1)))
      groups.append(stubs.count)
      for person in numbers[next..<next + size] {
        let count = min(400, Int(4 * pow(1 - random.unit(), -1 / 1.5)))
        for _ in 0..<count {
          stubs.append(person)
          groupOfStub.append(UInt32(groups.count - 1))
        }
      }
      next += size
    }
    groups.append(stubs.count)
  }

  /// Draws ties; those between the same people will be merged, which costs some.
  mutating func drawn(ties: Int) throws -> GraphBuilder {
    var builder = try GraphBuilder(nodeCount: people, isDirected: false)
    builder.reserve(ties)
    for _ in 0..<ties {
      let stub = random.below(stubs.count)
      let group = Int(groupOfStub[stub])
      let draw = random.unit()
      var range = 0..<stubs.count
      if draw < 0.4 {
        range = groups[group]..<groups[group + 1]
      } else if draw < 0.7 {
        let first = group / 10 * 10
        range = groups[first]..<groups[min(first + 10, groups.count - 1)]
      }
      let other = stubs[range.lowerBound + random.below(range.count)]
      let weight = min(5000, (pow(1 - random.unit(), -1 / 1.3)).rounded(.down))
      try builder.add(from: Int(stubs[stub]), to: Int(other), weight: Float(draw < 0.4 ? 2 * weight : weight))
    }
    return builder
  }
}
