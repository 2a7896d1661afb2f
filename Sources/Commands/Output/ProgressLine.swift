internal import Foundation

/// A line on a terminal that says how far an import is; silent where nobody looks.
final class ProgressLine {
  private let isShown = StandardError.isTerminal
  private let start = Date()
  private var lastShown = Date.distantPast

  /// Says how many records are stored, at most ten times a second.
  func show(_ count: Int) {
    guard isShown, Date().timeIntervalSince(lastShown) > 0.1 else { return }
    lastShown = Date()
    let rate = Int(Double(count) / max(0.001, lastShown.timeIntervalSince(start)))
    StandardError.write("\r\u{1B}[K\(count) records · \(rate)/s")
  }

  /// Takes the line away.
  func end() {
    if isShown, lastShown != .distantPast { StandardError.write("\r\u{1B}[K") }
  }
}
