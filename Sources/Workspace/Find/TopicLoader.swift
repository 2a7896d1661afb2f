internal import Discovery
internal import Index
internal import People
internal import Store
internal import Text

/// Reads what each person writes about, and says terms as people wrote them.
struct TopicLoader {
  let profiles: TopicProfiles
  private let find: FindSession
  private var uses: TermUses
  private var analyzer = Analyzer()
  private var spoken: [UInt32: String] = [:]

  /// - Complexity: O(postings of terms that few use).
  init(_ find: FindSession) throws {
    self.find = find
    uses = try TermUses(
      find.open.segments(), people: find.open.people(), asOf: find.request.options.asOf?.seconds)
    profiles = try Self.profiles(find, &uses, &analyzer)
  }

  private static func profiles(
    _ find: FindSession, _ uses: inout TermUses, _ analyzer: inout Analyzer
  ) throws -> TopicProfiles {
    var builder = TopicProfilesBuilder(posts: find.deeds.posts)
    let names = names(of: find.organisation, &analyzer)
    try uses.forEach(most: 4 * builder.mostPeople) { term, uses in
      guard term.utf8.count > 2, !names.contains(term), !term.utf8.contains(where: { 48...57 ~= $0 }) else {
        return
      }
      builder.add(
        term,
        uses.compactMap { use in
          find.organisation.number(ofPerson: Int64(use.person)).map { (Int($0), use.written, use.asked) }
        })
    }
    return builder.finish()
  }

  /// The terms of people's and communities' names: whoever signs with a name does not write about it.
  private static func names(of organisation: Organisation, _ analyzer: inout Analyzer) -> Set<String> {
    var names = Set<String>()
    for member in organisation.people {
      for language in Language.allCases {
        analyzer.forEachTerm(in: member.description.name, language: language) { names.insert($0) }
      }
    }
    return names
  }

  /// A topic as one of these people wrote it; `nil` for one that stands only within longer words.
  private mutating func word(_ term: UInt32, of people: [Int]) throws -> String? {
    if let word = spoken[term] { return word }
    guard profiles.terms.indices.contains(Int(term)) else { return nil }
    let name = profiles.terms[Int(term)]
    for person in people {
      let id = UInt32(clamping: find.organisation.people[person].id)
      guard let post = try uses.post(of: id, with: name), let record = try find.open.session.post(Int64(post))
      else { continue }
      if let word = PostWords.byTerm(record, analyzer: &analyzer)[name] {
        spoken[term] = word
        return word
      }
    }
    return nil
  }

  /// Topics as these people wrote them, each once; the stem of the first where all stand only within longer words.
  mutating func words(_ terms: [UInt32], of people: [Int]) throws -> [String] {
    var words: [String] = []
    for term in terms {
      guard let word = try word(term, of: people) else { continue }
      if !words.contains(where: { $0.lowercased() == word.lowercased() }) { words.append(word) }
    }
    return words.isEmpty ? terms.prefix(1).map { profiles.terms[Int($0)] } : words
  }
}
