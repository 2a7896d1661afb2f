/// A term and what each segment that has it knows of it.
struct TermSource: Sendable {
  var term: [UInt8]
  /// By rising number of segments.
  var entries: [(segment: Int, entry: TermEntry)]
}

/// Goes through the terms of several segments at once, in bytewise order.
///
/// The cursors are a heap (Williams, "Heapsort", 1964): a workspace with many private spaces has a segment for each.
struct TermLanes {
  private let segments: [Segment]
  /// The one with the least term first; of equal terms the one of the lowest segment.
  private var cursors: [TermCursor]

  init(_ segments: [Segment]) throws {
    self.segments = segments
    cursors = try segments.indices.compactMap { try TermCursor(segments[$0], index: $0) }
    for place in stride(from: cursors.count / 2 - 1, through: 0, by: -1) { sink(place) }
  }

  /// The next term, and what each segment that has it knows of it, by rising number of segments.
  /// - Complexity: O(segments with the term · log segments).
  mutating func next() throws -> TermSource? {
    guard let term = cursors.first?.term else { return nil }
    var source = TermSource(term: term, entries: [])
    while !cursors.isEmpty, cursors[0].term == term {
      let segment = cursors[0].index
      source.entries.append((segment, cursors[0].entry))
      if try !cursors[0].advance(segments[segment]) {
        cursors.swapAt(0, cursors.count - 1)
        cursors.removeLast()
      }
      sink(0)
    }
    return source
  }

  /// Calls `body` with each of some terms that is there, in bytewise order.
  /// - Complexity: O(all terms · log segments).
  mutating func forEach(of terms: Set<String>, _ body: (String, TermSource) throws -> Void) throws {
    while let source = try next() {
      let term = String(decoding: source.term, as: UTF8.self)
      if terms.contains(term) { try body(term, source) }
    }
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var least = place
      for child in 2 * place + 1...2 * place + 2 where child < cursors.count && precedes(child, least) {
        least = child
      }
      if least == place { return }
      cursors.swapAt(place, least)
      place = least
    }
  }

  private func precedes(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (cursors[one], cursors[other])
    if left.term == right.term { return left.index < right.index }
    return left.term.lexicographicallyPrecedes(right.term)
  }
}
