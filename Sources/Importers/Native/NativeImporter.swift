internal import Formats
package import People

/// Reads JSON Lines of this project's own interchange form, plain or gzip.
///
/// A line that is broken or says too little is passed over and counted. `"post"` on a tie names the post that shows
/// it, beyond what the interchange lists.
package struct NativeImporter: Importer {
  package let source: String
  private let path: String

  package init(path: String, options: ImportOptions = ImportOptions()) {
    self.path = path
    source = options.source ?? "native"
  }

  package func read(reporting report: inout ImportReport, emit: (Noun) throws -> Void) throws {
    try ImportError.translating {
      let reader = try ByteReader(path: path)
      while let bytes = try nextLine(of: reader, reporting: &report) {
        guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
        report.didRead("lines")
        let place = ImportReport.Place(file: path, line: reader.line)
        if let noun = noun(of: bytes, at: place, reporting: &report) { try emit(noun) }
      }
    }
  }

  /// The next line that is not too long.
  private func nextLine(of reader: ByteReader, reporting report: inout ImportReport) throws -> [UInt8]? {
    while true {
      do {
        return try reader.nextLine()
      } catch let error as FormatError where error.code == .tooLarge && error.line != nil {
        report.didRead("lines")
        report.didSkip("line longer than 16 MiB", at: ImportReport.Place(file: path, line: error.line))
      }
    }
  }

  private func noun(
    of bytes: [UInt8], at place: ImportReport.Place, reporting report: inout ImportReport
  ) -> Noun? {
    var line = NativeLine(bytes)
    var noun: Noun?
    do {
      noun = try line.noun()
    } catch let refusal as NativeLine.Refusal {
      report.didSkip(refusal.reason, at: place)
    } catch {
      report.didSkip("not valid JSON", at: place)
    }
    for field in line.unknownFields { report.didMeetUnknown(field) }
    for note in line.notes { report.didNote(note, at: place) }
    report.didRepair(line.reader.repairs, at: place)
    return noun
  }
}
