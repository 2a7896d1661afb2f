extension Company {
  /// The part of a unit that works with another group than the line says.
  private static let share = 0.3
  /// The part of those that stay in their department.
  private static let near = 0.7

  /// Sends people into working groups of other units, so that units and groups are two things.
  ///
  /// Some units lend nobody: units 0 and 1 of every other department, planted as siblings that hardly talk, and
  /// units 2 and 3, which are one with a unit far away.
  mutating func lend(_ blocks: Int) {
    var chance = Chance(seed: size.seed, 11)
    for unit in units.indices {
      let block = unit / 9
      if unit % 9 == 2 || unit % 9 == 3 || (block % 2 == 0 && unit % 9 < 2) { continue }
      let neighbours = [(block + 1) % blocks, (block + blocks - 1) % blocks]
      for person in people(of: unit).map(Int.init) {
        guard people[person].isActive, people[person].role == .regular, chance.hits(Self.share) else {
          continue
        }
        let goal = chance.hits(Self.near) ? block : chance.pick(neighbours) ?? block
        // The smaller one of two, so that no group runs dry.
        let choice = [goal * 8 + chance.below(8), goal * 8 + chance.below(8)]
        transfer(person, to: choice.min { groups[$0].count < groups[$1].count } ?? choice[0])
      }
    }
  }

  private mutating func transfer(_ person: Int, to group: Int) {
    let former = Int(people[person].group)
    guard former != group else { return }
    groups[former].removeAll { $0 == Int32(person) }
    groups[group].append(Int32(person))
    people[person].group = Int32(group)
    people[person].formerGroup = Int32(group)
  }
}
