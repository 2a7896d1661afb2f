internal import People

/// A person as commits and trailers name them.
struct GitIdentity: Hashable {
  /// The foreign id: the address in lower case, or the name where there is none.
  var id: String
  var name: String?
  /// Where mail reaches the person; the addresses that GitHub makes up do not.
  var email: String?
  /// A program, for certain.
  var isBot: Bool

  /// An identity by its proper name and address.
  /// - Returns: `nil` where there is neither, or more than an id may have.
  init?(name: String?, address: String, mailmap: Mailmap) {
    let proper = mailmap.proper(name: Self.bare(name), address: address)
    let name = Self.bare(proper.name)
    let address = proper.address.filter { !$0.isWhitespace }.lowercased()
    let login = Self.gitHubLogin(address)
    let id = login.map { $0 + Self.gitHubDomain } ?? (address.isEmpty ? name ?? "" : address)
    guard !id.isEmpty, id.utf8.count <= ForeignID.limit else { return nil }
    self.id = id
    self.name = name
    email = login == nil && address.contains("@") ? address : nil
    isBot =
      address == "noreply@github.com" || login?.hasSuffix("[bot]") == true
      || address.prefix { $0 != "@" }.hasSuffix("[bot]") || name?.hasSuffix("[bot]") == true
  }

  /// The identity of a trailer's value, `Anna Köhler <anna@acme.example> # note`.
  /// - Returns: `nil` where it holds no address: a name alone tells nobody apart.
  init?(trailer value: String, mailmap: Mailmap) {
    let bytes = Array(value.utf8)
    if let open = bytes.firstIndex(of: UInt8(ascii: "<")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ">")), close > open + 1
    {
      let name = String(decoding: ASCII.trimmed(bytes[..<open]), as: UTF8.self)
      let address = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
      guard address.contains("@") else { return nil }
      self.init(name: name, address: address, mailmap: mailmap)
    } else if let word = ASCII.words(bytes[...]).first,
      word.dropFirst().dropLast().contains(UInt8(ascii: "@"))
    {
      self.init(name: nil, address: String(decoding: word, as: UTF8.self), mailmap: mailmap)
    } else {
      return nil
    }
  }

  /// As a noun.
  var person: Person {
    var person = Person(id: id, name: name, email: email)
    if isBot { person.isBot = true }
    return person
  }

  private static let gitHubDomain = "@users.noreply.github.com"

  /// The login in `12345+login@users.noreply.github.com`, and in the older form without a number.
  private static func gitHubLogin(_ address: String) -> String? {
    guard address.hasSuffix(gitHubDomain) else { return nil }
    let local = address.dropLast(gitHubDomain.count)
    let number = local.prefix { $0.isNumber }
    let rest = local.dropFirst(number.count)
    return String(!number.isEmpty && rest.first == "+" ? rest.dropFirst() : local)
  }

  private static func bare(_ name: String?) -> String? {
    let words = (name ?? "").split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    let quotes: Set<Character> = ["\"", "'"]
    let bare = words.drop { quotes.contains($0) }
    let end = bare.lastIndex { !quotes.contains($0) }
    return end.map { String(bare[...$0]) }
  }
}
