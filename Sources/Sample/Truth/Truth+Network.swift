extension Truth {
  /// Who links groups for good, and who only seems to.
  static func bridges(_ company: Company, _ ties: GroupTies?) -> TruthValue {
    let planted = company.parts.bridges.map(\.person)
    var fields: [(String, TruthValue)] = [
      ("people", .array(company.parts.bridges.sorted { $0.person < $1.person }.map(bridge)))
    ]
    if let ties {
      let others = company.people.indices.filter { !planted.contains($0) }
        .map { ($0, ties.lastingGroups(of: $0)) }.filter { $0.1.count >= 3 }
      fields.append(
        ("alsoQualify", .array(others.map { ["person": .person($0.0), "groups": .groups($0.1)] })))
    }
    let parts = company.parts
    fields.append(
      (
        "decoys",
        [
          "superficial": .people((parts.broadcasters + parts.superficial).sorted()),
          "hubs": .people(parts.hubs),
          "friendsEverywhere": .people(parts.friendsEverywhere),
          "bursts": .people(parts.bursts.map(\.person).sorted()),
        ]
      ))
    return TruthValue(fields: fields)
  }

  private static func bridge(_ bridge: PlantedParts.Bridge) -> TruthValue {
    ["person": .person(bridge.person), "groups": .groups(bridge.groups), "since": .date(bridge.since)]
  }

  /// Who helps newcomers of other units, and who does not although it looks so.
  static func mentors(_ story: Story) -> TruthValue {
    let company = story.company
    let own = company.parts.newcomers.compactMap { newcomer -> Int? in
      if case .ownLine(let person) = newcomer.answer { person } else { nil }
    }
    return [
      "people": .array(
        company.parts.mentors.compactMap { person in
          guard let count = story.record.mentored[person], count >= 3 else { return nil }
          return ["person": .person(person), "newcomersOfOtherUnits": .integer(count)]
        }),
      "decoys": [
        "activeButNeverForNewcomers": .people(company.parts.activeButNeverForNewcomers),
        "onlyInOwnLine": .people(Set(own).sorted()),
        "notLongStanding": .people(company.parts.notLongStanding),
        "welcomeTemplates": .people(company.parts.staff),
      ],
    ]
  }

  /// Who really works together at the end, and who changed groups when.
  static func groups(_ company: Company) -> TruthValue {
    let now = company.groups.enumerated().map { number, people in
      let members = people.map(Int.init).filter {
        Int(company.people[$0].group) == number && company.people[$0].left == .max
          && company.people[$0].role != .silent && company.people[$0].role != .boss
      }
      return (Company.id(group: number), TruthValue.people(members.sorted()))
    }
    let history = company.parts.movers.map { person in
      let colleague = company.people[person]
      return (
        Company.id(person: person),
        TruthValue.array([
          [
            "group": .string(Company.id(group: Int(colleague.formerGroup))),
            "frm": .date(Int(colleague.joined)),
          ],
          ["group": .string(Company.id(group: Int(colleague.group))), "frm": .date(Int(colleague.moved))],
        ])
      )
    }
    return [
      "note": "group ids are the truth's own; superiors take no part", "now": TruthValue(fields: now),
      "history": TruthValue(fields: history),
    ]
  }

  /// Units close in the line that hardly talk, and units far apart that work as one.
  static func mismatch(_ company: Company, _ ties: GroupTies?) -> TruthValue {
    func value(_ units: (Int, Int), group: Int?) -> TruthValue {
      var fields: [(String, TruthValue)] = [
        ("units", .array([.string(company.units[units.0].name), .string(company.units[units.1].name)]))
      ]
      if let group { fields.append(("group", .string(Company.id(group: group)))) }
      if let ties {
        fields.append(("interactions", .integer(ties.units[GroupTies.pair(units.0, units.1)] ?? 0)))
      }
      return TruthValue(fields: fields)
    }
    return [
      "closeInLineButSilent": .array(company.parts.silentSiblings.map { value($0, group: nil) }),
      "farInLineButOne": .array(company.parts.farButOne.map { value($0.units, group: $0.group) }),
    ]
  }

  /// Pairs of groups whose contact hangs on one person, and pairs where several carry it.
  static func fragile(_ company: Company, _ ties: GroupTies?) -> [(String, TruthValue)] {
    func contact(_ contact: PlantedParts.Contact) -> GroupTies.Contact? {
      ties?.contacts[GroupTies.pair(contact.groups.0, contact.groups.1)]
    }
    let one: [TruthValue] = company.parts.fragile.compactMap { planted in
      guard let person = planted.carriers.first else { return nil }
      var fields: [(String, TruthValue)] = [
        ("groups", .groups([planted.groups.0, planted.groups.1])), ("person", .person(person)),
      ]
      if ties != nil {
        let found = contact(planted)
        fields.append(("interactions", .integer(found?.interactions ?? 0)))
        fields.append(("throughPerson", .integer(found?.byPerson[person] ?? 0)))
      }
      return TruthValue(fields: fields)
    }
    let several: [TruthValue] = company.parts.fragileDecoys.map { planted in
      [
        "groups": .groups([planted.groups.0, planted.groups.1]), "people": .people(planted.carriers.sorted()),
        "interactions": .integer(contact(planted)?.interactions ?? 0),
      ]
    }
    var fields: [(String, TruthValue)] = [("fragile", .array(one)), ("fragileDecoys", .array(several))]
    if let ties { fields.append(("fragileToo", .array(unplanned(company, ties)))) }
    return fields
  }

  private static func unplanned(_ company: Company, _ ties: GroupTies) -> [TruthValue] {
    let planted = Set(
      (company.parts.fragile + company.parts.fragileDecoys).map { GroupTies.pair($0.groups.0, $0.groups.1) })
    return ties.contacts.sorted { ($0.key.low, $0.key.high) < ($1.key.low, $1.key.high) }.compactMap {
      pair, contact in
      guard !planted.contains(pair), contact.interactions >= 10, let foremost = contact.foremost,
        foremost.interactions * 5 >= contact.interactions * 4
      else { return nil }
      return [
        "groups": .groups([pair.low, pair.high]), "person": .person(foremost.person),
        "interactions": .integer(contact.interactions), "throughPerson": .integer(foremost.interactions),
      ]
    }
  }
}
