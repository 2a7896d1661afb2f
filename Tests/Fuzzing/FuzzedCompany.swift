import Index
import Text

/// A few posts of an invented company, in an index in memory: what fuzzed questions are asked of.
struct FuzzedCompany {
  let segments: [Segment]

  /// Posts by one of seven people each, with words of both languages, compounds, abbreviations and gendered forms.
  private static let posts = [
    "Batteriekühlung|Die Kühlung der Batterie hält das Batteriesystem unter 40 Grad.",
    "Battery cooling|The coolant pump cools the battery packs.",
    "Datenschutz|Für die Datenschutz-Folgenabschätzung (DSFA) fragt ihr das Datenschutzteam.",
    "DSFA|Die DSFA (Datenschutz-Folgenabschätzung) ist fertig.",
    "Node.js|Our node.js service talks to SAP-HANA over x86_64 hosts; see PageRank in C++.",
    "Entwickler:innen|Entwickler*innen und EntwicklerInnen treffen sich zum Qualitätsmanagement.",
    "Lieferketten|Das Lieferkettensorgfaltspflichtengesetz (LkSG) betrifft den Einkauf.",
    "Supply chain|Purchasing checks the supply chain act.",
    "Straßenbau|Die Strasse zum Werk wird gebaut, Öl und Getriebeöl sind bestellt.",
    "Recycling|Recycling of batteries and battery cells, e-mail a@b.c or https://a.b/c?d=e",
    "Ein- und Verkauf|Einkauf und Verkauf arbeiten mit dem Vertrieb.",
    "AT&T|AT&T's network, IT-Sicherheit und it security",
  ]

  /// - Throws: `IndexError`, which would be a fault.
  init() throws {
    let blocks = MemoryBlocks()
    var analyzer = Analyzer()
    var segments: [Segment] = []
    for heap in 0..<2 {
      var builder = SegmentBuilder()
      for (number, text) in Self.posts.enumerated() where number % 2 == heap {
        for repeated in 0..<4 {
          builder.add(Self.batch(text, number: UInt32(number * 4 + repeated + 1), &analyzer))
        }
      }
      _ = try builder.write(segment: Int64(heap + 1), norms: Norms(builder.lengthTotals), to: blocks)
      segments.append(try Segment(id: Int64(heap + 1), source: blocks))
    }
    self.segments = segments
  }

  private static func batch(_ text: String, number: UInt32, _ analyzer: inout Analyzer) -> PostBatch {
    let halves = text.split(separator: "|", maxSplits: 1).map(String.init)
    var vocabulary: [String] = []
    var counts: [TermCounts] = []
    var lengths = FieldLengths()
    func count(_ term: String, in field: TermField) {
      lengths[field] += 1
      let place = vocabulary.firstIndex(of: term) ?? vocabulary.count
      if place == vocabulary.count {
        vocabulary.append(term)
        counts.append(TermCounts())
      }
      counts[place][field] += 1
    }
    let language = analyzer.language(of: text)
    analyzer.forEachTerm(in: halves[0], language: language) { count($0, in: .title) }
    for half in halves.dropFirst() {
      analyzer.forEachTerm(in: half, language: language) { count($0, in: .text) }
      for term in AbbreviationTerm.terms(in: half, analyzer: &analyzer) { count(term, in: .text) }
    }
    let facts = PostFacts(
      post: number, time: Int64(number) * 86_400, thread: number / 2, lengths: lengths,
      isQuestion: number % 3 == 0, isAccepted: number % 5 == 0, authors: [number % 7 + 1])
    var post = IndexedPost(
      facts: facts, mentioned: number % 4 == 0 ? [(number + 2) % 7 + 1] : [],
      terms: counts.indices.map { (UInt32($0), counts[$0]) })
    if number % 2 == 0 {
      post.acknowledgements = [Acknowledgement(account: (number + 3) % 7 + 1, kind: .thanked, time: nil)]
    }
    return PostBatch(vocabulary: vocabulary, posts: [post])
  }
}
