package import Discovery
internal import Formats

/// What a picture shows, as one table: first a row for each element, then one for each link.
package enum PictureTableCSV {
  private static let columns = ["kind", "name", "to", "detail", "weight", "bridges", "reason"]

  /// - Parameter raw: whether text that spreadsheets would calculate is written as it is.
  package static func string(_ table: PictureTable, raw: Bool = false) -> String {
    let elements = table.elements.map { element -> [CSVCell] in
      [
        .text("element"), CSVText.cell(element.name), .empty, CSVText.cell(element.detail),
        .double(element.weight),
        .empty, CSVText.cell(element.reason),
      ]
    }
    let links = table.links.map { link -> [CSVCell] in
      [
        .text("link"), CSVText.cell(link.from), CSVText.cell(link.to), .empty, .double(link.weight),
        CSVText.cell(link.bridges.joined(separator: "; ")), CSVText.cell(link.reason),
      ]
    }
    return CSVText.string(columns: columns, rows: elements + links, raw: raw)
  }
}
