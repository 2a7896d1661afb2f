internal import Parallel

extension Adjacency {
  /// The sum of weights of each row; its length where there are no weights.
  /// - Complexity: O(nodes + arcs).
  package func rowSums() -> [Double] {
    var sums = [Double](repeating: 0, count: nodeCount)
    Parallel.fill(&sums) { range, block in
      for node in range {
        block[node - range.lowerBound] =
          weights.map { $0.span.sum(of: row(node)) } ?? Double(degree(of: node))
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
      if let weights {
        for node in range {
          block[node - range.lowerBound] = neighbors.span.sum(
            of: row(node), values: values.span, weights: weights.span)
        }
      } else {
        for node in range { block[node - range.lowerBound] = sum(values.span, around: node) }
      }
    }
  }

  /// The sum of the values of a node's neighbours.
  ///
  /// - Parameter values: One a node at least.
  /// - Complexity: O(degree).
  package func sum(_ values: Span<Double>, around node: Int) -> Double {
    neighbors.span.sum(of: row(node), values: values)
  }
}

// Four partial sums keep the adder busy.

extension Span<Float> {
  fileprivate func sum(of range: Range<Int>) -> Double {
    var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
    var index = range.lowerBound
    while index + 4 <= range.upperBound {
      a += Double(self[index])
      b += Double(self[index + 1])
      c += Double(self[index + 2])
      d += Double(self[index + 3])
      index += 4
    }
    while index < range.upperBound {
      a += Double(self[index])
      index += 1
    }
    return (a + b) + (c + d)
  }
}

extension Span<UInt32> {
  @inline(__always)
  fileprivate func value(_ index: Int, _ values: Span<Double>) -> Double {
    values[Int(self[index])]
  }

  fileprivate func sum(of range: Range<Int>, values: Span<Double>) -> Double {
    var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
    var index = range.lowerBound
    while index + 4 <= range.upperBound {
      a += value(index, values)
      b += value(index + 1, values)
      c += value(index + 2, values)
      d += value(index + 3, values)
      index += 4
    }
    while index < range.upperBound {
      a += value(index, values)
      index += 1
    }
    return (a + b) + (c + d)
  }

  fileprivate func sum(of range: Range<Int>, values: Span<Double>, weights: Span<Float>) -> Double {
    var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
    var index = range.lowerBound
    while index + 4 <= range.upperBound {
      a += Double(weights[index]) * value(index, values)
      b += Double(weights[index + 1]) * value(index + 1, values)
      c += Double(weights[index + 2]) * value(index + 2, values)
      d += Double(weights[index + 3]) * value(index + 3, values)
      index += 4
    }
    while index < range.upperBound {
      a += Double(weights[index]) * value(index, values)
      index += 1
    }
    return (a + b) + (c + d)
  }
}
