import Testing

@testable import People

@Suite struct ImportReportTests {
  @Test("skips are counted by reason and show their first places, each once")
  func skips() {
    var report = ImportReport()
    for line in [4, 4, 9, 11, 12] {
      report.didSkip("not valid JSON", at: .init(file: "a.jsonl", line: line))
    }
    #expect(report.skipped["not valid JSON"]?.count == 5)
    #expect(report.skipped["not valid JSON"]?.examples.map(\.line) == [4, 9, 11])
  }

  @Test("a hostile export cannot make the report grow without bound")
  func bounded() {
    var report = ImportReport()
    for number in 0..<1_000 { report.didMeetUnknownField("field \(number)") }
    #expect(report.unknownFields.count == 100)
  }
}
