internal import People

/// What a person must be to be chosen; -1 asks for nothing.
struct Wish: Sendable {
  /// In touch with this person, and not the person itself.
  var towards = -1
  /// Of this working group on the day.
  var group = -1
  /// No expert of this subject.
  var notExpertOf = -1
}

extension Story {
  /// Somebody of a list who is free and fits, tried a bounded number of times; `nil` where chance finds nobody.
  mutating func somebody(_ list: [Int32], _ wish: Wish = Wish()) -> Int? {
    guard !list.isEmpty else { return nil }
    for _ in 0..<24 {
      let person = Int(list[chance.below(list.count)])
      if fits(person, wish) { return person }
    }
    return nil
  }

  /// Whether a person is free and fits.
  func fits(_ person: Int, _ wish: Wish) -> Bool {
    let day = pen.day
    if person == wish.towards || !isFree(person) { return false }
    if wish.group >= 0, company.people[person].group(on: day) != wish.group { return false }
    if wish.towards >= 0, !company.mayTalk(person, wish.towards, on: day) { return false }
    return wish.notExpertOf < 0
      || !company.subjects[wish.notExpertOf].experts.contains { $0.person == person }
  }

  /// Whether a person writes of the own accord on the day of the thread.
  func isFree(_ person: Int) -> Bool {
    let colleague = company.people[person]
    guard colleague.isSettled(pen.day), colleague.isActive, colleague.mark != .staff else { return false }
    switch colleague.role {
    case .regular, .hub, .friendly: return true
    case .boss, .broadcaster, .superficial, .ring, .silent: return false
    }
  }

  /// Somebody of a working group as it is on the day, in touch with the given one.
  mutating func groupMember(_ group: Int, towards other: Int = -1) -> Int? {
    somebody(company.groups[group], Wish(towards: other, group: group))
  }

  /// The first name of a person, for addressing.
  func firstName(_ person: Int) -> String { company.name(person).first }

  /// A matter of a subject with a case of its own.
  mutating func matter(_ number: Int, _ language: Language) -> Matter {
    // Consecutive threads have different objects, so that no two discussions are the same by accident.
    let object = 40 + pen.threadsWritten % 900
    return Matter(
      company.subjects[number], language: language, fault: chance.below(4), object: object,
      project: number * 3, site: chance.below(Site.all.count))
  }

  /// Signs the voice's text as a person would.
  mutating func sign(_ person: Int, _ matter: Matter, to addressee: Int? = nil) {
    pen.voice.sign(
      Habits(person: person, seed: company.size.seed), matter.language, author: firstName(person),
      addressee: addressee.map { firstName($0) })
  }

  /// Speaks sentences of some kinds as a person and replies with them.
  @discardableResult
  mutating func reply(
    _ person: Int, to parent: Int, _ matter: Matter, _ kinds: [PhraseKind], hours: ClosedRange<Int>,
    isAnswer: Bool = false
  ) -> Int? {
    guard pen.posts.indices.contains(parent) else { return nil }
    let addressee = pen.authors[parent]
    let name = firstName(addressee)
    pen.voice.begin(&chance)
    for kind in kinds { pen.voice.say(kind, matter, to: name) }
    if kinds.first != .superficial { sign(person, matter) }
    let minutes = chance.within(hours.lowerBound * 60 + 3...hours.upperBound * 60 + 50)
    guard let place = pen.reply(by: person, to: parent, after: minutes, kind: isAnswer ? .answer : .post)
    else { return nil }
    if pen.voice.text.contains(name), chance.hits(0.25) { pen.mention(addressee, in: place) }
    return place
  }

  /// Opens a thread as a person with sentences of some kinds.
  mutating func open(
    _ person: Int, in community: Int, _ matter: Matter, _ kinds: [PhraseKind], kind: PostKind = .post,
    title: String? = nil, tags: [String] = [], naming other: Int? = nil
  ) {
    let name = firstName(other ?? person)
    pen.voice.begin(&chance)
    for kind in kinds { pen.voice.say(kind, matter, to: name) }
    sign(person, matter)
    pen.open(by: person, in: community, kind: kind, title: title, tags: tags)
  }
}
