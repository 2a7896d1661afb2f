extension Company {
  /// Chooses mentors and those who look like mentors but came late.
  mutating func castMentors() {
    var chance = Chance(seed: size.seed, 10)
    let free = oldHands(&chance)
    let count = max(4, size.people / 80)
    let veterans = free.filter { people[$0].joined < -1800 }
    parts.mentors = veterans.prefix(count).sorted()
    let chosen = Set(parts.mentors)
    parts.notLongStanding = free.filter { !chosen.contains($0) }.suffix(max(2, count / 4)).sorted()
    for person in parts.mentors { people[person].isAnchored = true }
    for person in parts.notLongStanding {
      people[person].isAnchored = true
      people[person].joined = -Int32(chance.within(150...400))
    }
  }

  /// Chooses who answers each newcomer, and the busy experts who never do.
  mutating func castNewcomers() {
    var chance = Chance(seed: size.seed, 12)
    let frequent = Set(subjects.flatMap { $0.experts.filter { $0.kind == .frequent }.map(\.person) })
    parts.activeButNeverForNewcomers = Array(
      frequent.subtracting(parts.mentors).subtracting(parts.notLongStanding).sorted().prefix(
        parts.mentors.count))
    for person in people.indices {
      let colleague = people[person]
      guard colleague.isActive, colleague.role == .regular, colleague.joined >= 0,
        Int(colleague.joined) < calendar.days - 75
      else { continue }
      people[person].isAnchored = true
      let answer: PlantedParts.Newcomer.Answer
      switch chance.below(100) {
      case ..<62:
        var mentor = chance.pick(parts.mentors)
        for _ in 0..<9 where mentor.map({ isNear($0, person) }) ?? false {
          mentor = chance.pick(parts.mentors)
        }
        answer = mentor.map { .mentor($0) } ?? .nobody
      case ..<74: answer = kindOwnLine(of: Int(colleague.unit)).map { .ownLine($0) } ?? .nobody
      case ..<82:
        answer =
          chance.pick(parts.notLongStanding.filter { !isNear($0, person) }).map { .notLongStanding($0) }
          ?? .nobody
      default: answer = .nobody
      }
      parts.newcomers.append(PlantedParts.Newcomer(person: person, answer: answer))
    }
  }

  /// Whether two people are of one unit, or of groups that keep apart.
  private func isNear(_ mentor: Int, _ person: Int) -> Bool {
    people[mentor].unit == people[person].unit || aloof[Int(people[mentor].group)] == people[person].group
  }

  /// The one of a unit who looks after the unit's own newcomers only.
  private mutating func kindOwnLine(of unit: Int) -> Int? {
    let found = people(of: unit).map(Int.init).first {
      people[$0].isActive && people[$0].role == .regular && people[$0].joined < -365
        && !parts.mentors.contains($0) && !parts.activeButNeverForNewcomers.contains($0)
    }
    if let found { people[found].isAnchored = true }
    return found
  }
}
