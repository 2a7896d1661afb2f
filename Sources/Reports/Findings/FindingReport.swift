package import Discovery

/// A finding for people and scripts.
package struct FindingReport {
  private let body: Body

  private enum Body {
    case document(FindingDocument)
    case list(FoundList, ReportLanguage)
  }

  package init(_ report: GroupReport, language: ReportLanguage) {
    body = .document(GroupComposer(report: report, wording: language.wording).document)
  }

  package init(_ report: BridgeReport, language: ReportLanguage) {
    body = .document(BridgeComposer(wording: language.wording).document(report))
  }

  package init(_ report: FragileReport, language: ReportLanguage) {
    body = .document(BridgeComposer(wording: language.wording).document(report))
  }

  package init(_ report: StructureReport, language: ReportLanguage) {
    body = .document(StructureComposer(report: report, wording: language.wording).document)
  }

  package init(_ report: DepartureReport, language: ReportLanguage) {
    body = .document(DepartureComposer(report: report, wording: language.wording).document)
  }

  package init(_ report: KeyPeopleReport, language: ReportLanguage) {
    body = .document(KeyPeopleComposer(report: report, wording: language.wording).document)
  }

  package init(_ list: FoundList, language: ReportLanguage) {
    body = .list(list, language)
  }

  /// For people to read, in lines of at most `width` columns.
  package func text(style: Style = .plain, width: Int = 80, explains: Bool = false) -> String {
    switch body {
    case .document(let document): document.text(style: style, width: width, explains: explains)
    case .list(let list, let language):
      FoundListText(list, language: language, style: style, width: width, explains: explains).string
    }
  }

  /// For scripts. Reasons of lists of people are facts, those of all other findings sentences in the language
  /// of the report.
  package var json: String {
    switch body {
    case .document(let document): document.json()
    case .list(let list, _): FoundListJSON.string(list)
    }
  }

  /// For spreadsheets, one line a row.
  package var csv: String {
    switch body {
    case .document(let document): document.csv()
    case .list(let list, let language): FoundListCSV.string(list, language: language)
    }
  }

  /// Whether nothing was found.
  package var isEmpty: Bool {
    switch body {
    case .document(let document): document.rows.isEmpty
    case .list(let list, _): list.rows.isEmpty
    }
  }
}
