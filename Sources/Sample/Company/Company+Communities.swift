extension Company {
  /// Founds the official communities: four for all, leisure ones, fields of work with variants, teams.
  mutating func foundCommunities() {
    var chance = Chance(seed: size.seed, 3)
    let leisure = max(6, size.communities / 50)
    found(.news, "Aktuelles", "Nachrichten aus dem Unternehmen / company news", &chance)
    found(.welcome, "Neu hier", "Fragen und Antworten zum Einstieg / for newcomers", &chance)
    found(.helpDesk, "IT-Hilfe", "Erste Hilfe bei Rechnerfragen / help desk", &chance)
    found(.market, "Marktplatz", "Suchen, finden, plaudern / small ads", &chance)
    for number in 0..<leisure { foundLeisure(number, &chance) }
    for variant in 0..<variants {
      for (number, field) in TopicField.all.enumerated() {
        let suffix = WorkNames.variant(variant).map { " " + $0 } ?? ""
        found(
          .field(number, variant: variant), field.german + suffix,
          topics(of: number).map(\.german).joined(separator: ", ") + suffix, &chance)
      }
    }
    parts.teamCommunities = min(groups.count, max(1, size.communities - communities.count))
    for team in 0..<parts.teamCommunities {
      found(.team, "Team " + units[groupUnit(team)].name, "", &chance)
    }
  }

  /// A unit whose people are in the group.
  private func groupUnit(_ group: Int) -> Int {
    let slot = group % 8
    return group / 8 * 9 + (slot > 2 ? slot + 1 : slot)
  }

  private mutating func found(
    _ kind: OfficialCommunity.Kind, _ name: String, _ description: String, _ chance: inout Chance
  ) {
    communities.append(
      OfficialCommunity(
        kind: kind, name: name, description: description,
        isPrivate: kind == .team && chance.hits(0.25), created: -chance.within(200...1500)))
  }

  private mutating func foundLeisure(_ number: Int, _ chance: inout Chance) {
    let topic = TopicField.leisure[number % TopicField.leisure.count]
    let site = Site.all[number % Site.all.count].name
    found(.leisure(number % TopicField.leisure.count), topic.german + " " + site, topic.english, &chance)
    let from = chance.within(calendar.days * 2 / 5...calendar.days * 3 / 5)
    let fate: OfficialCommunity.Fate =
      switch number % 6 {
      case 0: .dying(from: from, halfLife: chance.within(50...80))
      case 1: .dying(from: from, halfLife: chance.within(8...14))
      case 2, 3: .alive(holidayDips: true)
      default: .alive(holidayDips: false)
      }
    communities[communities.count - 1].fate = fate
  }

  /// Everybody who writes joins fields by work and interest and perhaps a leisure community.
  mutating func joinCommunities() {
    var chance = Chance(seed: size.seed, 4)
    members = Array(repeating: [], count: communities.count)
    for subject in subjects {
      members[subject.community] += subject.involved.map(Int32.init)
    }
    let fields = TopicField.all.count
    let first = firstFieldCommunity
    for person in people.indices where people[person].isActive && people[person].role != .silent {
      let own = OrgFunction.all[units[Int(people[person].unit)].function].field
      members[first + chance.below(variants) * fields + own].append(Int32(person))
      members[first + chance.below(variants * fields)].append(Int32(person))
      if chance.hits(0.45) { members[4 + chance.below(first - 4)].append(Int32(person)) }
    }
    for community in members.indices {
      members[community].sort()
      members[community] = members[community].reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
  }

  /// The community of field 0, variant 0; the others follow.
  var firstFieldCommunity: Int { 4 + max(6, size.communities / 50) }
}
