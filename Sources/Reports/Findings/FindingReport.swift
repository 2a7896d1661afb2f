package import Discovery

/// A finding for people and scripts.
package struct FindingReport {
  private let document: FindingDocument

  package init(_ report: GroupReport, language: ReportLanguage) {
    document = GroupComposer(report: report, wording: language.wording).document
  }

  package init(_ report: BridgeReport, language: ReportLanguage) {
    document = BridgeComposer(wording: language.wording).document(report)
  }

  package init(_ report: FragileReport, language: ReportLanguage) {
    document = BridgeComposer(wording: language.wording).document(report)
  }

  package init(_ report: StructureReport, language: ReportLanguage) {
    document = StructureComposer(report: report, wording: language.wording).document
  }

  package init(_ report: DepartureReport, language: ReportLanguage) {
    document = DepartureComposer(report: report, wording: language.wording).document
  }

  /// For people to read, in lines of at most `width` columns.
  package func text(style: Style = .plain, width: Int = 80, explains: Bool = false) -> String {
    document.text(style: style, width: width, explains: explains)
  }

  /// For scripts; sentences are in the language of the report.
  package var json: String { document.json() }

  /// For spreadsheets, one line a row.
  package var csv: String { document.csv() }

  /// Whether nothing was found.
  package var isEmpty: Bool { document.rows.isEmpty }
}
