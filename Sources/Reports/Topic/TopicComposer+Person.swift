internal import Discovery
internal import Index
internal import People
internal import Text

extension TopicComposer {
  /// Where everything about a person begins.
  static var indent: Int { 7 }

  /// A person: name and band, who that is, facts, evidence.
  mutating func add(_ expert: ExpertReport) {
    let places = expert.finding.places
    let number = places.first == places.last ? "\(places.first)" : "\(places.first)–\(places.last)"
    var name = StyledText(String(repeating: " ", count: max(0, 5 - number.count)) + number + "  ", .faint)
    name.append(expert.person.name, .strong)
    let right = band(expert.finding.band)
    page.add(left: name, suffix: PersonLine.labels(expert.person, wording), right: right)
    page.add(items: PersonLine.items(expert.person), indent: Self.indent)
    let facts = FactsLine.text(expert, wording)
    if !facts.isEmpty { page.add(StyledText(facts, .faint), indent: Self.indent) }
    let skills = expert.statements.filter { $0.kind == .skill }
    if !skills.isEmpty { page.add(wording.states(skills), .faint, indent: Self.indent) }
    if let requests = expert.requests { page.add(wording.requests(requests), .faint, indent: Self.indent) }
    if let reach = expert.reach { page.add(wording.reach(reach), .faint, indent: Self.indent) }
    for evidence in expert.evidence { add(evidence) }
    if explains, !expert.finding.parts.isEmpty { addExplanation(of: expert) }
  }

  private func band(_ band: Band) -> StyledText {
    switch band {
    case .strong: StyledText("●●● " + wording.band(band), .good)
    case .some: StyledText("●●○ " + wording.band(band), .fair)
    case .weak: StyledText("●○○ " + wording.band(band), .faint)
    }
  }

  /// When and where, then the text with what matched.
  private mutating func add(_ evidence: EvidenceReport) {
    var items = [StyledText(evidence.time.map { wording.date($0) } ?? wording.undated, .faint)]
    func add(_ text: String?, _ tone: Tone) {
      if let text { items.append(StyledText(text, tone)) }
    }
    add(wording.role(evidence.evidence.role), .faint)
    if evidence.isAccepted { add(wording.accepted, .good) }
    add(wording.place(kind: evidence.kind, community: evidence.community), .faint)
    add(evidence.title, .plain)
    for reason in reasons(evidence.evidence) { add(reason, .faint) }
    page.add(items: items, indent: Self.indent)
    let snippet = SnippetLine.text(evidence.snippet, style: page.style)
    if !snippet.isEmpty { page.add(snippet, indent: Self.indent + 2) }
  }

  /// Why the matched terms count, where they are not the words as asked.
  private func reasons(_ evidence: EvidencePost) -> [String] {
    evidence.terms.compactMap { term in
      guard let word = report.answer.words.first(where: { $0.terms.contains(term) }) else { return nil }
      return wording.reason(term.reason, term: term.term, surface: word.surface)
    }
  }
}

/// Who somebody is.
enum PersonLine {
  /// Unit, location, title and address, those that are known.
  static func items(_ person: PersonDescription) -> [StyledText] {
    [person.unit, person.location, person.title, person.email].compactMap { $0 }.map { StyledText($0) }
  }

  /// What is said of accounts that are not an ordinary colleague's, each in brackets.
  static func labels(_ person: PersonDescription, _ wording: any Wording) -> StyledText {
    StyledText(PersonLabel.all(of: person).map { " [" + wording.label($0) + "]" }.joined(), .fair)
  }
}

/// What speaks for a person, in numbers.
enum FactsLine {
  static func text(_ expert: ExpertReport, _ wording: any Wording) -> String {
    let finding = expert.finding
    func count(_ role: PostRole) -> Int { finding.counts[role] ?? 0 }
    var facts: [String] = []
    if count(.author) > 0 {
      facts.append(
        wording.written(
          posts: count(.author), answers: finding.answerCount, threads: finding.threadCount,
          isAtLeast: finding.hasMoreThreads))
    }
    if finding.acceptedCount > 0 { facts.append(wording.acceptedPosts(finding.acceptedCount)) }
    if expert.helped > 0 { facts.append(wording.helped(expert.helped)) }
    if expert.reviewed > 0 { facts.append(wording.reviewed(expert.reviewed)) }
    if finding.recognition.people > 0 { facts.append(wording.recognition(finding.recognition)) }
    if count(.asker) > 0 { facts.append(wording.asked(count(.asker))) }
    if count(.mentionedInQuestion) > 0 { facts.append(wording.namedInQuestions(count(.mentionedInQuestion))) }
    if count(.mentioned) > 0 { facts.append(wording.mentioned(count(.mentioned))) }
    if let last = finding.lastOnTopic { facts.append(wording.lastOnTopic(Instant(seconds: last))) }
    if let last = finding.lastActive.map({ Instant(seconds: $0) }),
      finding.lastOnTopic.map({ Instant(seconds: $0).day < last.day }) ?? true
    {
      facts.append(wording.lastActive(last))
    }
    return facts.joined(separator: ", ")
  }
}
