internal import Diagrams

/// Where the contacts of one person stand around this one, so that they stand there again.
///
/// Rows of places, shifted against each other, so that lines from the middle pass between boxes. Who had a place
/// keeps it; others get a free one, the strongest contacts near the middle, colleagues of one unit together.
enum EgoPlaces {
  /// Contacts on a page; the others are folded.
  static let most = 29

  /// How many of so many contacts are shown: all, or the strongest and one place for the others.
  static func count(of contacts: Int) -> Int { contacts <= most + 1 ? contacts : most }

  private static let rows = 7

  /// Parts of the canvas, those near the middle first; the last one is for those who are folded.
  static let slots: [Point] = {
    var slots: [Point] = []
    for row in 0..<rows {
      let y = (Double(row) + 0.5) / Double(rows)
      let across: [Double] =
        row == 3
        ? [0.1, 0.27, 0.73, 0.9]
        : (0..<(row.isMultiple(of: 2) ? 6 : 5)).map {
          (Double($0) + (row.isMultiple(of: 2) ? 0.5 : 1)) / 6
        }
      slots += across.map { Point(x: $0, y: y) }
    }
    return slots.enumerated().sorted { (distance($0.element), $0.offset) < (distance($1.element), $1.offset) }
      .map(\.element)
  }()

  /// The slots of every second row: few contacts have lines that can be seen, not boxes in a heap.
  private static let airy = (0..<slots.count - 1).filter { Int(slots[$0].y * Double(rows)) % 2 == 1 }

  /// The place of a slot, if there is such a one.
  static func place(_ slot: Int) -> Point? { slots.indices.contains(slot) ? slots[slot] : nil }

  /// The place of the one in the middle.
  static let middle = Point(x: 0.5, y: 0.5)

  /// A slot for each contact.
  /// - Parameters:
  ///   - kept: The slot of those who had one.
  ///   - kinds: What makes contacts stand together, such as a unit; `nil` for nothing.
  /// - Complexity: O(contacts · slots).
  static func assigned(kept: [Int?], kinds: [Int?]) -> [Int] {
    var owners = [Int?](repeating: nil, count: slots.count - 1)
    var assigned = [Int](repeating: 0, count: kept.count)
    for (contact, slot) in kept.enumerated() {
      guard let slot, owners.indices.contains(slot), owners[slot] == nil else { continue }
      owners[slot] = contact
      assigned[contact] = slot
    }
    let placed = Set(owners.compactMap(\.self))
    let usable = kept.count <= airy.count ? airy : Array(owners.indices)
    for contact in kept.indices where !placed.contains(contact) {
      let company = kinds[contact].map { kind in
        owners.indices.filter { owners[$0].map { kinds[$0] == kind } ?? false }
      }
      let best = usable.filter { owners[$0] == nil }
        .min { (cost($0, company ?? []), $0) < (cost($1, company ?? []), $1) }
      guard let best else { break }
      owners[best] = contact
      assigned[contact] = best
    }
    return assigned
  }

  /// Far from the middle, and far from those who belong together.
  private static func cost(_ slot: Int, _ company: [Int]) -> Double {
    guard !company.isEmpty else { return distance(slots[slot]) }
    let nearest = company.map { apart(slots[slot], slots[$0]) }.min() ?? 0
    return 0.5 * distance(slots[slot]) + nearest
  }

  private static func distance(_ place: Point) -> Double { apart(place, middle) }

  /// A page is about twice as wide as it is high.
  private static func apart(_ one: Point, _ other: Point) -> Double {
    let (x, y) = (1.9 * (one.x - other.x), one.y - other.y)
    return (x * x + y * y).squareRoot()
  }
}
