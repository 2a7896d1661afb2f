/// The text of a mail, out of its parts: RFC 2045, 2046.
///
/// Plain text is preferred, HTML is read where there is nothing else, patches are text, and attachments,
/// enclosed mails and everything that is no text are left out and counted.
struct MailText {
  /// How deep parts may contain parts.
  static let deepest = 20
  /// How many parts of a mail are looked at.
  static let mostParts = 500

  /// Bytes of text that are kept: nobody writes more, and lines are held one by one afterwards.
  static let longestText = 1 << 20

  private(set) var text = ""
  /// Parts that were left out because they are no text of the sender.
  private(set) var attachments = 0
  /// Whether parts were left out because they lie too deep or are too many, or the text is too long.
  private(set) var isCut = false
  private var parts = 0

  init(header: MailHeader, body: [UInt8]) {
    text = cut(read(header, body[...], depth: 0, isOnly: true)?.text ?? "")
  }

  private mutating func cut(_ text: String) -> String {
    guard text.utf8.count > Self.longestText else { return text }
    isCut = true
    return String(decoding: text.utf8.prefix(Self.longestText), as: UTF8.self)
  }

  private struct Found {
    var text: String
    var isPlain: Bool
  }

  private mutating func read(
    _ header: MailHeader, _ body: ArraySlice<UInt8>, depth: Int, isOnly: Bool = false
  ) -> Found? {
    parts += 1
    guard depth <= Self.deepest, parts <= Self.mostParts else {
      isCut = true
      return nil
    }
    let type = ContentType(header.value("content-type"))
    if type.value.hasPrefix("multipart/") {
      guard let boundary = type.parameters["boundary"], !boundary.isEmpty else {
        return leaf(header, body, type: ContentType(nil))
      }
      return multipart(MultipartBody.parts(of: body, boundary: Array(boundary.utf8)), type, depth)
    }
    let disposition = ContentType(header.value("content-disposition"), standard: "inline").value
    guard isOnly || disposition != "attachment", Self.isText(type.value) else {
      attachments += 1
      return nil
    }
    return leaf(header, body, type: type)
  }

  private mutating func multipart(_ parts: [ArraySlice<UInt8>], _ type: ContentType, _ depth: Int) -> Found? {
    var found: [Found] = []
    for part in parts {
      let (header, body) = MultipartBody.split(part)
      if let text = read(header, body, depth: depth + 1) { found.append(text) }
    }
    if type.value == "multipart/alternative" {
      return found.first { $0.isPlain && !$0.text.isEmpty } ?? found.first
    }
    guard !found.isEmpty else { return nil }
    return Found(
      text: found.map(\.text).joined(separator: "\n"), isPlain: found.allSatisfy(\.isPlain))
  }

  private mutating func leaf(_ header: MailHeader, _ body: ArraySlice<UInt8>, type: ContentType) -> Found {
    let bytes = TransferEncoding.decode(body, header.word("content-transfer-encoding") ?? "")
    let text = cut(MailCharset.text(bytes, charset: type.parameters["charset"]))
    if type.value == "text/html" { return Found(text: HTMLText.plain(text), isPlain: false) }
    guard type.parameters["format"]?.lowercased() == "flowed" else { return Found(text: text, isPlain: true) }
    let deletesSpace = type.parameters["delsp"]?.lowercased() == "yes"
    return Found(text: FlowedText.joined(text, deletingSpaces: deletesSpace), isPlain: true)
  }

  private static func isText(_ type: String) -> Bool {
    switch type {
    case "text/plain", "text/html", "text/enriched", "text/markdown", "text", "text/x-patch", "text/x-diff":
      true
    default: false
    }
  }
}
