internal import Synchronization

extension Parallel {
  /// How long work says how far it is and learns that it should stop.
  ///
  /// Reports come from any thread and change nothing in the results.
  package struct Progress: Sendable {
    /// Gets the units that are done and their total; the unit is the work's own.
    package typealias Report = @Sendable (_ done: Int, _ total: Int) -> Void

    private let cancellation: Cancellation?
    private let report: Report?

    package init(cancellation: Cancellation? = nil, report: Report? = nil) {
      self.cancellation = cancellation
      self.report = report
    }

    /// Says nothing and never stops.
    package static let silent = Progress()

    /// Begins a piece of work of `total` units.
    package func meter(total: Int) -> Meter {
      Meter(total: total, progress: self)
    }

    /// Stops the work here if it was asked to stop.
    package func check() throws(Cancelled) {
      if cancellation?.isCancelled == true { throw Cancelled() }
    }

    fileprivate func say(_ done: Int, of total: Int) {
      report?(done, total)
    }
  }

  /// Counts the units of one piece of work that are done.
  package final class Meter: Sendable {
    private let total: Int
    private let progress: Progress
    private let done = Atomic<Int>(0)

    fileprivate init(total: Int, progress: Progress) {
      self.total = total
      self.progress = progress
    }

    /// Says that `units` more are done, and stops here if the work was asked to stop.
    package func advance(by units: Int = 1) throws(Cancelled) {
      try progress.check()
      let now = done.wrappingAdd(units, ordering: .relaxed).newValue
      progress.say(now, of: total)
    }
  }
}
