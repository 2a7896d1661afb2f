/// Puts arcs into rows that were counted, without a check for each.
///
/// It is the one place of the counting sort that writes, and it trusts the counts: whoever fills puts into every row
/// exactly as many arcs as were counted for it. Debug builds hold it to that.
struct RowFiller {
  /// The next place of each row, at its number + 1.
  fileprivate let places: UnsafeMutableBufferPointer<Int>
  fileprivate let neighbors: UnsafeMutableBufferPointer<UInt32>
  /// Empty where arcs have no weights.
  fileprivate let weights: UnsafeMutableBufferPointer<Float>

  /// Appends an arc to a row.
  @inline(__always)
  func put(_ neighbor: UInt32, _ weight: Float, into row: Int) {
    let place = places[row + 1]
    assert(place < places[row + 2] || row + 2 == places.count - 1, "more arcs than counted in row \(row)")
    places[row + 1] = place + 1
    neighbors[place] = neighbor
    if !weights.isEmpty { weights[place] = weight }
  }

  /// The place of the next arc of a row.
  func next(of row: Int) -> Int { places[row + 1] }

  /// The other end of an arc that was put.
  @inline(__always)
  func neighbor(at place: Int) -> UInt32 { neighbors[place] }

  /// The weight of an arc that was put.
  @inline(__always)
  func weight(at place: Int) -> Float { weights.isEmpty ? 1 : weights[place] }
}

extension Rows {
  /// Lets `body` put arcs that were counted; `startFilling` comes before.
  mutating func fill(_ body: (RowFiller) -> Void) {
    offsets.withUnsafeMutableBufferPointer { places in
      neighbors.withUnsafeMutableBufferPointer { neighbors in
        weights.withUnsafeMutableBufferPointer { weights in
          body(RowFiller(places: places, neighbors: neighbors, weights: weights))
        }
      }
    }
  }
}
