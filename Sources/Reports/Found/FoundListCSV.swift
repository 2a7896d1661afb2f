package import Discovery
internal import Formats
internal import People

/// A list of people or pairs as a table: a line a person, `entry` says who belongs together.
///
/// Reasons and cautions are sentences in the chosen language.
package enum FoundListCSV {
  /// - Parameter raw: whether text that spreadsheets would calculate is written as it is.
  package static func string(_ list: FoundList, language: ReportLanguage, raw: Bool = false) -> String {
    let wording = language.wording
    var rows: [[CSVCell]] = []
    for (index, row) in list.rows.enumerated() {
      let reasons = row.reasons.map { wording.fact($0) }.joined(separator: "; ")
      let cautions = row.cautions.map { wording.fact($0) }.joined(separator: "; ")
      for person in row.people {
        rows.append(
          [.integer(index + 1)]
            + [
              person.name, person.id, person.email, person.unit, person.location, person.title, reasons,
              cautions,
            ]
            .map { CSVText.cell($0) })
      }
    }
    return CSVText.string(
      columns: ["entry", "name", "id", "email", "unit", "location", "title", "reasons", "cautions"],
      rows: rows,
      raw: raw)
  }
}
