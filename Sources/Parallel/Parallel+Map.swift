extension Parallel {
  /// Applies `transform` to every index below `count`, on all cores, and gives the results in index order.
  ///
  /// Blocks should be coarse: each call costs about a microsecond of scheduling.
  /// - Throws: The error of the lowest index that failed.
  /// - Complexity: `count` calls of `transform`.
  package static func map<Result: Sendable, Failure: Error>(
    count: Int, transform: @Sendable (Int) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    try map(count: count, scratch: {}, transform: { (_, index) throws(Failure) in try transform(index) })
  }

  /// Applies `transform` to every index below `count`, with one `scratch` a lane; results come in index order.
  ///
  /// - Throws: The error of the lowest index that failed.
  /// - Complexity: `count` calls of `transform`, at most `threads` of `scratch`.
  package static func map<Scratch, Result: Sendable, Failure: Error>(
    count: Int, scratch: @Sendable () -> Scratch,
    transform: @Sendable (_ scratch: inout Scratch, _ index: Int) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    var results = [Result?](repeating: nil, count: max(0, count))
    try results.withUnsafeMutableBufferPointer { (buffer) throws(Failure) in
      // Each index is written by exactly one call, and the buffer outlives them all.
      nonisolated(unsafe) let slots = buffer
      try perform(count: count, scratch: scratch) { (local, index) throws(Failure) in
        slots[index] = try transform(&local, index)
      }
    }
    return results.compactMap(\.self)
  }
}
