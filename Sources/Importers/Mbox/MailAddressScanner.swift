/// Takes an address list apart, byte by byte: RFC 5322 §3.4 with every liberty that mailers take.
struct MailAddressScanner {
  private var phrase: [UInt8] = []
  private var comment: [UInt8] = []
  private var angle: [UInt8]?

  private var isInAngle = false
  private var isInQuotes = false
  private var isEscaped = false
  private var depth = 0
  private var found: [MailAddress] = []

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
      keep(byte)
    } else if byte == UInt8(ascii: "\\"), isInQuotes || depth > 0 {
      isEscaped = true
    } else if depth > 0 {
      takeInComment(byte)
    } else if byte == UInt8(ascii: "\"") {
      isInQuotes.toggle()
    } else if isInQuotes {
      keep(byte)
    } else {
      takeOutside(byte)
    }
  }

  /// What was found when the list ends.
  mutating func finish() -> [MailAddress] {
    endAddress()
    return found
  }

  private mutating func keep(_ byte: UInt8) {
    if depth > 0 {
      comment.append(byte)
    } else if isInAngle {
      angle?.append(byte)
    } else {
      phrase.append(byte)
    }
  }

  private mutating func takeInComment(_ byte: UInt8) {
    if byte == UInt8(ascii: "(") {
      depth += 1
    } else if byte == UInt8(ascii: ")") {
      depth -= 1
      if depth == 0 { return }
    }
    comment.append(byte)
  }

  private mutating func takeOutside(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("):
      depth = 1
      if !comment.isEmpty { comment.append(ASCII.space) }
    case UInt8(ascii: "<") where !isInAngle:
      isInAngle = true
      angle = []
    case UInt8(ascii: ">") where isInAngle:
      isInAngle = false
    case UInt8(ascii: ",") where !isInAngle, UInt8(ascii: ";"):
      endAddress()
    case UInt8(ascii: ":") where !isInAngle && !ASCII.starts(ASCII.trimmed(phrase[...]), "mailto"):
      // The name of a group, `Team: a@x, b@x;`.
      phrase = []
    default:
      keep(byte)
    }
  }

  private mutating func endAddress() {
    if let address = MailAddress(phrase: phrase, comment: comment, angle: angle) { found.append(address) }
    phrase = []
    comment = []
    angle = nil
    isInAngle = false
    isInQuotes = false
  }
}
