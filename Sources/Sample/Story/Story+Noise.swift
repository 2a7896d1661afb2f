internal import People

extension Story {
  /// A broadcaster shares news about anything; people like it.
  mutating func broadcast() {
    guard let person = chance.pick(company.parts.broadcasters) else { return }
    let number = chance.below(company.subjects.count)
    let matter = matter(number, company.people[person].language)
    let place = chance.hits(0.5) ? 0 : company.subjects[number].community
    open(person, in: place, matter, [.broadcast])
    like(0, count: chance.below(5))
    comment(matter)
  }

  /// The applause ring: one says something empty about its topic, the others cheer.
  mutating func cheerInRing() {
    guard let ring = chance.pick(company.parts.rings), let person = chance.pick(ring.people) else { return }
    let matter = matter(ring.subject, company.people[person].language)
    open(person, in: company.subjects[ring.subject].community, matter, [.broadcast])
    for other in ring.people where other != person {
      if chance.hits(0.75) {
        pen.react(other, to: 0, kind: chance.hits(0.7) ? "like" : "thanks", after: chance.within(1...300))
      }
      if chance.hits(0.2), company.mayTalk(other, person, on: pen.day) {
        reply(other, to: 0, matter, [.superficial], hours: 0...3)
      }
    }
  }

  /// News from above.
  mutating func announce() {
    guard let boss = chance.pick(Array(company.parts.bosses.prefix(8))) else { return }
    let matter = matter(chance.below(company.subjects.count), company.people[boss].language)
    open(boss, in: 0, matter, [.announce])
    like(0, count: 2 + chance.below(5))
    comment(matter)
  }

  /// What the bots write, marked or not.
  mutating func digest() {
    guard let bot = chance.pick(company.parts.bots) else { return }
    let matter = matter(chance.below(company.subjects.count), .german)
    pen.voice.begin(&chance)
    pen.voice.say(.digest, matter, to: "")
    pen.open(by: bot, in: chance.hits(0.5) ? 0 : 2)
  }

  /// Talk about a topic that nobody in the company knows.
  mutating func wonder() {
    guard let topic = chance.pick(TopicField.unknown), let asker = somebody(company.dealt)
    else { return }
    let matter = Matter(
      topic, language: company.people[asker].language, fault: chance.below(2),
      object: 40 + pen.threadsWritten % 900,
      project: chance.below(60), site: chance.below(Site.all.count))
    let place = chance.hits(0.5) ? 3 : company.firstFieldCommunity + chance.below(TopicField.all.count)
    open(asker, in: place, matter, [chance.hits(0.5) ? .ask : .askOpen], kind: .question)
    for _ in 0..<1 + chance.below(3) {
      guard let person = somebody(company.dealt, Wish(towards: asker)) else { continue }
      reply(person, to: 0, matter, [.unknown], hours: 0...30, isAnswer: chance.hits(0.5))
    }
  }

  private mutating func comment(_ matter: Matter) {
    guard chance.hits(0.6), let person = chance.pick(company.parts.superficial), person != pen.authors[0],
      company.mayTalk(person, pen.authors[0], on: pen.day)
    else { return }
    reply(person, to: 0, matter, [.superficial], hours: 0...6)
  }

  private mutating func like(_ place: Int, count: Int) {
    for _ in 0..<count {
      guard let person = somebody(company.dealt) else { continue }
      pen.react(person, to: place, kind: "like", after: chance.within(1...1500))
    }
  }
}
