internal import Dispatch

extension Parallel {
  /// Produces items on one thread, transforms them on all cores, and consumes the outputs in order on the calling thread.
  ///
  /// `produce` hands over its items by calling `emit`, which waits while `depth` items are under way and throws when
  /// the pipeline has stopped: let that error through. What `consume` sees, and the error that ends it all, are those of
  /// doing one item after the other: an error of `produce` or `transform` is thrown when everything before it was consumed,
  /// an error of `consume` stops all at once. With one thread everything runs on the calling thread.
  /// - Parameter depth: How many items may be under way, at least 1; four a thread by default.
  /// - Throws: The first error of a stage, in item order.
  /// - Complexity: O(`depth`) items in memory.
  package static func pipeline<Item: Sendable, Output: Sendable>(
    depth: Int? = nil,
    produce: sending @escaping (_ emit: (Item) throws -> Void) throws -> Void,
    transform: @escaping @Sendable (Item) throws -> Output,
    consume: (Output) throws -> Void
  ) throws {
    let threads = Parallel.threads
    guard threads > 1 else { return try produce { try consume(transform($0)) } }
    let belt = Belt<Item, Output>(capacity: max(1, depth ?? 4 * threads), workers: threads)
    let crew = DispatchGroup()
    // Sent to us and used by one thread only.
    nonisolated(unsafe) let producer = produce
    // A serial queue gets a thread of its own, so waiting stages cannot starve each other.
    DispatchQueue(label: "pipeline.produce").async(group: crew) { belt.run(producer) }
    for _ in 0..<threads {
      DispatchQueue(label: "pipeline.transform").async(group: crew) {
        withThreads(1) { belt.work(transform) }
      }
    }
    defer {
      belt.stop()
      crew.wait()
    }
    try belt.drain(into: consume)
  }
}
