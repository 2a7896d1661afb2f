internal import People

extension Story {
  /// A question and what came of it, answered by a given knower.
  mutating func exchange(_ number: Int, _ knower: Subject.Knower, isSure: Bool) {
    guard let asker = asker(number, towards: knower.person) else { return }
    let matter = matter(number, company.people[asker].language)
    openQuestion(asker, number, matter, in: company.subjects[number].community)
    noise(number, asker, matter)
    answer(knower, number, asker, matter, isSure: isSure)
    reviseSome()
    noteIfUnanswered(number)
  }

  /// Somebody who asks about a subject and whom the answerer is in touch with.
  mutating func asker(_ number: Int, towards knower: Int) -> Int? {
    let subject = company.subjects[number]
    let wish = Wish(towards: knower, notExpertOf: number)
    if chance.hits(0.3), let chronic = chance.pick(subject.askers), fits(chronic, wish) { return chronic }
    return somebody(company.members[subject.community], wish) ?? somebody(company.dealt, wish)
  }

  mutating func openQuestion(_ asker: Int, _ number: Int, _ matter: Matter, in community: Int) {
    let topic = company.subjects[number].topic
    let title =
      chance.hits(0.25) ? matter.name + ": " + (chance.pick(matter.words)?.bare ?? matter.name) : nil
    let tags = chance.hits(0.2) ? [topic.abbreviation ?? matter.name] : []
    var kinds: [PhraseKind] = [chance.hits(0.85) ? .ask : .askOpen]
    if chance.hits(0.6) { kinds.append(.background) }
    open(asker, in: community, matter, kinds, kind: .question, title: title, tags: tags)
  }

  /// Those who sound as if they knew, and those who always have something to say.
  private mutating func noise(_ number: Int, _ asker: Int, _ matter: Matter) {
    let day = pen.day
    if chance.hits(0.2), let person = chance.pick(company.subjects[number].confidentButWrong), isFree(person),
      company.mayTalk(person, asker, on: day), person != asker,
      let place = reply(person, to: 0, matter, [.wrong], hours: 0...6, isAnswer: true), chance.hits(0.6)
    {
      reply(asker, to: place, matter, [.refute], hours: 1...20)
    }
    if chance.hits(0.15), let person = chance.pick(company.parts.superficial),
      company.mayTalk(person, asker, on: day)
    {
      reply(person, to: 0, matter, [.superficial], hours: 0...9)
    }
  }

  private mutating func answer(
    _ knower: Subject.Knower, _ number: Int, _ asker: Int, _ matter: Matter, isSure: Bool
  ) {
    let knowsIt = knower.kind != .some
    var kinds: [PhraseKind] = knowsIt ? [.substance, .substance] : [.some]
    if knowsIt, chance.hits(0.6) { kinds.append(.substance) }
    if knowsIt, chance.hits(0.2) { kinds.append(.substance) }
    if knowsIt, chance.hits(0.4) { kinds.append(.detail) }
    if !knowsIt, chance.hits(0.5) { kinds.append(.substance) }
    guard let place = reply(knower.person, to: 0, matter, kinds, hours: 0...22, isAnswer: true) else {
      return
    }
    let isAccepted = isSure || chance.hits(knowsIt ? 0.6 : 0.2)
    if isAccepted {
      pen.accept(place, hours: chance.within(1...30))
      applaud(place, asker, in: company.subjects[number].community)
    }
    if chance.hits(0.15), let more = reply(asker, to: place, matter, [.follow], hours: 1...20) {
      reply(knower.person, to: more, matter, [.substance], hours: 0...20, isAnswer: true)
    }
    if isAccepted, chance.hits(0.45) { reply(asker, to: place, matter, [.thanks], hours: 1...40) }
    if knowsIt, chance.hits(0.12) { complement(number, after: place, asker, matter) }
  }

  /// Thanks of the asker and of others who read along.
  private mutating func applaud(_ place: Int, _ asker: Int, in community: Int) {
    if chance.hits(0.75) { pen.react(asker, to: place, kind: "thanks", after: chance.within(30...2000)) }
    for _ in 0..<chance.below(5) {
      guard let person = somebody(company.members[community], Wish(towards: pen.authors[place])) else {
        continue
      }
      pen.react(
        person, to: place, kind: chance.hits(0.5) ? "thanks" : "like", after: chance.within(60...5000))
    }
  }

  private mutating func complement(_ number: Int, after place: Int, _ asker: Int, _ matter: Matter) {
    let day = pen.day
    guard let other = chance.pick(company.subjects[number].experts), other.days.contains(day),
      !pen.authors.contains(other.person),
      company.mayTalk(other.person, pen.authors[place], on: day),
      company.mayTalk(other.person, asker, on: day)
    else { return }
    reply(other.person, to: place, matter, [.substance, .detail], hours: 2...30, isAnswer: true)
  }

  /// Somebody who knows a subject on the day: mostly experts, the frequent ones most.
  mutating func knower(_ number: Int) -> Subject.Knower? {
    let subject = company.subjects[number]
    for _ in 0..<6 {
      guard let found = chance.pick(chance.hits(0.8) ? subject.experts : subject.weaker) else { continue }
      let isRare = found.kind == .quiet || found.kind == .some
      if found.days.contains(pen.day), !isRare || chance.hits(0.3) { return found }
    }
    return nil
  }

  /// Edits a few posts and deletes fewer, never the opening and nothing that counts.
  mutating func reviseSome() {
    for place in pen.posts.indices.dropFirst() where !pen.posts[place].isAccepted {
      guard chance.hits(0.025) else { continue }
      let isLeaf = !pen.posts.contains { $0.parent == pen.posts[place].id }
      pen.revise(place, delete: isLeaf && pen.posts[place].kind == .post && chance.hits(0.3))
    }
  }
}
