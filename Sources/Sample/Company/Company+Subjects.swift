extension Company {
  /// Says who knows which topic, who only asks about it and who only sounds as if.
  mutating func castSubjects() {
    var chance = Chance(seed: size.seed, 6)
    var pools = knowersByField(&chance)
    for variant in 0..<variants {
      for field in TopicField.all.indices {
        for topic in topics(of: field) {
          let community = firstFieldCommunity + variant * TopicField.all.count + field
          var subject = Subject(topic: topic, field: field, variant: variant, community: community)
          castExperts(of: &subject, from: &pools, &chance)
          subjects.append(subject)
        }
      }
    }
    combine(&chance)
    for number in subjects.indices { castOthers(of: number, pools, &chance) }
  }

  private func knowersByField(_ chance: inout Chance) -> [Deck] {
    var pools = Array(repeating: [Int](), count: TopicField.all.count)
    for person in chance.shuffled(people.indices.filter { isLasting($0) }) {
      pools[OrgFunction.all[units[Int(people[person].unit)].function].field].append(person)
    }
    return pools.map(Deck.init)
  }

  /// Whether somebody writes, was here well before the story and neither leaves nor moves.
  private func isLasting(_ person: Int) -> Bool {
    let colleague = people[person]
    return colleague.isActive && colleague.role == .regular && colleague.mark == .none
      && colleague.joined < -100 && colleague.left == .max && colleague.moved == .min
  }

  private mutating func castExperts(
    of subject: inout Subject, from pools: inout [Deck], _ chance: inout Chance
  ) {
    let kinds: [Subject.Kind] = [.frequent, .steady, .quiet, .steady]
    let count = chance.within(2...4)
    for place in 0..<count {
      // One in four knows a topic that is not of the own function.
      let field = chance.hits(0.25) ? chance.below(pools.count) : subject.field
      guard let person = pools[field].deal(), !subject.involved.contains(person) else { continue }
      let moves = place == count - 1 && chance.hits(0.3)
      let from = moves ? chance.within(calendar.days * 5 / 10...calendar.days * 6 / 10) : 0
      add(
        person, moves ? .movedHere : kinds[(place + subjects.count) % kinds.count], from..<calendar.days,
        to: &subject)
    }
  }

  private mutating func add(
    _ person: Int, _ kind: Subject.Kind, _ days: Range<Int>, to subject: inout Subject
  ) {
    let knower = Subject.Knower(person: person, kind: kind, days: days)
    if kind == .some || kind == .movedAway {
      subject.weaker.append(knower)
    } else {
      subject.experts.append(knower)
    }
    people[person].isAnchored = true
  }

  /// Makes experts of one topic experts of another field's as well.
  private mutating func combine(_ chance: inout Chance) {
    let plain = subjects.filter { $0.variant == 0 }.count
    for _ in 0..<14 {
      let one = chance.below(plain)
      let other = chance.below(plain)
      guard subjects[one].field != subjects[other].field, let person = subjects[one].experts.first?.person,
        !subjects[other].involved.contains(person), subjects[other].experts.count < 5
      else { continue }
      let knower = Subject.Knower(person: person, kind: .steady, days: 0..<calendar.days)
      subjects[other].experts.append(knower)
      parts.combinations.append(((one, other), person))
    }
  }

  private mutating func castOthers(of number: Int, _ pools: [Deck], _ chance: inout Chance) {
    var subject = subjects[number]
    for place in 0..<chance.within(2...4) {
      let field = chance.hits(0.5) ? chance.below(pools.count) : subject.field
      guard let person = chance.pick(pools[field].cards), !subject.involved.contains(person) else { continue }
      let leaves = place == 0 && chance.hits(0.6)
      let until = leaves ? chance.within(calendar.days / 3...calendar.days / 2 - 10) : calendar.days
      add(person, leaves ? .movedAway : .some, 0..<until, to: &subject)
    }
    for place in 0..<5 {
      guard let person = chance.pick(pools[chance.below(pools.count)].cards),
        !subject.involved.contains(person)
      else { continue }
      if place < 3 { subject.askers.append(person) } else { subject.confidentButWrong.append(person) }
    }
    subjects[number] = subject
  }
}

/// People dealt one after another, beginning anew when all had their turn.
struct Deck: Sendable {
  let cards: [Int]
  private var next = 0

  init(_ cards: [Int]) {
    self.cards = cards
  }

  /// The next one, `nil` of an empty deck.
  mutating func deal() -> Int? {
    guard !cards.isEmpty else { return nil }
    defer { next = (next + 1) % cards.count }
    return cards[next]
  }
}
