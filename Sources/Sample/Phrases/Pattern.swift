/// A sentence with places to fill, cut into pieces once so that writing ten million posts stays cheap.
///
/// | place | filled with |
/// |---|---|
/// | `{N}` `{A}` `{D}` | a technical word of the topic with its article, nominative, accusative, dative |
/// | `{W}` | the bare word |
/// | `{T}` `{K}` | the topic's name, alone or with its abbreviation |
/// | `{B}` `{H}` | the fault asked about and the object that has it |
/// | `{P}` `{M}` | a project, a part number |
/// | `{S}` `{V}` `{Z}` | a site, a weekday, a number |
/// | `{F}` `{G}` | the first name of the person addressed, the salutation of all colleagues |
///
/// `{^N}` begins with a capital letter.
struct Pattern: Sendable {
  enum Place: Character, Sendable {
    case nominative = "N"
    case accusative = "A"
    case dative = "D"
    case bare = "W"
    case topic = "T"
    case topicWithAbbreviation = "K"
    case fault = "B"
    case object = "H"
    case project = "P"
    case part = "M"
    case site = "S"
    case weekday = "V"
    case number = "Z"
    case firstName = "F"
    case colleagues = "G"
  }

  enum Piece: Sendable {
    case text(String)
    case place(Place, capitalised: Bool)
  }

  let pieces: [Piece]

  /// Reads a pattern; a brace that names no place stays as text.
  init(_ source: some StringProtocol) {
    var pieces: [Piece] = []
    var text = ""
    var rest = Substring(source)
    while let character = rest.popFirst() {
      guard character == "{", let close = rest.firstIndex(of: "}") else {
        text.append(character)
        continue
      }
      let name = rest[..<close]
      guard let letter = name.last, let place = Place(rawValue: letter) else {
        text.append(character)
        continue
      }
      if !text.isEmpty { pieces.append(.text(text)) }
      text = ""
      pieces.append(.place(place, capitalised: name.first == "^"))
      rest = rest[rest.index(after: close)...]
    }
    if !text.isEmpty { pieces.append(.text(text)) }
    self.pieces = pieces
  }
}
