/// The readable text of an HTML mail or post, without what it quotes.
///
/// This is no HTML parser: it never fails, knows a few tags, and makes nothing but text of the rest.
struct HTMLText {
  private var text: [UInt8] = []
  /// The element that is open and of which the content is not shown; empty for none.
  private var hiddenName = ""
  private var quoteDepth = 0
  private var isPreformatted = false
  private let marksQuotes: Bool

  private init(marksQuotes: Bool) {
    self.marksQuotes = marksQuotes
  }

  /// Tags, comments, scripts, styles and quotes out; paragraphs become lines, entities characters.
  /// - Parameter marksQuotes: whether a line with `>` is left where a quotation was, for the line that
  ///   introduces a quotation is told by it.
  /// - Complexity: linear in the text.
  static func plain(_ html: String, marksQuotes: Bool = true) -> String {
    var reader = HTMLText(marksQuotes: marksQuotes)
    reader.read(Array(html.utf8))
    return String(decoding: reader.text, as: UTF8.self)
  }

  private mutating func read(_ bytes: [UInt8]) {
    var position = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "<"): position = readTag(bytes, position)
      case UInt8(ascii: "&"):
        let (characters, next) = HTMLEntity.read(bytes, position)
        for byte in characters { show(byte, isLiteral: true) }
        position = next
      default:
        show(bytes[position])
        position += 1
      }
    }
  }

  private var isShown: Bool { hiddenName.isEmpty && quoteDepth == 0 }

  private mutating func show(_ byte: UInt8, isLiteral: Bool = false) {
    guard isShown else { return }
    guard !isPreformatted, !isLiteral, ASCII.isSpace(byte) else { return text.append(byte) }
    if let last = text.last, last != ASCII.space, last != ASCII.newline { text.append(ASCII.space) }
  }

  private mutating func breakLine() {
    guard isShown else { return }
    if text.last == ASCII.space { text.removeLast() }
    text.append(ASCII.newline)
  }

  /// Reads what begins with `<` and gives where the text goes on.
  private mutating func readTag(_ bytes: [UInt8], _ start: Int) -> Int {
    if bytes[start...].starts(with: Array("<!--".utf8)) {
      return Self.afterComment(bytes, start + 4)
    }
    var position = start + 1
    let isEnd = position < bytes.count && bytes[position] == UInt8(ascii: "/")
    if isEnd { position += 1 }
    let name = ASCII.lowered(bytes[position...].prefix { ASCII.isLetter($0) || ASCII.isDigit($0) }.prefix(16))
    guard !name.isEmpty || (position < bytes.count && [0x21, 0x3F].contains(bytes[position])) else {
      show(bytes[start])
      return start + 1
    }
    let end = bytes[position...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
    meet(name, isEnd: isEnd)
    return min(end + 1, bytes.count)
  }

  private static func afterComment(_ bytes: [UInt8], _ start: Int) -> Int {
    var position = start
    while let dash = bytes[position...].firstIndex(of: UInt8(ascii: ">")) {
      if dash >= start + 2, bytes[dash - 1] == 0x2D, bytes[dash - 2] == 0x2D { return dash + 1 }
      position = dash + 1
    }
    return bytes.count
  }

  private mutating func meet(_ name: String, isEnd: Bool) {
    switch name {
    case "script", "style", "title", "head":
      if isEnd, hiddenName == name {
        hiddenName = ""
      } else if !isEnd, hiddenName.isEmpty {
        hiddenName = name
      }
    case "body":
      hiddenName = ""
    case "blockquote":
      if !isEnd, isShown {
        breakLine()
        if marksQuotes {
          show(UInt8(ascii: ">"), isLiteral: true)
          breakLine()
        }
      }
      quoteDepth = max(0, quoteDepth + (isEnd ? -1 : 1))
    case "pre":
      isPreformatted = !isEnd
      breakLine()
    case "br", "p", "div", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr":
      breakLine()
    case "td", "th":
      show(ASCII.space)
    default:
      break
    }
  }
}
