/// Makes readable text of Slack's markup and collects who is mentioned.
struct SlackMarkup {
  private let names: SlackNames
  /// The readable text, UTF-8.
  private(set) var text: [UInt8] = []
  /// Ids of the users mentioned, each once, in the order of the text.
  private(set) var mentions: [String] = []

  init(names: SlackNames) {
    self.names = names
  }

  /// The text of markup alone.
  static func plain(_ markup: String) -> String {
    var reading = SlackMarkup(names: SlackNames())
    reading.add(markup: markup)
    return reading.string
  }

  var string: String { String(decoding: text, as: UTF8.self) }

  /// Adds text as it is.
  mutating func add(literal: String) {
    text.append(contentsOf: literal.utf8)
  }

  /// Ends the line, unless the text ends in one or is empty.
  mutating func endLine() {
    if let last = text.last, last != 0x0A { text.append(0x0A) }
  }

  /// Removes line ends at the end.
  mutating func trimEnd() {
    while text.last == 0x0A { text.removeLast() }
  }

  /// Adds text with references in `<…>` and with `&`, `<`, `>` written as `&amp;`, `&lt;`, `&gt;`.
  /// - Complexity: linear in the text.
  mutating func add(markup: String) {
    let bytes = Array(markup.utf8)
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"):
        // A reference holds no further `<`, so each byte is looked at only twice.
        let stop = bytes[(index + 1)...].firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }
        if let stop, bytes[stop] == UInt8(ascii: ">") {
          add(reference: String(decoding: bytes[(index + 1)..<stop], as: UTF8.self))
          index = stop + 1
        } else {
          text.append(bytes[index])
          index += 1
        }
      case UInt8(ascii: "&"):
        let (character, length) = SlackMarkup.entity(bytes[index...])
        text.append(character)
        index += length
      default:
        text.append(bytes[index])
        index += 1
      }
    }
  }

  /// Adds a mention of a user.
  mutating func add(user id: String, label: String? = nil) {
    if ForeignID.valid(id) != nil, !mentions.contains(id) { mentions.append(id) }
    let name = names.user(id) ?? label ?? id
    add(literal: (name.hasPrefix("@") ? "" : "@") + name)
  }

  /// Adds a reference to a channel.
  mutating func add(channel id: String, label: String? = nil) {
    add(literal: "#" + (label ?? names.channel(id) ?? id))
  }

  /// Adds a link by its label and, where that hides it, its address.
  mutating func add(link address: String, label: String?) {
    let bare = address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
    guard let label, !label.isEmpty else { return add(literal: bare) }
    add(literal: bare.contains(label) ? bare : label + " (" + bare + ")")
  }

  private mutating func add(reference: String) {
    let parts = reference.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let target = String(parts.first ?? "")
    let label = parts.count == 2 && !parts[1].isEmpty ? SlackMarkup.unescaped(String(parts[1])) : nil
    let rest = String(target.unicodeScalars.dropFirst())
    switch target.utf8.first {
    case UInt8(ascii: "@"): add(user: rest, label: label)
    case UInt8(ascii: "#"): add(channel: rest, label: label)
    case UInt8(ascii: "!"):
      let command = rest.split(separator: "^").first.map(String.init) ?? rest
      let name = label ?? command
      add(literal: command == "date" || name.hasPrefix("@") ? name : "@" + name)
    default: add(link: SlackMarkup.unescaped(target), label: label)
    }
  }

  private static func entity(_ bytes: ArraySlice<UInt8>) -> (character: UInt8, length: Int) {
    if bytes.starts(with: "&amp;".utf8) { return (UInt8(ascii: "&"), 5) }
    if bytes.starts(with: "&lt;".utf8) { return (UInt8(ascii: "<"), 4) }
    if bytes.starts(with: "&gt;".utf8) { return (UInt8(ascii: ">"), 4) }
    return (UInt8(ascii: "&"), 1)
  }

  private static func unescaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let (character, length) =
        bytes[index] == UInt8(ascii: "&") ? entity(bytes[index...]) : (bytes[index], 1)
      output.append(character)
      index += length
    }
    return String(decoding: output, as: UTF8.self)
  }
}
