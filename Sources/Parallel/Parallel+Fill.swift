extension Parallel {
  /// The number of elements in a block where nothing else is asked; part of the results of parallel sums.
  package static let blockSize = 4096

  /// Fills `output` on all cores, block by block; each block is written by exactly one call of `body`.
  ///
  /// `block[i]` is element `range.lowerBound + i`. The result does not depend on the number of cores.
  /// - Throws: The error of the lowest block that failed; `output` is then partly written.
  /// - Complexity: O(*n*) plus the work of `body`.
  package static func fill<Element: BitwiseCopyable, Failure: Error>(
    _ output: inout [Element], blockSize: Int = Parallel.blockSize,
    with body: @Sendable (_ range: Range<Int>, _ block: inout MutableSpan<Element>) throws(Failure) -> Void
  ) throws(Failure) {
    try fill(&output, blockSize: blockSize, scratch: {}) { (_, range, block) throws(Failure) in
      try body(range, &block)
    }
  }

  /// Fills `output` on all cores, block by block, with one `scratch` a lane.
  ///
  /// - Throws: The error of the lowest block that failed; `output` is then partly written.
  /// - Complexity: O(*n*) plus the work of `body`.
  package static func fill<Element: BitwiseCopyable, Scratch, Failure: Error>(
    _ output: inout [Element], blockSize: Int = Parallel.blockSize, scratch: @Sendable () -> Scratch,
    with body:
      @Sendable (
        _ scratch: inout Scratch, _ range: Range<Int>, _ block: inout MutableSpan<Element>
      ) throws(Failure) -> Void
  ) throws(Failure) {
    let blocks = BlockRanges(count: output.count, size: blockSize)
    try output.withUnsafeMutableBufferPointer { (buffer) throws(Failure) in
      // Blocks are disjoint, each is handed to one call, and the buffer outlives them all.
      nonisolated(unsafe) let whole = buffer
      try perform(count: blocks.count, scratch: scratch) { (local, index) throws(Failure) in
        let range = blocks[index]
        let part = whole.extracting(range)
        var block = part.mutableSpan
        try body(&local, range, &block)
      }
    }
  }
}

extension Parallel {
  /// A list of what `value` gives for each index, made on all cores.
  /// - Complexity: `count` calls of `value`.
  package static func filled<Element: BitwiseCopyable>(
    count: Int, of zero: Element, value: @Sendable (_ index: Int) -> Element
  ) -> [Element] {
    var output = [Element](repeating: zero, count: max(0, count))
    fill(&output) { range, block in
      for index in range { block[index - range.lowerBound] = value(index) }
    }
    return output
  }
}
