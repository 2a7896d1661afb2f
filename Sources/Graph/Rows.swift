internal import Parallel

/// Rows that are being filled by a counting sort: count, then `startFilling`, then `put` as often as was counted.
struct Rows {
  /// While counting, the count of row *v* stands at *v* + 2; while filling, the next place of row *v* at *v* + 1;
  /// when all is put, the usual offsets.
  var offsets: [Int]
  var neighbors: [UInt32]
  /// Parallel to `neighbors`, or empty where arcs have no weights.
  var weights: [Float]
  let isWeighted: Bool

  init(nodeCount: Int, arcCount: Int, isWeighted: Bool) {
    offsets = [Int](repeating: 0, count: nodeCount + 2)
    neighbors = [UInt32](spacious: 0, count: arcCount)
    weights = [Float](spacious: 0, count: isWeighted ? arcCount : 0)
    self.isWeighted = isWeighted
  }

  /// Counts an arc for each row named.
  mutating func count(_ rows: some Sequence<UInt32>) {
    for row in rows { offsets[Int(row) + 2] += 1 }
  }

  /// Counts arcs for one row.
  mutating func count(_ row: Int, times: Int = 1) {
    offsets[row + 2] += times
  }

  /// Turns counts into places.
  mutating func startFilling() {
    for index in offsets.indices.dropFirst(2) { offsets[index] += offsets[index - 1] }
  }

  /// The finished rows.
  var adjacency: Adjacency {
    Adjacency(offsets: Array(offsets.dropLast()), neighbors: neighbors, weights: isWeighted ? weights : nil)
  }

  /// The same arcs the other way round; as rows are read in order, every new row is ascending.
  consuming func transposed() -> Rows {
    Rows(transposing: adjacency)
  }

  /// The arcs of `rows` the other way round, every row ascending.
  /// - Complexity: O(nodes + arcs).
  init(transposing rows: Adjacency) {
    self.init(nodeCount: rows.nodeCount, arcCount: rows.arcCount, isWeighted: rows.weights != nil)
    count(rows.neighbors)
    startFilling()
    fill { filler in
      let neighbors = rows.neighbors.span
      for node in 0..<rows.nodeCount {
        for position in rows.row(node) {
          filler.put(UInt32(node), rows.weight(at: position), into: Int(neighbors[position]))
        }
      }
    }
  }

  /// Merges repeats within ascending rows by adding their weights, smallest first, so that their order has no say.
  /// - Throws: `GraphError.weightOutOfRange` where the sum is too large.
  mutating func mergeRepeats() throws(GraphError) {
    guard hasRepeats else { return }
    let nodeCount = offsets.count - 2
    var written = 0
    var read = 0
    for node in 0..<nodeCount {
      let end = offsets[node + 1]
      offsets[node] = written
      while read < end {
        var next = read + 1
        while next < end, neighbors[next] == neighbors[read] { next += 1 }
        if isWeighted {
          let weight = try mergedWeight(read..<next, node: node)
          weights[written] = weight
        }
        neighbors[written] = neighbors[read]
        written += 1
        read = next
      }
    }
    offsets[nodeCount] = written
    neighbors.removeLast(neighbors.count - written)
    if isWeighted { weights.removeLast(weights.count - written) }
  }

  private var hasRepeats: Bool {
    let neighbors = neighbors.span
    for node in 0..<offsets.count - 2 {
      let row = offsets[node]..<offsets[node + 1]
      for position in row.dropFirst() where neighbors[position] == neighbors[position - 1] { return true }
    }
    return false
  }

  private func mergedWeight(_ range: Range<Int>, node: Int) throws(GraphError) -> Float {
    guard range.count > 1 else { return weights[range.lowerBound] }
    let sum = weights[range].sorted().reduce(0.0) { $0 + Double($1) }
    guard sum <= Double(Graph.maximumWeight) else {
      throw .weightOutOfRange(weight: sum, from: Int(neighbors[range.lowerBound]), to: node)
    }
    return Float(sum)
  }
}

extension Adjacency {
  /// The same arcs the other way round.
  /// - Complexity: O(nodes + arcs).
  func transposed() -> Adjacency {
    Rows(transposing: self).adjacency
  }
}
