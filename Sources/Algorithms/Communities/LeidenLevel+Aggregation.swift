internal import Parallel

extension LeidenLevel {
  /// The level above: one node for each label, ties added up.
  ///
  /// - Throws: `Parallel.Cancelled`.
  /// - Complexity: O(nodes + arcs).
  func aggregated(
    by labels: [UInt32], count: Int, progress: Parallel.Progress, scratch: inout LeidenScratch
  ) throws(Parallel.Cancelled) -> LeidenLevel {
    let (starts, members) = grouped(labels, count: count)
    var above = (offsets: [0], neighbours: [UInt32](), weights: [Float]())
    var strengths = [Double](repeating: 0, count: count)
    var inner = [Double](repeating: 0, count: count)
    above.offsets.reserveCapacity(count + 1)
    above.neighbours.reserveCapacity(neighbours.count / 2)
    above.weights.reserveCapacity(neighbours.count / 2)
    for label in 0..<count {
      if label & 0xFFF == 0 { try progress.check() }
      var met = 0
      for place in starts[label]..<starts[label + 1] {
        let member = members[place]
        prefetch(
          soon: place + 4 < members.count ? members[place + 4] : nil,
          later: place + 9 < members.count ? members[place + 9] : nil)
        strengths[label] += self.strengths[Int(member)]
        inner[label] += self.inner[Int(member)]
        met = add(
          Int(member), labels: labels.span, met: met, links: &scratch.links, touched: &scratch.touched)
      }
      inner[label] += scratch.links[label]
      scratch.links[label] = 0
      for index in 0..<met {
        let other = scratch.touched[index]
        let link = scratch.links[Int(other)]
        guard link > 0 else { continue }
        above.neighbours.append(other)
        above.weights.append(Float(link))
        scratch.links[Int(other)] = 0
      }
      above.offsets.append(above.neighbours.count)
    }
    return LeidenLevel(
      offsets: above.offsets, neighbours: above.neighbours, weights: above.weights, strengths: strengths,
      inner: inner)
  }

  /// The nodes of each label, label by label.
  private func grouped(_ labels: [UInt32], count: Int) -> (starts: [Int], members: [UInt32]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for label in labels { starts[Int(label) + 1] += 1 }
    for label in 0..<count { starts[label + 1] += starts[label] }
    var next = starts
    var members = [UInt32](repeating: 0, count: labels.count)
    for (node, label) in labels.enumerated() {
      members[next[Int(label)]] = UInt32(node)
      next[Int(label)] += 1
    }
    return (starts, members)
  }

  /// Adds one row to the links of its label.
  @inline(__always)
  private func add(
    _ node: Int, labels: Span<UInt32>, met: Int, links: inout [Double], touched: inout [UInt32]
  ) -> Int {
    let (neighbours, weights) = (neighbours.span, weights.span)
    var links = links.mutableSpan
    var touched = touched.mutableSpan
    var count = met
    for arc in row(node) {
      let label = labels[Int(neighbours[arc])]
      let sum = links[Int(label)]
      touched[count] = label
      count &+= sum == 0 ? 1 : 0
      links[Int(label)] = sum + Double(weights[arc])
    }
    return count
  }
}
