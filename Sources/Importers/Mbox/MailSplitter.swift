/// Cuts the lines of an mbox file into mails; it holds the one that is being read.
struct MailSplitter {
  /// A mail as it lies in the file.
  struct RawMail {
    /// Counted from 1.
    var number: Int
    /// The `From ` line.
    var envelope: [UInt8]
    var header: [[UInt8]] = []
    /// Its lines, unescaped, each with LF.
    var body: [UInt8] = []
    /// Why it cannot be read, if so; the content is dropped then.
    var refusal: String?
  }

  /// Bytes of a mail, above which it is passed over.
  static let mailLimit = 64 << 20
  static let headerLimit = 256 << 10

  private let mailLimit: Int
  private var mail: RawMail?
  private var isInHeader = false
  private var headerSize = 0
  private var followsEmptyLine = true
  private var count = 0
  /// Whether anything but empty lines stood before the first mail, which no mbox file has.
  private(set) var hasForeignStart = false

  init(mailLimit: Int = MailSplitter.mailLimit) {
    self.mailLimit = mailLimit
  }

  /// Takes the next line of the file, without its line end.
  /// - Returns: the mail that the line ends by beginning another.
  mutating func take(_ line: [UInt8]) -> RawMail? {
    defer { followsEmptyLine = line.isEmpty }
    if followsEmptyLine, EnvelopeLine.begins(line) {
      count += 1
      let finished = mail
      mail = RawMail(number: count, envelope: line)
      isInHeader = true
      headerSize = 0
      return finished
    }
    if mail == nil {
      hasForeignStart = hasForeignStart || !line.isEmpty
    } else if isInHeader {
      takeHeader(line)
    } else {
      takeBody(line)
    }
    return nil
  }

  /// Marks the mail that is being read as unreadable: a line of it is too long to be held.
  mutating func passOver() {
    refuse("line too long")
    followsEmptyLine = false
  }

  /// The last mail, at the end of the file.
  mutating func finish() -> RawMail? {
    defer { mail = nil }
    return mail
  }

  private mutating func takeHeader(_ line: [UInt8]) {
    guard !line.isEmpty else {
      isInHeader = false
      return
    }
    headerSize += line.count + 1
    guard headerSize <= Self.headerLimit else { return refuse("header above 256 KiB") }
    if mail?.refusal == nil { mail?.header.append(line) }
  }

  private mutating func takeBody(_ line: [UInt8]) {
    guard let size = mail?.body.count, mail?.refusal == nil else { return }
    guard size + line.count < mailLimit else { return refuse("mail above 64 MiB") }
    if let unescaped = EnvelopeLine.unescaped(line) {
      mail?.body += unescaped
    } else {
      mail?.body += line
    }
    mail?.body.append(ASCII.newline)
  }

  private mutating func refuse(_ reason: String) {
    guard mail?.refusal == nil else { return }
    mail?.refusal = reason
    mail?.header = []
    mail?.body = []
  }
}
