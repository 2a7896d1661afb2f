/// Who wrote a mail, as far as its header tells.
struct MailSender: Hashable {
  /// The address, which is the person's foreign id.
  var address: String
  var name: String?
  /// A program, for certain.
  var isBot: Bool

  init?(_ header: MailHeader) {
    guard let from = Self.first(["from", "sender"], header) else { return nil }
    let author = Self.behindList(from, header) ?? from
    address = author.address
    name = author.name
    isBot = Self.isProgram(author)
  }

  private static func first(_ fields: [String], _ header: MailHeader) -> MailAddress? {
    for field in fields {
      if let value = header.value(field), let address = MailAddress.list(value).first { return address }
    }
    return nil
  }

  /// The writer behind `Anna Köhler via Moulding <moulding@lists.acme.example>`, as lists write it for
  /// senders whose domains forbid forwarding (DMARC).
  private static func behindList(_ from: MailAddress, _ header: MailHeader) -> MailAddress? {
    guard let name = from.name else { return nil }
    let words = name.split(separator: " ")
    guard let via = words.lastIndex(of: "via"), via > words.startIndex, via + 1 < words.endIndex,
      var author = first(["x-original-from", "reply-to"], header), author.address != from.address
    else { return nil }
    let writer = words[..<via].joined(separator: " ")
    author.name = writer.contains("@") ? author.name : writer
    return author
  }

  private static func isProgram(_ author: MailAddress) -> Bool {
    programs.contains(String(author.localPart)) || author.localPart.hasSuffix("[bot]")
      || author.name?.hasSuffix("[bot]") == true
  }

  private static let programs: Set = [
    "noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "mailer-daemon",
  ]
}
