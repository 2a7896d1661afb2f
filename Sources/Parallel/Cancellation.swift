internal import Synchronization

extension Parallel {
  /// A wish to stop that long work looks at from time to time.
  package final class Cancellation: Sendable {
    private let flag = Atomic<Bool>(false)

    package init() {}

    /// Whether the wish was uttered.
    package var isCancelled: Bool { flag.load(ordering: .relaxed) }

    /// Asks the work to stop soon; may be called from any thread, also more than once.
    package func cancel() {
      flag.store(true, ordering: .relaxed)
    }
  }

  /// The error of work that stopped because it was asked to.
  package struct Cancelled: Error, Hashable {
    package init() {}
  }
}
