extension Parallel {
  /// Adds up `body` over blocks of fixed size: one partial sum a block, added in block order.
  ///
  /// The result is the same to the last bit on any number of cores, but depends on `blockSize`.
  /// - Complexity: O(*n* / blockSize) calls of `body`.
  package static func sum<Failure: Error>(
    count: Int, blockSize: Int = Parallel.blockSize,
    of body: @Sendable (_ range: Range<Int>) throws(Failure) -> Double
  ) throws(Failure) -> Double {
    let blocks = BlockRanges(count: count, size: blockSize)
    let partials = try map(count: blocks.count) { (index) throws(Failure) in try body(blocks[index]) }
    return partials.reduce(0, +)
  }

  /// Adds up vectors of `length` that `body` gives for a fixed number of lanes, in lane order.
  ///
  /// Lane *l* is to do items *l*, *l* + lanes, *l* + 2 lanes … one after the other, so that the result is the same to the
  /// last bit on any number of cores while only `lanes` vectors are in memory.
  /// - Complexity: `lanes` calls of `body`; O(`lanes` · `length`) memory.
  package static func sumOfVectors<Failure: Error>(
    length: Int, lanes: Int, of body: @Sendable (_ lane: Int) throws(Failure) -> [Double]
  ) throws(Failure) -> [Double] {
    let vectors = try map(count: lanes, transform: body)
    var total = [Double](spacious: 0, count: length)
    fill(&total) { range, block in
      for vector in vectors where vector.count == length {
        for index in range { block[index - range.lowerBound] += vector[index] }
      }
    }
    return total
  }
}
