internal import Algorithms
internal import Discovery
internal import Graph
internal import People

/// Puts the report on groups together.
struct GroupReporting {
  let analysis: NetworkAnalysis
  /// Who is in touch with whom.
  let ties: Graph

  private static let coreShown = 6
  private static let betweenShown = 6
  private static let differencesShown = 4

  func report() throws -> GroupReport {
    let groups = analysis.groups
    let inGroups = groups.groups.indices.filter { groups.groups[$0] != nil }
    let certainty = inGroups.reduce(0) { $0 + Double(groups.certainties[$1]) }
    var report = GroupReport(
      basis: analysis.basis(.groups, .communication), hasStructure: groups.hasStructure,
      modularity: groups.modularity, chance: groups.chance, count: groups.count, people: inGroups.count,
      certainty: inGroups.isEmpty ? 0 : certainty / Double(inGroups.count), agreements: try agreements(),
      labels: [])
    report.rows = rows()
    report.labels = labels(namedIn: report)
    return report
  }

  /// The labels of all groups of a small organisation, else of those that sentences name.
  private func labels(namedIn report: GroupReport) -> [GroupLabel] {
    guard analysis.labels.count > 100 else { return analysis.labels }
    let parts = report.agreements.flatMap(\.differences).flatMap { $0.parts + [$0.name] }
    let named = Set(parts + report.rows.flatMap { $0.between.map(\.other) })
    return analysis.labels.filter { named.contains($0.id) }
  }

  private func rows() -> [GroupRow] {
    let groups = analysis.groups
    let graph = ties.outgoing
    let communities = communitiesOfPeople()
    return groups.members().enumerated().map { group, members in
      var own = [Double](repeating: 0, count: members.count)
      var (inside, all) = (0.0, 0.0)
      for (place, member) in members.enumerated() {
        for arc in graph.row(Int(member)) {
          let weight = Double(graph.weight(at: arc))
          all += weight
          guard groups.groups[Int(graph.neighbors[arc])] == UInt32(group) else { continue }
          inside += weight
          own[place] += weight
        }
      }
      let order = members.indices.sorted { own[$0] != own[$1] ? own[$0] > own[$1] : $0 < $1 }
      let listed = order.map { members[$0] }.filter { analysis.isListed($0) }
      let certainty = members.reduce(0) { $0 + Double(groups.certainties[Int($1)]) }
      var row = GroupRow(
        label: analysis.labels[group], size: members.count,
        certainty: certainty / Double(max(1, members.count)), inside: all > 0 ? inside / all : 0,
        core: listed.prefix(Self.coreShown).map { analysis.named($0) }, between: between(members),
        community: community(of: members, communities))
      if analysis.request.listsMembers {
        // A member list is no ranking: people of other organisations belong to it, labelled.
        row.members = members.map { analysis.named($0) }
      }
      return row
    }
  }

  private func between(_ members: [UInt32]) -> [GroupRow.Between] {
    let groups = analysis.groups
    let unsure = members.filter {
      groups.certainties[Int($0)] < FoundGroups.sure && analysis.isListed($0)
    }
    let found = unsure.compactMap { person -> GroupRow.Between? in
      guard let other = groups.alternatives[Int(person)] else { return nil }
      return GroupRow.Between(person: analysis.named(person), other: analysis.labels[Int(other)].id)
    }
    return Array(found.prefix(Self.betweenShown))
  }

  /// The official communities of each person, by their places.
  private func communitiesOfPeople() -> [[UInt32]] {
    var communities = [[UInt32]](repeating: [], count: analysis.organisation.people.count)
    for (place, community) in analysis.organisation.communities.enumerated() {
      for member in community.members { communities[Int(member)].append(UInt32(place)) }
    }
    return communities
  }

  /// The official community to which most members belong, the smaller one of equals.
  private func community(of members: [UInt32], _ communities: [[UInt32]]) -> DominatingValue? {
    var counts: [UInt32: Int] = [:]
    for member in members { for place in communities[Int(member)] { counts[place, default: 0] += 1 } }
    let best = counts.map { (community: analysis.organisation.communities[Int($0.key)], count: $0.value) }
      .max { one, other in
        one.count != other.count
          ? one.count < other.count
          : (one.community.members.count, one.community.key)
            > (other.community.members.count, other.community.key)
      }
    guard let best, 2 * best.count >= members.count else { return nil }
    return DominatingValue(
      value: best.community.name, share: Double(best.count) / Double(max(1, members.count)))
  }

  /// How far the groups agree with units, and with official communities.
  private func agreements() throws -> [GroupAgreement] {
    let groups = analysis.groups
    guard groups.count > 1 else { return [] }
    let units = analysis.organisation.people.map(\.description.unit)
    var communities = [String?](repeating: nil, count: units.count)
    // Somebody in several communities is taken as of the smallest, which says most.
    for community in analysis.organisation.communities.sorted(by: { one, other in
      (other.members.count, other.key) < (one.members.count, one.key)
    }) {
      for member in community.members { communities[Int(member)] = community.name }
    }
    return try [(GroupAgreement.Official.units, units), (.communities, communities)].compactMap {
      official, names in
      try agreement(official, names)
    }
  }

  private func agreement(_ official: GroupAgreement.Official, _ names: [String?]) throws -> GroupAgreement? {
    let people = names.indices.filter { names[$0] != nil && analysis.groups.groups[$0] != nil }
    let order = Set(people.compactMap { names[$0] }).sorted()
    guard order.count > 1 else { return nil }
    let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let official1 = Partition(labels: people.map { numbers[names[$0] ?? ""] ?? 0 })
    let found = Partition(labels: people.map { Int(analysis.groups.groups[$0] ?? 0) })
    let agreement = try PartitionAgreement(official1, found)
    return GroupAgreement(
      official: official, mutualInformation: agreement.adjustedMutualInformation,
      differences: differences(people, names))
  }

  /// The official ones that are torn apart most, and the groups that are mixed of most.
  private func differences(_ people: [Int], _ names: [String?]) -> [GroupAgreement.Difference] {
    var byName: [String: [String: Int]] = [:]
    var byGroup: [String: [String: Int]] = [:]
    for person in people {
      guard let name = names[person], let group = analysis.groups.groups[person] else { continue }
      let id = analysis.labels[Int(group)].id
      byName[name, default: [:]][id, default: 0] += 1
      byGroup[id, default: [:]][name, default: 0] += 1
    }
    let spread = byName.map { difference(.spread, $0.key, $0.value) }
    let mixed = byGroup.map { difference(.mixed, $0.key, $0.value) }
    return [spread, mixed].flatMap { list in
      list.filter { $0.1 > 0.5 }.sorted { one, other in
        let (a, b) = (one.1 * Double(one.0.people), other.1 * Double(other.0.people))
        return a != b ? a > b : one.0.name < other.0.name
      }.prefix(Self.differencesShown / 2).map(\.0)
    }
  }

  /// A difference and how wide it is: the share of people outside of the largest part.
  private func difference(
    _ kind: GroupAgreement.Difference.Kind, _ name: String, _ parts: [String: Int]
  ) -> (GroupAgreement.Difference, Double) {
    let sorted = parts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let people = sorted.reduce(0) { $0 + $1.value }
    let width = 1 - Double(sorted.first?.value ?? 0) / Double(max(1, people))
    return (
      GroupAgreement.Difference(
        kind: kind, name: name, people: people, parts: sorted.prefix(3).map(\.key)), width
    )
  }
}
