internal import People

extension Company {
  /// Gives out people, communities and memberships, in the order of their ids.
  func describe(emit: (Noun) throws -> Void) rethrows {
    for person in people.indices { try emit(.person(describe(person))) }
    for person in parts.movers { try history(of: person, emit: emit) }
    for community in communities.indices { try emit(.community(describe(community: community))) }
    for community in communities.indices { try memberships(of: community, emit: emit) }
  }

  /// The person as the company's directory has it at the end of the story.
  private func describe(_ number: Int) -> Person {
    let colleague = people[number]
    let unit = units[Int(colleague.unit)]
    let name = displayName(number)
    var person = Person(
      id: Self.id(person: number), name: name,
      email: NameBank.address(name.split(separator: " ").joined(separator: "."))
        + ".\(number + 1)@sample.example")
    person.unit = unit.name
    person.location = Site.all[unit.site].name
    person.joined = WorkCalendar.date(day: Int(colleague.joined))
    if colleague.left != .max { person.left = WorkCalendar.date(day: Int(colleague.left)) }
    person.languages = colleague.language == .german ? ["de"] : ["en"]
    if colleague.mark == .none || colleague.mark == .external {
      person.title = title(number)
      person.manager = colleague.manager < 0 ? nil : Self.id(person: Int(colleague.manager))
    }
    person.isBot = colleague.mark == .markedBot
    person.isExternal = colleague.mark == .external
    person.isStaff = colleague.mark == .staff
    return person
  }

  private func displayName(_ number: Int) -> String {
    switch people[number].mark {
    case .markedBot: return "Portal Rundblick"
    case .hiddenBot: return "Terminwächter"
    default:
      let name = name(number)
      return name.first + " " + name.last
    }
  }

  private func title(_ number: Int) -> String {
    let german = people[number].language == .german
    if people[number].role == .boss { return german ? "Leitung" : "Head of unit" }
    let titles =
      german
      ? ["Fachkraft", "Ingenieurwesen", "Sachbearbeitung", "Technik", "Projektleitung", "Spezialist:in"]
      : ["Engineer", "Specialist", "Technician", "Clerk", "Project lead", "Analyst"]
    return titles[Int(Chance.mixed(size.seed &+ UInt64(number)) % UInt64(titles.count))]
  }

  private func history(of number: Int, emit: (Noun) throws -> Void) rethrows {
    let colleague = people[number]
    guard colleague.unit != colleague.formerUnit else { return }
    let day = WorkCalendar.date(day: Int(colleague.moved))
    let former = units[Int(colleague.formerUnit)]
    let unit = units[Int(colleague.unit)]
    let facts: [(AttributeKey, String, String)] = [
      (.unit, former.name, unit.name), (.location, Site.all[former.site].name, Site.all[unit.site].name),
      (
        .manager, Self.id(person: head(of: Int(colleague.formerUnit))),
        Self.id(person: head(of: Int(colleague.unit)))
      ),
    ]
    for (key, before, after) in facts where before != after {
      let id = Self.id(person: number)
      try emit(.attribute(Attribute(person: id, key: key, value: before, until: day)))
      try emit(.attribute(Attribute(person: id, key: key, value: after, from: day)))
    }
  }

  private func describe(community number: Int) -> Community {
    let community = communities[number]
    return Community(
      id: Self.id(community: number), name: community.name,
      description: community.description.isEmpty ? nil : community.description,
      isPrivate: community.isPrivate, created: WorkCalendar.date(day: community.created))
  }

  private func memberships(of community: Int, emit: (Noun) throws -> Void) rethrows {
    var isFirst = true
    for person in members[community].map(Int.init) {
      let colleague = people[person]
      try emit(
        membership(
          of: person, in: community, owner: isFirst, from: Int(colleague.joined), until: colleague.left))
      isFirst = false
    }
    guard communities[community].kind == .team, parts.teamCommunities > 0 else { return }
    let first = communities.count - parts.teamCommunities
    for group in stride(from: community - first, to: groups.count, by: parts.teamCommunities) {
      for person in groups[group].map(Int.init) {
        let colleague = people[person]
        let came = Int(colleague.group) == group && colleague.moved != .min
        let until = Int(colleague.group) != group ? colleague.moved : colleague.left
        let from = Int(came ? colleague.moved : colleague.joined)
        try emit(membership(of: person, in: community, owner: isFirst, from: from, until: until))
        isFirst = false
      }
    }
  }

  private func membership(
    of person: Int, in community: Int, owner: Bool, from: Int, until: Int32
  ) -> Noun {
    .membership(
      Membership(
        person: Self.id(person: person), community: Self.id(community: community),
        role: owner ? .owner : .member,
        since: WorkCalendar.date(day: max(from, communities[community].created)),
        until: until == .max ? nil : WorkCalendar.date(day: Int(until))))
  }
}
