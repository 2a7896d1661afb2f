internal import Formats
package import People

/// Reads a mailbox file: mbox in its variants, and the text archives of pipermail; plain or gzip.
///
/// | mail | noun |
/// |---|---|
/// | sender's address, in lower case | person |
/// | list (`List-Id`, `X-list`, `X-BeenThere`, `List-Post`), else the file's name | community |
/// | mail | post with the sender's own words; quotations and signatures are taken out |
/// | `References`, `In-Reply-To` | parent and thread, which may lie outside the file |
///
/// Every mail counts as read, as "mails", and is either emitted or counted as skipped. Recipients are not
/// read. Memory is that of one mail (64 MiB at most) and about 150 bytes for each message id.
package struct MboxImporter: Importer {
  package let source: String
  private let path: String

  /// An importer of the file at a path.
  package init(path: String, options: ImportOptions = ImportOptions()) {
    self.path = path
    source = options.source ?? "mail"
  }

  package func read(reporting report: inout ImportReport, emit: (Noun) throws -> Void) throws {
    let reader = try ImportError.translating { try ByteReader(path: path) }
    var splitter = MailSplitter()
    var nouns = MailNouns(mailbox: Self.baseName(path))
    while let line = try nextLine(reader, &splitter) {
      if let raw = splitter.take(line) { try take(raw, &nouns, &report, emit) }
      guard !splitter.hasForeignStart else {
        throw ImportError(.wrongFormat, at: .init(file: path, line: reader.line), detail: "no From line")
      }
    }
    if let raw = splitter.finish() { try take(raw, &nouns, &report, emit) }
  }

  private func take(
    _ raw: MailSplitter.RawMail, _ nouns: inout MailNouns, _ report: inout ImportReport,
    _ emit: (Noun) throws -> Void
  ) throws {
    report.didRead("mails")
    let place = ImportReport.Place(file: path, line: raw.number)
    let mail: Mail
    do {
      mail = try Mail(raw)
    } catch {
      return report.didSkip(error.reason, at: place)
    }
    guard !nouns.contains(mail.id) else { return report.didSkip("duplicate Message-ID", at: place) }
    for note in try nouns.take(mail, emit: emit) { report.didNote(note, at: place) }
  }

  /// The next line that is short enough to be held; a longer one costs its mail.
  private func nextLine(_ reader: ByteReader, _ splitter: inout MailSplitter) throws -> [UInt8]? {
    try ImportError.translating {
      while true {
        do {
          return try reader.nextLine()
        } catch let error as FormatError where error.code == .tooLarge && error.line != nil {
          splitter.passOver()
        }
      }
    }
  }

  /// The file's name without folders and the endings of archives and mailboxes.
  private static func baseName(_ path: String) -> String {
    var name = path.split(separator: "/").last.map(String.init) ?? path
    for ending in [".gz", ".mbox", ".txt"] where name.hasSuffix(ending) && name.count > ending.count {
      name.removeLast(ending.count)
    }
    return name
  }
}
