/// Ids of mails, as headers give them or made from the mail where it has none.
enum MessageID {
  private static let most = 64

  /// The ids `<…@…>` of a header, in their order; prose between them is passed over.
  ///
  /// Of very long lists the first and the last are kept: the root and the next relatives.
  static func all(_ bytes: [UInt8]) -> [String] {
    var ids: [String] = []
    var position = 0
    while let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ">"))
    {
      // `<` in prose: the id begins at the last one.
      let start = bytes[open..<close].lastIndex(of: UInt8(ascii: "<")) ?? open
      if let id = id(bytes[(start + 1)..<close]) { ids.append(id) }
      position = close + 1
    }
    return ids.count <= most ? ids : [ids[0]] + ids.suffix(most - 1)
  }

  /// The id of a mail itself, which some mailers write without brackets.
  static func own(_ bytes: [UInt8]) -> String? {
    all(bytes).first ?? (bytes.contains(UInt8(ascii: "<")) ? nil : id(bytes[...]))
  }

  /// An id for a mail that has none: a hash of what tells it from others.
  static func made(from header: MailHeader, body: [UInt8]) -> String {
    let parts = ["from", "date", "subject"].map { header.value($0) ?? [] } + [Array(body.prefix(200))]
    let hash = fnv1a(parts.joined(separator: [0]))
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits + "@made.invalid"
  }

  /// FNV-1a with 128 bits: Fowler, Noll, Vo; IETF draft-eastlake-fnv.
  static func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt128 {
    let prime = (UInt128(1) << 88) + 0x13B
    let basis = UInt128(0x6C62_272E_07BB_0142) << 64 | 0x62B8_2175_6295_C58D
    return bytes.reduce(basis) { ($0 ^ UInt128($1)) &* prime }
  }

  /// White space comes from folding and is no part of an id.
  private static func id(_ bytes: ArraySlice<UInt8>) -> String? {
    let bare = bytes.filter { !ASCII.isSpace($0) }
    guard !bare.isEmpty, bare.count <= ForeignID.limit, bare.contains(UInt8(ascii: "@")),
      bare.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    return String(decoding: bare, as: UTF8.self)
  }
}
