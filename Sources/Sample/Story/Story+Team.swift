internal import People

extension Story {
  /// A working group talks about its projects.
  mutating func talkInTeam() {
    guard let starter = somebody(company.dealt) else { return }
    let group = company.people[starter].group(on: pen.day)
    talk(in: group, starter: hub(of: group) ?? starter, guest: nil)
  }

  /// Somebody takes part in another group's talk.
  mutating func visit(_ guest: Int, group: Int) {
    guard let host = groupMember(group, towards: guest) else { return }
    let startsItself = chance.hits(0.4)
    talk(in: group, starter: startsItself ? guest : host, guest: startsItself ? host : guest)
  }

  /// Now and then the hub of a group starts the talk.
  private mutating func hub(of group: Int) -> Int? {
    guard chance.hits(0.12), let hub = chance.pick(company.parts.hubs),
      company.people[hub].group(on: pen.day) == group
    else { return nil }
    return hub
  }

  private mutating func talk(in group: Int, starter: Int, guest: Int?) {
    let matter = teamMatter(group, company.people[starter].language)
    let peer = guest ?? groupMember(group, towards: starter)
    open(
      starter, in: company.teamCommunity(of: group), matter, chance.hits(0.5) ? [.team, .teamMore] : [.team],
      naming: peer)
    if let peer, pen.voice.text.contains(firstName(peer)) { pen.mention(peer, in: 0) }
    copyBoss(starter, matter)
    if let guest {
      let turn = reply(guest, to: 0, matter, [.teamReply], hours: 0...9)
      if let turn { reply(starter, to: turn, matter, [.teamReply], hours: 0...9) }
    }
    for _ in 0..<chance.below(guest == nil ? 5 : 2) {
      let parent = chance.hits(0.6) ? 0 : chance.below(pen.posts.count)
      guard let person = groupMember(group, towards: pen.authors[parent]) else { continue }
      reply(
        person, to: parent, matter, chance.hits(0.4) ? [.teamReply, .teamMore] : [.teamReply], hours: 0...12)
    }
    likeSome(in: group)
    reviseSome()
  }

  /// Superiors are copied in and named, and answer nothing.
  private mutating func copyBoss(_ starter: Int, _ matter: Matter) {
    guard chance.hits(0.1) else { return }
    let boss = company.head(of: Int(company.people[starter].unit))
    guard let place = replyAsNote(starter, naming: boss, matter) else { return }
    pen.mention(boss, in: place)
  }

  private mutating func replyAsNote(_ person: Int, naming other: Int, _ matter: Matter) -> Int? {
    pen.voice.begin(&chance)
    pen.voice.say(.bossCopy, matter, to: firstName(other))
    return pen.reply(by: person, to: 0, after: chance.within(2...60))
  }

  private mutating func likeSome(in group: Int) {
    for place in pen.posts.indices where chance.hits(0.35) {
      guard let person = groupMember(group, towards: pen.authors[place]) else { continue }
      pen.react(person, to: place, kind: chance.hits(0.8) ? "like" : "thanks", after: chance.within(3...900))
    }
  }

  private mutating func teamMatter(_ group: Int, _ language: Language) -> Matter {
    let topics = company.topics(of: (group * 5 + group / 8) % TopicField.all.count)
    let topic = topics[(group / 3 + chance.below(2)) % topics.count]
    return Matter(
      topic, language: language, fault: chance.below(4), object: group % 160, project: group * 7,
      site: chance.below(Site.all.count))
  }
}
