internal import Parallel

extension Rows {
  /// The rows of an undirected graph from ties in any order, every row ascending, repeats side by side.
  ///
  /// Each tie is put three times, not four as by two sorts of both its arcs. Grouped by their lower ends, ties append
  /// those to the rows of their upper ends, which makes the front of every row, ascending; read row by row, the fronts
  /// append their rows' numbers to the rows they name, which makes the backs.
  /// - Complexity: O(nodes + ties).
  init(undirected ties: [GraphBuilder.Tie], nodeCount: Int, isWeighted: Bool) {
    self.init(nodeCount: nodeCount, arcCount: 2 * ties.count, isWeighted: isWeighted)
    var groups = [Int](repeating: 0, count: nodeCount + 1)
    for tie in ties {
      groups[Int(min(tie.source, tie.target))] += 1
      count(Int(max(tie.source, tie.target)))
    }
    for node in 0..<nodeCount { count(node, times: groups[node]) }
    startFilling()
    let starts = Array(offsets[1...])
    let grouped = Rows.grouped(ties, places: &groups)
    fill { filler in
      var next = 0
      for lower in 0..<nodeCount {
        while next < groups[lower] {
          filler.put(UInt32(lower), grouped[next].weight, into: Int(grouped[next].upper))
          next += 1
        }
      }
    }
    fill { filler in
      for upper in 0..<nodeCount {
        // Only rows farther down append to this one, so that what it holds now is its front.
        for place in starts[upper]..<filler.next(of: upper) {
          filler.put(UInt32(upper), filler.weight(at: place), into: Int(filler.neighbor(at: place)))
        }
      }
    }
  }

  /// The upper end of a tie and its weight.
  fileprivate struct HalfTie: BitwiseCopyable {
    var upper: UInt32
    var weight: Float
  }

  /// The ties by their lower ends.
  /// - Parameter places: How many each node has; afterwards where its group ends.
  private static func grouped(_ ties: [GraphBuilder.Tie], places: inout [Int]) -> [HalfTie] {
    var start = 0
    for node in places.indices {
      let count = places[node]
      places[node] = start
      start += count
    }
    var grouped = [HalfTie](spacious: HalfTie(upper: 0, weight: 0), count: ties.count)
    grouped.withUnsafeMutableBufferPointer { grouped in
      places.withUnsafeMutableBufferPointer { places in
        for tie in ties {
          let lower = Int(min(tie.source, tie.target))
          // As many are put as were counted, so that every place is inside.
          grouped[places[lower]] = HalfTie(upper: max(tie.source, tie.target), weight: tie.weight)
          places[lower] += 1
        }
      }
    }
    return grouped
  }
}
