internal import Synchronization
internal import Text

/// Analyzers that are not in use: each holds caches that are worth keeping from block to block.
final class AnalyzerPool: Sendable {
  private let idle = Mutex<[Lent]>([])

  /// An analyzer on its way between threads; only one thread has it at a time.
  private struct Lent: @unchecked Sendable {
    var analyzer: Analyzer
  }

  /// Lends an analyzer to `body`.
  func withAnalyzer<Value>(_ body: (inout Analyzer) throws -> Value) rethrows -> Value {
    var lent = idle.withLock { $0.popLast() } ?? Lent(analyzer: Analyzer())
    defer { idle.withLock { $0.append(lent) } }
    return try body(&lent.analyzer)
  }
}
