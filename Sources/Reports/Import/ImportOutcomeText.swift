package import People

/// What an import did, for people to read, in lines of at most `width` columns.
package struct ImportOutcomeText: PrintedReport {
  package let lines: [String]

  package init(_ outcome: ImportOutcome, language: ReportLanguage, style: Style = .plain, width: Int = 80) {
    lines =
      ImportComposer(
        outcome: outcome, wording: language.wording, page: Page(width: width, style: style)
      ).composedLines
  }
}

/// Puts an import's outcome on a page: what came in, then what did not.
private struct ImportComposer: Composer {
  let outcome: ImportOutcome
  let wording: any Wording
  var page: Page

  mutating func compose() {
    page.add(
      wording.imported(path: outcome.path, format: outcome.format, source: outcome.source), .strong)
    if outcome.wasResumed { page.add(wording.resumed) }
    page.add(counts, indent: 2)
    add(outcome.report.skipped, title: wording.skippedTitle)
    add(outcome.report.noted, title: wording.notedTitle)
    addUnknownFields()
  }

  private var counts: TextTable {
    var table = TextTable([.left, .left], wrapsLast: true)
    func row(_ title: String, _ parts: [String]) {
      guard !parts.isEmpty else { return }
      table.row([StyledText(title, .faint), StyledText(parts.joined(separator: ", "))])
    }
    func counted(_ count: Int, _ text: (Int) -> String) -> [String] { count > 0 ? [text(count)] : [] }
    row(wording.readTitle, outcome.report.readInOrder.map { wording.records($0.value, $0.key) })
    let new = counted(outcome.newPeople, wording.people) + counted(outcome.newPosts, wording.posts)
    row(wording.newTitle, new.isEmpty && outcome.changed == 0 ? [wording.nothingNew] : new)
    row(wording.changedTitle, counted(outcome.changed, wording.changed))
    row(
      wording.stubsTitle,
      counted(outcome.stubPeople, wording.people) + counted(outcome.stubPosts, wording.posts))
    return table
  }

  /// Reasons with counts and first places, the most frequent first.
  private mutating func add(_ skips: [String: ImportReport.Skip], title: (Int) -> String) {
    guard !skips.isEmpty else { return }
    page.space()
    page.add(title(skips.values.reduce(0) { $0 + $1.count }), .strong)
    for (reason, skip) in ImportReport.inOrder(skips) {
      var line = StyledText(wording.number(skip.count) + "  ")
      line.append(wording.phrase(reason))
      page.add(line, indent: 2, hanging: 2)
      let places = skip.examples.map(\.text)
      guard !places.isEmpty else { continue }
      page.add(wording.firstPlaces + " " + places.joined(separator: ", "), .faint, indent: 6)
    }
  }

  private mutating func addUnknownFields() {
    let fields = outcome.report.unknownFieldsInOrder
    guard !fields.isEmpty else { return }
    page.space()
    page.add(wording.unknownFieldsTitle(fields.count), .strong)
    let list = fields.map { $0.key + "\u{A0}(" + wording.number($0.value) + ")" }
    page.add(list.joined(separator: ", "), indent: 2)
  }
}

extension ImportReport {
  /// In order of names.
  var readInOrder: [(key: String, value: Int)] { read.sorted { $0.key < $1.key } }

  /// The most frequent first.
  var unknownFieldsInOrder: [(key: String, value: Int)] {
    unknownFields.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
  }

  /// The most frequent first.
  static func inOrder(_ skips: [String: Skip]) -> [(key: String, value: Skip)] {
    skips.sorted { $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key }
  }
}

extension ImportReport.Place {
  /// `file:line`.
  var text: String { line.map { "\(file):\($0)" } ?? file }
}
