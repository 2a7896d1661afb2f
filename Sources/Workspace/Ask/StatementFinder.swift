internal import Discovery
internal import Index
internal import People
internal import Store
internal import Text

/// Finds what people state of themselves about a question.
struct StatementFinder {
  private let open: OpenWorkspace
  /// The terms of each word of the question that count alone.
  private let words: [Set<String>]
  private var analyzer = Analyzer()

  private static let peopleShown = 3

  init(_ open: OpenWorkspace, words: [QuestionWord]) {
    self.open = open
    self.words = words.map { word in
      Set(word.withoutRelated.terms.filter { $0.group == 0 }.map(\.term))
    }
  }

  /// Skills and title of a person, those that have most of the question.
  mutating func statements(of person: Int64, title: String?) throws -> [Statement] {
    var found: [Statement] = []
    for skill in try open.session.declaredSkills(ofPerson: person) where isAboutQuestion(skill) {
      found.append(Statement(kind: .skill, text: skill))
    }
    if let title, isAboutQuestion(title) { found.append(Statement(kind: .title, text: title)) }
    return found
  }

  /// People of whom nothing but statements tells that they may know.
  /// - Parameter shown: those whom the answer shows.
  mutating func others(without shown: Set<Int64>) throws -> [StatedExpert] {
    let candidates = try FilterResolution(open).candidates()
    var found: [(expert: StatedExpert, skills: Int)] = []
    for person in try proposed().subtracting(shown).subtracting(open.leftOut).sorted() {
      guard candidates?.admits(UInt32(clamping: person)) ?? true,
        let record = try open.session.person(person, asOf: open.options.asOf), isThere(record)
      else { continue }
      let statements = try statements(of: person, title: record.title)
      guard !statements.isEmpty else { continue }
      let expert = StatedExpert(person: PersonDescription(record), statements: statements)
      found.append((expert, statements.count { $0.kind == .skill }))
    }
    found.sort { $0.skills != $1.skills ? $0.skills > $1.skills : $0.expert.person.id < $1.expert.person.id }
    return found.prefix(Self.peopleShown).map(\.expert)
  }

  /// People who state enough words of the question.
  private func proposed() throws -> Set<Int64> {
    var counts: [Int64: Int] = [:]
    for terms in words {
      var people: Set<Int64> = []
      for term in terms.sorted() {
        for account in try StatementShelf.people(stating: term, open.session) {
          people.insert(try open.session.person(ofAccount: account))
        }
      }
      for person in people { counts[person, default: 0] += 1 }
    }
    return Set(counts.filter { isEnough($0.value) }.keys)
  }

  /// Whether a person had joined and not left at the time of asking.
  private func isThere(_ person: PersonRecord) -> Bool {
    guard let asOf = open.options.asOf else { return person.left == nil }
    return person.joined.map { $0 <= asOf } ?? true && person.left.map { $0 > asOf } ?? true
  }

  private mutating func isAboutQuestion(_ text: String) -> Bool {
    var terms: Set<String> = []
    analyzer.forEachTerm(in: text, language: nil) { terms.insert($0) }
    return isEnough(words.count { !$0.isDisjoint(with: terms) })
  }

  /// Most of the words: all of one or two.
  private func isEnough(_ count: Int) -> Bool { count > 0 && count * 5 >= words.count * 3 }
}
