internal import People

/// A mail, read: who wrote what, where, when, and to which mail it answers.
struct Mail {
  let id: String
  let hasOwnID: Bool
  let sender: MailSender
  let list: MailingList?
  let time: Instant?
  let subject: String?
  let references: [String]
  let replied: [String]
  let body: MailText

  /// Why a mail is passed over.
  struct Refusal: Error, Hashable {
    var reason: String
  }

  /// Reads a mail.
  /// - Throws: `Refusal` where it has no sender or a program answered in someone's name.
  init(_ raw: MailSplitter.RawMail) throws(Refusal) {
    if let reason = raw.refusal { throw Refusal(reason: reason) }
    let header = MailHeader(raw.header.map { $0[...] })
    guard let sender = MailSender(header) else { throw Refusal(reason: "no sender address") }
    if let word = header.word("auto-submitted"), word.hasPrefix("auto-") {
      throw Refusal(reason: "sent automatically")
    }
    self.sender = sender
    list = MailingList(header)
    let ownID = header.value("message-id").flatMap(MessageID.own)
    hasOwnID = ownID != nil
    id = ownID ?? MessageID.made(from: header, body: raw.body)
    time = Self.time(header, envelope: raw.envelope)
    subject = header.text("subject")
    references = header.value("references").map(MessageID.all) ?? []
    replied = header.value("in-reply-to").map(MessageID.all) ?? []
    body = MailText(header: header, body: raw.body)
  }

  /// The first plausible of the sender's date, the archive's and the last server's.
  private static func time(_ header: MailHeader, envelope: [UInt8]) -> Instant? {
    if let date = header.value("date").flatMap({ Instant(mailDate: $0[...]) }), date.isPlausible {
      return date
    }
    if let date = EnvelopeLine.date(envelope), date.isPlausible { return date }
    for received in header.values("received") {
      guard let semicolon = received.lastIndex(of: UInt8(ascii: ";")) else { continue }
      if let date = Instant(mailDate: received[(semicolon + 1)...]), date.isPlausible { return date }
    }
    return nil
  }
}
