/// What is said after a person was marked.
package enum MarkText {
  /// After opting out.
  package static func optedOut(_ name: String, language: ReportLanguage) -> String {
    TerminalText.safe(language.wording.optedOut(name))
  }

  /// After opting in again.
  package static func optedIn(_ name: String, language: ReportLanguage) -> String {
    TerminalText.safe(language.wording.optedIn(name))
  }

  /// After a mark was set or taken back.
  /// - Parameter mark: `bot`, `staff` or `external`.
  package static func marked(
    _ name: String, _ mark: String, _ value: Bool, language: ReportLanguage
  ) -> String {
    let wording = language.wording
    let label = PersonLabel(rawValue: mark).map { wording.label($0) } ?? mark
    return TerminalText.safe(value ? wording.marked(name, label) : wording.unmarked(name, label))
  }

  /// After somebody was noted as a mentor for so many people, or no longer.
  package static func mentor(_ name: String, _ capacity: Int?, language: ReportLanguage) -> String {
    TerminalText.safe(language.wording.mentor(name, capacity: capacity))
  }
}

/// What is said after a sample company was written.
package enum SampleText {
  /// Where it is, how large, and what to do with it.
  package static func written(
    _ folder: String, posts: Int, bytes: Int, language: ReportLanguage
  ) -> String {
    TerminalText.safe(language.wording.sampleWritten(folder, posts: posts, bytes: bytes))
  }
}
