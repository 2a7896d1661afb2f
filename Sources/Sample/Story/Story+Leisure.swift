internal import People

extension Story {
  /// Talk in a leisure community, rarer the less life it has.
  mutating func talkAtLeisure() {
    let community = chance.within(4...company.firstFieldCommunity - 1)
    guard case .leisure(let number) = company.communities[community].kind else { return }
    let liveliness = company.communities[community].liveliness(on: pen.day)
    guard chance.hits(liveliness) else { return }
    talkSmall(TopicField.leisure[number], in: community, replies: liveliness < 0.5 ? 1 : 3)
  }

  /// Small ads for everybody.
  mutating func talkOnMarket() {
    let topic = TopicField.leisure[chance.below(TopicField.leisure.count)]
    talkSmall(topic, in: 3, replies: 2)
  }

  private mutating func talkSmall(_ topic: Topic, in community: Int, replies: Int) {
    let people = company.members[community].isEmpty ? company.dealt : company.members[community]
    guard let starter = somebody(people) else { return }
    let matter = Matter(
      topic, language: company.people[starter].language, fault: 0, object: 0, project: 0,
      site: chance.below(Site.all.count))
    open(starter, in: community, matter, chance.hits(0.5) ? [.small, .smallMore] : [.small])
    let day = pen.day
    for _ in 0..<chance.below(replies + 1) {
      let friend = chance.hits(0.15) ? chance.pick(company.parts.friendsEverywhere) : nil
      guard
        let person = friend ?? somebody(people, Wish(towards: starter)),
        person != starter, company.mayTalk(person, starter, on: day)
      else { continue }
      reply(person, to: 0, matter, [.smallReply], hours: 0...20)
    }
    if let person = somebody(people) {
      pen.react(person, to: 0, kind: "like", after: chance.within(2...2000))
    }
    reviseSome()
  }
}
