internal import Parallel

extension Adjacency {
  /// The sum of weights of each row; its length where there are no weights.
  /// - Complexity: O(nodes + arcs).
  package func rowSums() -> [Double] {
    var sums = [Double](repeating: 0, count: nodeCount)
    Parallel.fill(&sums) { range, block in
      let offsets = offsets.span
      for node in range {
        let row = offsets[node]..<offsets[node + 1]
        block[node - range.lowerBound] = weights.map { $0.span.sum(of: row) } ?? Double(row.count)
      }
    }
    return sums
  }

  /// For each node the sum over its row of weight × value of the neighbour: one product of matrix and vector.
  ///
  /// - Parameter values: One a node. Other lengths leave `sums` as it is.
  /// - Complexity: O(nodes + arcs).
  package func multiply(_ values: [Double], into sums: inout [Double]) {
    guard values.count == nodeCount, sums.count == nodeCount else { return }
    Parallel.fill(&sums) { range, block in
      let (offsets, neighbors, values) = (offsets.span, neighbors.span, values.span)
      for node in range {
        let row = offsets[node]..<offsets[node + 1]
        block[node - range.lowerBound] =
          weights.map { neighbors.sum(of: row, values: values, weights: $0.span) }
          ?? neighbors.sum(of: row, values: values)
      }
    }
  }
}

extension Span<Float> {
  /// The sum of a range, by four partial sums.
  fileprivate func sum(of range: Range<Int>) -> Double {
    var sums = SIMD4<Double>()
    var index = range.lowerBound
    while index + 4 <= range.upperBound {
      sums += SIMD4<Double>(SIMD4(self[index], self[index + 1], self[index + 2], self[index + 3]))
      index += 4
    }
    var rest = 0.0
    while index < range.upperBound {
      rest += Double(self[index])
      index += 1
    }
    return sums.sum() + rest
  }
}

extension Span<UInt32> {
  /// The sum of the values that a range of node numbers names, by four partial sums.
  ///
  /// The numbers must be below the number of values, which `Graph+Invariants` sees to.
  @inline(__always)
  package func sum(of range: Range<Int>, values: Span<Double>) -> Double {
    var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
    var index = range.lowerBound
    while index + 4 <= range.upperBound {
      a += values[Int(self[index])]
      b += values[Int(self[index + 1])]
      c += values[Int(self[index + 2])]
      d += values[Int(self[index + 3])]
      index += 4
    }
    while index < range.upperBound {
      a += values[Int(self[index])]
      index += 1
    }
    return (a + b) + (c + d)
  }

  /// The weighted sum of the values that a range of node numbers names, by four partial sums.
  @inline(__always)
  fileprivate func sum(of range: Range<Int>, values: Span<Double>, weights: Span<Float>) -> Double {
    var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
    var index = range.lowerBound
    while index + 4 <= range.upperBound {
      a += Double(weights[index]) * values[Int(self[index])]
      b += Double(weights[index + 1]) * values[Int(self[index + 1])]
      c += Double(weights[index + 2]) * values[Int(self[index + 2])]
      d += Double(weights[index + 3]) * values[Int(self[index + 3])]
      index += 4
    }
    while index < range.upperBound {
      a += Double(weights[index]) * values[Int(self[index])]
      index += 1
    }
    return (a + b) + (c + d)
  }
}
