/// The list over which a mail came.
struct MailingList: Hashable {
  /// In lower case: the list's name where it gives one, else its id (RFC 2919), else its address.
  var id: String
  var name: String

  init?(_ header: MailHeader) {
    // Servers that write X-list have changed their List-Id over the years, but never this.
    if let name = Self.word(header.value("x-list")) {
      self.init(id: name.lowercased(), name: name)
    } else if let value = header.value("list-id"), let list = Self.identified(value) {
      self = list
    } else if let address = Self.addressed(header) {
      self.init(id: address, name: String(address.prefix { $0 != "@" }))
    } else {
      return nil
    }
  }

  init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  /// Whether a tag (in lower case) before a subject is this list's.
  func isTag(_ tag: String) -> Bool {
    tag == name.lowercased() || tag == id.prefix { $0 != "." && $0 != "@" }
  }

  /// `Moulding of plastics <moulding.lists.acme.example>`, or the id alone.
  private static func identified(_ value: [UInt8]) -> MailingList? {
    let open = value.lastIndex(of: UInt8(ascii: "<"))
    let inner = open.map { value[($0 + 1)...].prefix { $0 != UInt8(ascii: ">") } } ?? value[...]
    guard let id = word(Array(inner))?.lowercased() else { return nil }
    let phrase = open.map { EncodedWords.decode(ASCII.trimmed(value[..<$0])) } ?? ""
    let name = phrase.filter { $0 != "\"" }
    return MailingList(id: id, name: name.isEmpty ? String(id.prefix { $0 != "." }) : name)
  }

  private static func addressed(_ header: MailHeader) -> String? {
    for field in ["x-beenthere", "list-post", "x-mailing-list"] {
      if let value = header.value(field), let address = MailAddress.list(value).first {
        return address.address
      }
    }
    return nil
  }

  /// One word without control characters, of the length of an id.
  private static func word(_ value: [UInt8]?) -> String? {
    guard let value, case let word = ASCII.trimmed(value[...]), !word.isEmpty,
      word.count <= ForeignID.limit, word.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { return nil }
    return MailCharset.guessed(Array(word))
  }
}
