internal import People

extension Story {
  /// A question that nobody ever answers.
  mutating func askInVain(_ number: Int) {
    let subject = company.subjects[number]
    guard let asker = asker(number, towards: subject.experts.first?.person ?? -1) else { return }
    let matter = matter(number, company.people[asker].language)
    openQuestion(asker, number, matter, in: subject.community)
    noteIfUnanswered(number)
  }

  /// Records a thread that ended with its question, planned so or not.
  mutating func noteIfUnanswered(_ number: Int) {
    guard pen.posts.count == 1, let asker = pen.authors.first else { return }
    let suitable = company.subjects[number].experts
      .filter { $0.days.contains(pen.day) && $0.person != asker }.map(\.person)
    record.unanswered.append((pen.posts[0].id, number, suitable.sorted()))
  }

  /// One of two threads on the same or nearly the same matter: the first in the subject's community, the second in a team's.
  mutating func writeTwin(_ pair: Int, isSecond: Bool) {
    let twin = plan.twins[pair]
    let subject = company.subjects[twin.subject]
    let knower = subject.experts.first { $0.days.contains(pen.day) }
    guard let asker = openTwinAsker(twin, towards: knower?.person ?? -1, isSecond: isSecond) else { return }
    let matter = Matter(
      subject, language: .german, fault: isSecond ? twin.faults.1 : twin.faults.0,
      object: isSecond ? twin.objects.1 : twin.objects.0, project: twin.subject * 3, site: 0)
    let place =
      isSecond ? company.teamCommunity(of: company.people[asker].group(on: pen.day)) : subject.community
    open(asker, in: place, matter, [.ask], kind: .question)
    record.note(twin: pair, isSecond: isSecond, thread: pen.thread)
    if isSecond {
      if let peer = groupMember(company.people[asker].group(on: pen.day), towards: asker) {
        reply(peer, to: 0, matter, [.some], hours: 1...20, isAnswer: true)
      }
    } else if let knower {
      reply(knower.person, to: 0, matter, [.substance, .substance], hours: 1...20, isAnswer: true)
    }
    noteIfUnanswered(twin.subject)
  }

  private mutating func openTwinAsker(_ twin: TwinPlan, towards knower: Int, isSecond: Bool) -> Int? {
    for _ in 0..<30 {
      guard let person = asker(twin.subject, towards: knower) else { continue }
      let team = company.teamCommunity(of: company.people[person].group(on: pen.day))
      if isSecond ? !company.communities[team].isPrivate : company.people[person].language == .german {
        return person
      }
    }
    return nil
  }

  /// An opening post in the wrong community.
  mutating func misplace(_ number: Int, in community: Int) {
    let subject = company.subjects[number]
    guard let knower = subject.experts.first, let asker = asker(number, towards: knower.person) else {
      return
    }
    let matter = matter(number, company.people[asker].language)
    open(asker, in: community, matter, [.ask], kind: .question)
    record.misplaced.append((pen.posts[0].id, community, subject.community))
    if chance.hits(0.5), knower.days.contains(pen.day) {
      reply(knower.person, to: 0, matter, [.substance, .substance], hours: 2...30, isAnswer: true)
    }
    noteIfUnanswered(number)
  }

  /// A newcomer says hello.
  mutating func introduce(_ number: Int) {
    let newcomer = company.parts.newcomers[number]
    let matter = welcomeMatter(newcomer.person)
    open(newcomer.person, in: 1, matter, [.intro])
    record.note(newcomer: number, post: pen.posts[0].id, second: pen.seconds[0])
    if case .nobody = newcomer.answer { return }
    if chance.hits(0.6), let staff = chance.pick(company.parts.staff) {
      reply(staff, to: 0, matter, [.welcome], hours: 0...5)
    }
    if let peer = groupMember(Int(company.people[newcomer.person].group), towards: newcomer.person) {
      pen.react(peer, to: 0, kind: "like", after: chance.within(5...900))
    }
  }

  /// A newcomer asks, and is answered by the one chosen for it, or by nobody.
  mutating func askAsNewcomer(_ number: Int) {
    let newcomer = company.parts.newcomers[number]
    let matter = welcomeMatter(newcomer.person)
    open(newcomer.person, in: chance.hits(0.7) ? 1 : 2, matter, [.newAsk], kind: .question)
    record.note(newcomer: number, post: pen.posts[0].id, second: pen.seconds[0])
    let helper: Int
    switch newcomer.answer {
    case .mentor(let person), .ownLine(let person), .notLongStanding(let person): helper = person
    case .nobody: return
    }
    guard let place = reply(helper, to: 0, matter, [.mentor], hours: 1...20, isAnswer: true) else { return }
    if case .mentor = newcomer.answer { record.mentored[helper, default: 0] += 1 }
    if chance.hits(0.5) { pen.accept(place, hours: 5) }
    pen.react(newcomer.person, to: place, kind: "thanks", after: chance.within(20...600))
    if chance.hits(0.5) { reply(newcomer.person, to: place, matter, [.thanks], hours: 1...20) }
  }

  private mutating func welcomeMatter(_ person: Int) -> Matter {
    let colleague = company.people[person]
    let unit = company.units[Int(colleague.unit)]
    return Matter(
      TopicField.leisure[0], language: colleague.language, fault: 0, object: 0,
      project: Int(colleague.group) * 7, site: unit.site)
  }
}
