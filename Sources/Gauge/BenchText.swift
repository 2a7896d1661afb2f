internal import Foundation
internal import Index

/// `Gauge build-text POSTS FOLDER` makes an index of lines `id TAB author TAB words`; `Gauge bench-text FOLDER` speaks
/// the worker protocol of the rivals' harness on it.
///
/// Jobs: `people`, the plain sum of BM25; `people_pre`, the same from sums by term and account that are made once;
/// `own`, our ranking with coverage, 2-norm and early stop.
enum BenchText {
  static func build(_ arguments: ArraySlice<String>) throws {
    let words = Array(arguments)
    guard words.count == 2, let data = FileManager.default.contents(atPath: words[0]) else {
      throw GaugeError.usage
    }
    let before = ProcessMeter.now
    var builder = SegmentBuilder()
    var analysis = LineAnalysis()
    for line in data.split(separator: UInt8(ascii: "\n")) {
      guard let post = analysis.post(line) else { throw GaugeError.badLine(builder.postingCount) }
      builder.add(PostBatch(vocabulary: post.words, posts: [post.post]))
    }
    let blocks = TextBlocks()
    let norms = Norms(builder.lengthTotals)
    let header = try builder.write(segment: 1, norms: norms, to: blocks)
    try blocks.save(folder: words[1])
    print("\(header.postCount) posts, \(header.termCount) terms, \((ProcessMeter.now - before).cpu.short) s")
  }

  static func serve(_ arguments: ArraySlice<String>) throws {
    guard let folder = arguments.first, arguments.count == 1 else { throw GaugeError.usage }
    let before = ProcessMeter.now
    let segment = try Segment(id: 1, source: try TextBlocks(folder: folder))
    var plain = try PlainSum(segment)
    var stored = try StoredSums(&plain)
    var search = TopicSearch([segment], people: AccountPeople())
    let opened = (ProcessMeter.now - before).cpu
    say(
      "{\"event\":\"loaded\",\"version\":\"WhoKnows\",\"jobs\":[\"people\",\"people_pre\",\"own\"],\"open_cpu_s\":\(opened.short),"
        + "\"rss_mib\":\(ProcessMeter.residentMiB.short)}")
    while let line = readLine() {
      let parts = line.split(separator: "\t", maxSplits: 1)
      let words = parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : []
      let start = ProcessMeter.now
      var top: [(UInt32, Double)] = []
      switch parts.first {
      case "people": top = try plain.people(words, limit: 10).map { ($0.account, $0.sum) }
      case "people_pre": top = stored.people(words, limit: 10).map { ($0.account, $0.sum) }
      case "own":
        let query = TopicQuery(concepts: words.map { [$0] }, coverageExponent: 2, limit: 10)
        top = try search.search(query).people.prefix(10).map { ($0.person, $0.score) }
      default:
        say("{\"rss_mib\":\(ProcessMeter.residentMiB.short)}")
        continue
      }
      let used = ProcessMeter.now - start
      // Accounts are numbered from 1, authors of the corpus from 0.
      let list = top.map { "[\($0.0 - 1),\($0.1)]" }.joined(separator: ",")
      say("{\"cpu_ms\":\((used.cpu * 1e3).short),\"wall_ms\":\((used.wall * 1e3).short),\"top\":[\(list)]}")
    }
  }

  private static func say(_ line: String) {
    print(line)
    fflush(nil)
  }
}

/// Takes lines of the corpus apart; its words are terms as they are.
private struct LineAnalysis {
  mutating func post(_ line: Data.SubSequence) -> (words: [String], post: IndexedPost)? {
    let fields = String(decoding: line, as: UTF8.self).split(separator: "\t")
    guard fields.count == 3, let id = UInt32(fields[0]), let author = UInt32(fields[1]) else { return nil }
    var places: [Substring: UInt32] = [:]
    var words: [String] = []
    var counts: [TermCounts] = []
    var lengths = FieldLengths()
    for word in fields[2].split(separator: " ") {
      lengths[.text] += 1
      if let place = places[word] {
        counts[Int(place)][.text] += 1
      } else {
        places[word] = UInt32(words.count)
        words.append(String(word))
        var count = TermCounts()
        count[.text] = 1
        counts.append(count)
      }
    }
    let facts = PostFacts(post: id + 1, time: nil, thread: id * 2, lengths: lengths, authors: [author + 1])
    let terms = counts.enumerated().map { (term: UInt32($0.offset), counts: $0.element) }
    return (words, IndexedPost(facts: facts, mentioned: [], terms: terms))
  }
}
