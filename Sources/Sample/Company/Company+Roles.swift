extension Company {
  /// Gives out the parts that make noise: broadcasters, applause rings, hubs, bots, staff.
  mutating func castRoles() {
    var chance = Chance(seed: size.seed, 5)
    var free = oldHands(&chance)
    let scale = max(1, size.people / 1500)
    parts.bosses = people.indices.filter { people[$0].role == .boss }
    parts.broadcasters = take(3 * scale, as: .broadcaster, from: &free)
    parts.superficial = take(4 * scale, as: .superficial, from: &free)
    parts.hubs = take(4 * scale, as: .hub, from: &free)
    parts.friendsEverywhere = take(3 * scale, as: .friendly, from: &free)
    for _ in 0..<scale {
      let ring = take(6, as: .ring, from: &free)
      parts.rings.append(PlantedParts.Ring(people: ring, subject: chance.below(subjectCount)))
    }
    parts.bots = take(2, as: .silent, from: &free)
    parts.staff = take(2 * scale, as: .silent, from: &free)
    parts.external = take(1, as: .regular, from: &free).first ?? 0
    for (number, bot) in parts.bots.enumerated() {
      people[bot].mark = number == 0 ? .markedBot : .hiddenBot
    }
    for person in parts.staff { people[person].mark = .staff }
    people[parts.external].mark = .external
  }

  /// People who write, have been here for more than a year and have no other part yet, in random order.
  func oldHands(_ chance: inout Chance) -> [Int] {
    chance.shuffled(
      people.indices.filter {
        let person = people[$0]
        return person.isActive && person.role == .regular && person.mark == .none && !person.isAnchored
          && person.joined < -365
      })
  }

  /// Takes people from the end of a list and gives them a role that they keep.
  private mutating func take(_ count: Int, as role: Colleague.Role, from free: inout [Int]) -> [Int] {
    let taken = Array(free.suffix(count))
    free.removeLast(taken.count)
    for person in taken {
      people[person].role = role
      people[person].isAnchored = true
    }
    return taken.sorted()
  }
}
