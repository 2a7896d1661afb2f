internal import Synchronization
internal import Text

/// What a worker keeps from batch to batch: an analyzer with its caches, and the terms of paths seen before.
struct AnalysisTools {
  var analyzer = Analyzer()
  private var pathTerms: [String: [UInt32]] = [:]
  /// By number of a term of the analyzer: its number in the batch at hand, plus one.
  var places: [UInt32] = []

  /// Paths whose terms are kept: the same files are changed again and again.
  private static let pathsKept = 20_000
  /// Terms that are kept.
  private static let termsKept = 1 << 18

  /// Makes sure that memory stays bounded over many batches.
  mutating func beginBatch() {
    guard analyzer.termCount > Self.termsKept else { return }
    analyzer = Analyzer()
    pathTerms.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  /// The numbers of the terms of a path.
  mutating func terms(ofPath path: String) -> [UInt32] {
    if let known = pathTerms[path] { return known }
    var terms: [String] = []
    analyzer.forEachTerm(inPath: path) { terms.append($0) }
    if pathTerms.count >= Self.pathsKept { pathTerms.removeAll(keepingCapacity: true) }
    let numbers = terms.map { analyzer.number(of: $0) }
    pathTerms[path] = numbers
    return numbers
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
