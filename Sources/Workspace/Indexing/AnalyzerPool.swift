internal import Synchronization
internal import Text

/// What a worker keeps from batch to batch: an analyzer with its caches, and the terms of paths seen before.
struct AnalysisTools {
  var analyzer = Analyzer()
  private var pathTerms: [String: [String]] = [:]

  /// Paths whose terms are kept: the same files are changed again and again.
  private static let pathsKept = 20_000

  /// The terms of a path.
  mutating func terms(ofPath path: String) -> [String] {
    if let known = pathTerms[path] { return known }
    var terms: [String] = []
    analyzer.forEachTerm(inPath: path) { terms.append($0) }
    if pathTerms.count >= Self.pathsKept { pathTerms.removeAll(keepingCapacity: true) }
    pathTerms[path] = terms
    return terms
  }
}

/// Tools that are not in use.
final class AnalyzerPool: Sendable {
  private let idle = Mutex<[Lent]>([])

  /// Tools on their way between threads; only one thread has them at a time.
  private struct Lent: @unchecked Sendable {
    var tools: AnalysisTools
  }

  /// Lends tools to `body`.
  func withTools<Value>(_ body: (inout AnalysisTools) throws -> Value) rethrows -> Value {
    var lent = idle.withLock { $0.popLast() } ?? Lent(tools: AnalysisTools())
    defer { idle.withLock { $0.append(lent) } }
    return try body(&lent.tools)
  }
}
