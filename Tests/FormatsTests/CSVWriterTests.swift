import Formats
import Testing

@Suite struct CSVWriterTests {
  private func written(_ cells: [CSVCell], raw: Bool = false) -> String {
    var writer = CSVWriter(raw: raw)
    writer.row(cells)
    return String(decoding: writer.takeBytes(), as: UTF8.self)
  }

  @Test("Cells are quoted only where they must be")
  func quoting() {
    #expect(
      written([.text("Köhler, Anna"), .text("\"x\""), .text("a b"), .integer(-3), .double(0.5), .empty])
        == "\"Köhler, Anna\",\"\"\"x\"\"\",a b,-3,0.5,\r\n")
    #expect(written([.empty]) == "\"\"\r\n")
    #expect(written([.text("")]) == "\"\"\r\n")
    #expect(written([.double(.nan), .integer(1)]) == ",1\r\n")
  }

  @Test("Text that a spreadsheet would calculate gets an apostrophe, numbers and raw tables do not")
  func formulas() {
    for text in ["=HYPERLINK(1)", "+49 30", "-1", "@x", "\tx"] {
      #expect(written([.text(text)]).drop { $0 == "\"" }.first == "'", "\(text)")
      #expect(written([.text(text)], raw: true).first == text.first)
    }
    #expect(written([.integer(-1)]) == "-1\r\n")
    #expect(CSVFormula.unprotected("'=1") == "=1" && CSVFormula.unprotected("'tis") == "'tis")
    #expect(CSVFormula.protected("'=1") == "''=1" && CSVFormula.unprotected("''=1") == "'=1")
  }
}
