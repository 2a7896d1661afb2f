extension Company {
  /// Gives people lasting ties into several groups, and others a short burst of the same.
  mutating func castBridges() {
    var chance = Chance(seed: size.seed, 7)
    var free = oldHands(&chance)
    let count = max(5, groups.count / 8)
    for number in 0..<count * 8 / 5 {
      guard let person = free.popLast() else { return }
      let home = Int(people[person].group)
      let others = chance.shuffled(Array(0..<min(groups.count, 64)))
        .filter { $0 != home && Int(aloof[home]) != $0 && groups[$0].count >= 5 }.prefix(chance.within(2...3))
      people[person].isAnchored = true
      let isBridge = number < count
      let since = chance.within(isBridge ? 60...calendar.days / 2 : 120...calendar.days - 120)
      let bridge = PlantedParts.Bridge(person: person, groups: [home] + others, since: since)
      if isBridge { parts.bridges.append(bridge) } else { parts.bursts.append(bridge) }
    }
  }

  /// A few change their group, half of them the unit too.
  mutating func castMovers() {
    var chance = Chance(seed: size.seed, 8)
    let free = oldHands(&chance).filter { aloof[Int(people[$0].group)] < 0 }
    let goals = groups.indices.filter { aloof[$0] < 0 && groups[$0].count >= 4 }
    for person in free.prefix(max(9, free.count / 30)) {
      guard let goal = chance.pick(goals), goal != Int(people[person].group),
        let peer = groups[goal].first.map(Int.init)
      else { continue }
      people[person].moved = Int32(chance.within(calendar.days / 4...calendar.days * 3 / 4))
      people[person].group = Int32(goal)
      groups[goal].append(Int32(person))
      if chance.hits(0.5) {
        people[person].unit = people[peer].formerUnit
        people[person].manager = Int32(head(of: Int(people[peer].formerUnit)))
      }
      people[person].isAnchored = true
      parts.movers.append(person)
    }
    parts.movers.sort()
  }

  /// Some of those without a part leave during the story.
  mutating func drawLeavers() {
    var chance = Chance(seed: size.seed, 9)
    for person in people.indices {
      let colleague = people[person]
      guard colleague.role == .regular, !colleague.isAnchored, colleague.joined < 0, colleague.mark == .none,
        chance.hits(0.1)
      else { continue }
      people[person].left = Int32(chance.within(60...calendar.days - 15))
    }
  }
}
