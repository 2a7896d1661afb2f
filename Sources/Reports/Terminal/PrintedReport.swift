/// A report for people to read on a terminal.
package protocol PrintedReport {
  /// Without line breaks.
  var lines: [String] { get }
}

extension PrintedReport {
  /// The lines, each ended.
  package var string: String { lines.map { $0 + "\n" }.joined() }
}

/// Puts something on a page.
protocol Composer {
  var page: Page { get }
  mutating func compose()
}

extension Composer {
  /// The lines of the page once everything is on it.
  var composedLines: [String] {
    var composer = self
    composer.compose()
    return composer.page.lines
  }
}
