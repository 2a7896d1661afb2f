internal import Store
internal import Text

/// Which people state which words of themselves, put aside by `analyse` in small parts, so that a question reads only
/// those of its words.
///
/// It only proposes people: what they state is read again, so that a part of yesterday does no harm.
enum StatementShelf {
  private static let name = "statements"
  private static let method = "2"
  private static let key = DerivedKey(name: name, viewer: "all", scope: "")
  private static let parts: UInt64 = 64

  /// Words that more people state set nobody apart.
  private static let mostPeople = 500

  /// - Complexity: O(people).
  static func run(in session: WriteSession) throws {
    var people: [String: [Int64]] = [:]
    var analyzer = Analyzer()
    for member in try session.reading.members(asOf: nil) {
      var terms: Set<String> = []
      for text in member.skills + [member.person.title].compactMap({ $0 }) {
        analyzer.forEachTerm(in: text, language: nil) { terms.insert($0) }
      }
      for term in terms { people[term, default: []].append(member.person.id) }
    }
    var texts: [Int: String] = [:]
    for (term, own) in people.sorted(by: { $0.key < $1.key }) where own.count <= mostPeople {
      texts[part(of: term), default: ""] += ([term] + own.map(String.init)).joined(separator: "\t") + "\n"
    }
    try session.shelve(as: name, viewer: key.viewer, method: method) { keep in
      for (part, text) in texts.sorted(by: { $0.key < $1.key }) { try keep(part, Array(text.utf8)[...]) }
    }
  }

  /// The people who stated a term when it was last looked at.
  static func people(stating term: String, _ session: ReadSession) throws -> [Int64] {
    guard let found = try session.derivedPart(key, at: part(of: term)), found.method == method else {
      return []
    }
    let line = found.payload.split(separator: UInt8(ascii: "\n")).first { line in
      line.starts(with: term.utf8) && line.dropFirst(term.utf8.count).first == UInt8(ascii: "\t")
    }
    let fields = line?.split(separator: UInt8(ascii: "\t")).dropFirst() ?? []
    return fields.compactMap { Int64(String(decoding: $0, as: UTF8.self)) }
  }

  private static func part(of term: String) -> Int {
    var fingerprint = Fingerprint()
    fingerprint.add(term)
    return Int(fingerprint.value % parts)
  }
}
