internal import Dispatch
internal import Foundation

extension Parallel {
  @TaskLocal private static var limit: Int?

  /// The number of cores of this machine that the process may use.
  package static let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)

  /// How many threads work at once where this is asked: the innermost `withThreads`, else all cores.
  package static var threads: Int { limit ?? cores }

  /// Runs `body` with at most `count` threads at once in everything it calls, whatever the results: they stay the same.
  ///
  /// Counts below 1 mean 1.
  package static func withThreads<Value, Failure: Error>(
    _ count: Int, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let outcome: Result<Value, Failure> = $limit.withValue(max(1, count)) {
      do throws(Failure) {
        return .success(try body())
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}
