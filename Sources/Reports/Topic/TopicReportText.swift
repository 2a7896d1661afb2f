package import Discovery
internal import People

/// The answer to "who knows about …?" for people to read, in lines of at most `width` columns.
package struct TopicReportText: PrintedReport {
  package let lines: [String]

  /// - Parameters:
  ///   - width: columns of the terminal; below 40 it is taken as 40.
  ///   - explains: whether the parts of each score are listed, as far as the report has them.
  package init(
    _ report: TopicReport, language: ReportLanguage, style: Style = .plain, width: Int = 80,
    explains: Bool = false
  ) {
    lines =
      TopicComposer(
        report: report, wording: language.wording, page: Page(width: width, style: style), explains: explains
      ).composedLines
  }
}

/// Puts a topic report on a page, from the question down to the last piece of evidence.
struct TopicComposer: Composer {
  let report: TopicReport
  let wording: any Wording
  var page: Page
  let explains: Bool

  mutating func compose() {
    let answer = report.answer
    page.add(wording.question(answer.question), .strong)
    page.add(
      wording.basis(
        extent: answer.extent, asOf: report.asOf, prefersAvailable: report.prefersAvailable), .faint)
    if !report.filters.isEmpty { page.add(wording.narrowed(to: report.filters), .faint) }
    if report.spreads { page.add(wording.spreadNote, .faint) }
    let unknown = answer.words.filter(\.isUnknown).map(\.surface)
    if !unknown.isEmpty { page.add(wording.unknownWords(unknown)) }
    for note in answer.notes { page.add(wording.note(note), .faint) }
    addVerdict()
    addPeople()
    if !report.experts.isEmpty, answer.candidateCount > report.experts.count {
      page.space()
      page.add(wording.shown(report.experts.count, of: answer.candidateCount), .faint)
    }
    if report.experts.contains(where: { $0.finding.places.first != $0.finding.places.last }) {
      page.add(wording.placesNote, .faint)
    }
    if let receipt = TopicReceipt(report) {
      page.space()
      page.add(wording.receipt(receipt.text), .faint)
    }
  }

  /// Each with the places that are likely; a line where the order is sure, and one above weak signs.
  private mutating func addPeople() {
    var tier: Int?
    for expert in report.experts where expert.finding.band > .weak {
      page.space()
      if let tier, tier != expert.finding.tier { page.rule(wording.nextTier) }
      tier = expert.finding.tier
      add(expert)
    }
    let weak = report.experts.filter { $0.finding.band == .weak }
    if !weak.isEmpty {
      page.space()
      page.rule(wording.weakSignsTitle)
    }
    for expert in weak {
      page.space()
      add(expert)
    }
  }
}
