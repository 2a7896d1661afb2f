internal import Dispatch

/// Work on all cores whose results do not depend on how many there are.
package enum Parallel {
  /// Applies `transform` to every index below `count`, on all cores, and gives the results in index order.
  ///
  /// Blocks should be coarse: each call costs about a microsecond of scheduling.
  /// - Complexity: `count` calls of `transform`.
  package static func map<Result: Sendable>(
    count: Int, transform: @Sendable (Int) -> Result
  ) -> [Result] {
    guard count > 1 else { return (0..<count).map(transform) }
    var results = [Result?](repeating: nil, count: count)
    results.withUnsafeMutableBufferPointer { buffer in
      // Each index is written by exactly one call, and the buffer outlives them all.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: count) { index in
        slots[index] = transform(index)
      }
    }
    return results.compactMap(\.self)
  }
}
