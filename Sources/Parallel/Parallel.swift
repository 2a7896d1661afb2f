internal import Dispatch
internal import Synchronization

/// Work on all cores whose results do not depend on how many there are.
package enum Parallel {
  /// Runs `body` for every index below `count`, on all cores, with one `scratch` a lane.
  ///
  /// Indices are handed out in ascending order; each should be worth at least some ten microseconds. `body` must
  /// leave nothing in the scratch that a later index could see, else results depend on the number of threads.
  /// Calls from inside `body` run on its lane alone.
  /// - Throws: The error of the lowest index that failed; indices above it may not have run.
  /// - Complexity: `count` calls of `body`, at most `threads` of `scratch`.
  package static func perform<Scratch, Failure: Error>(
    count: Int, scratch: @Sendable () -> Scratch,
    body: @Sendable (_ scratch: inout Scratch, _ index: Int) throws(Failure) -> Void
  ) throws(Failure) {
    let lanes = min(threads, count)
    guard lanes > 1 else { return try performInOrder(count: count, scratch: scratch, body: body) }
    let next = Atomic<Int>(0)
    let failure = Mutex<(index: Int, error: Failure)?>(nil)
    DispatchQueue.concurrentPerform(iterations: lanes) { _ in
      withThreads(1) {
        var local = scratch()
        while case let index = next.wrappingAdd(1, ordering: .relaxed).oldValue, index < count {
          do throws(Failure) {
            try body(&local, index)
          } catch {
            next.store(count, ordering: .relaxed)
            failure.withLock { first in
              if index < (first?.index ?? .max) { first = (index, error) }
            }
          }
        }
      }
    }
    if let first = failure.withLock({ $0 }) { throw first.error }
  }

  /// Runs `body` for every index below `count`, on all cores.
  /// - Throws: The error of the lowest index that failed.
  package static func perform<Failure: Error>(
    count: Int, body: @Sendable (_ index: Int) throws(Failure) -> Void
  ) throws(Failure) {
    try perform(count: count, scratch: {}, body: { (_, index) throws(Failure) in try body(index) })
  }

  private static func performInOrder<Scratch, Failure: Error>(
    count: Int, scratch: () -> Scratch, body: (inout Scratch, Int) throws(Failure) -> Void
  ) throws(Failure) {
    guard count > 0 else { return }
    var local = scratch()
    for index in 0..<count { try body(&local, index) }
  }
}
