internal import Diagrams
internal import Store

/// Where people stand in the picture of a topic: by who they are alone, so that they stand there again.
///
/// A unit has a part of the page, its people stand around there, and who finds a place taken takes the nearest free
/// one. Neither ties nor knowledge have a say, so nobody moves when these change.
enum TopicPlaces {
  /// Parts of the canvas, in rows that are shifted against each other.
  private static let slots: [Point] = (0..<7).flatMap { row in
    let count = row.isMultiple(of: 2) ? 6 : 5
    return (0..<count).map { column in
      Point(
        x: (Double(column) + (row.isMultiple(of: 2) ? 0.5 : 1)) / 6,
        y: (Double(row) + 0.5) / 7)
    }
  }

  /// The place of a slot, if there is such a one.
  static func place(_ slot: Int) -> Point? { slots.indices.contains(slot) ? slots[slot] : nil }

  /// A slot for each person; none for those for whom there is none left.
  /// - Complexity: O(people · (log people + slots)).
  static func assigned(_ people: [PeopleFacts.Person]) -> [Int?] {
    let numbers = people.map { hash($0.key) }
    var assigned = [Int?](repeating: nil, count: people.count)
    var free = Array(slots.indices)
    for person in people.indices.sorted(by: { (numbers[$0], $0) < (numbers[$1], $1) }) {
      let home = point(of: hash(people[person].unit ?? people[person].key))
      let own = point(of: numbers[person])
      let wish = Point(x: home.x + (own.x - 0.5) / 4, y: home.y + (own.y - 0.5) / 4)
      guard let best = free.min(by: { (apart(slots[$0], wish), $0) < (apart(slots[$1], wish), $1) }) else {
        break
      }
      assigned[person] = best
      free.removeAll { $0 == best }
    }
    return assigned
  }

  private static func point(of number: UInt64) -> Point {
    Point(x: Double(number >> 48) / 65_535, y: Double(number >> 32 & 0xFFFF) / 65_535)
  }

  /// A page is about twice as wide as it is high.
  private static func apart(_ one: Point, _ other: Point) -> Double {
    let (x, y) = (1.9 * (one.x - other.x), one.y - other.y)
    return x * x + y * y
  }

  /// The same number for a text in every process, stirred once more for its high bits.
  private static func hash(_ text: String) -> UInt64 {
    var fingerprint = Fingerprint()
    fingerprint.add(text)
    let number = (fingerprint.value ^ (fingerprint.value >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return number ^ (number >> 32)
  }
}
