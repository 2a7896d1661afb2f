internal import Algorithms
internal import Discovery
internal import Graph
internal import People

extension LoadedNetworks {
  /// Fewer people are no group of their own.
  private static let least = 3

  /// The groups that contacts make, by Leiden, called after the unit or community that most of them share.
  func contactGroups(_ network: Network, words: any MapWording) throws -> Grouping {
    let found = try network.undirected.leiden().partition
    let kept = (0..<found.count).filter { found.sizes[$0] >= Self.least }.count
    let groups = found.groups.enumerated().map { person, group in
      Int(group) < kept && network.undirected.outgoing.degree(of: person) > 0 ? Int(group) : nil
    }
    var grouping = Grouping(groups: groups, keys: [], names: [])
    var members = [[Int]](repeating: [], count: kept)
    for (person, group) in groups.enumerated() { if let group { members[group].append(person) } }
    var taken: Set<String> = []
    for people in members {
      let center = people.max { strength(of: $0, network) < strength(of: $1, network) } ?? 0
      let shared = sharedName(people)
      var name = shared ?? words.around(self.name(center))
      if taken.contains(name) { name = words.around(self.name(center)) }
      taken.insert(name)
      grouping.names.append(name)
      // Names may be said in another language next time; who stands in the middle is the same.
      grouping.keys.append(name == shared ? name : "around " + organisation.people[center].description.id)
    }
    return grouping
  }

  private func strength(of person: Int, _ network: Network) -> Float {
    network.undirected.outgoing.row(person).reduce(0) { $0 + network.undirected.outgoing.weight(at: $1) }
  }

  /// The unit of at least half of them, else the community that belongs to them most.
  private func sharedName(_ people: [Int]) -> String? {
    var units: [String: Int] = [:]
    for person in people { if let unit = unit(person) { units[unit, default: 0] += 1 } }
    if let unit = units.min(by: { ($1.value, $0.key) < ($0.value, $1.key) }), 2 * unit.value >= people.count {
      return unit.key
    }
    let own = Set(people.map { UInt32(clamping: $0) })
    let best = organisation.communities
      .map { community in
        let shared = community.members.count { own.contains($0) }
        return (
          name: community.name,
          part: Double(shared * shared) / Double(max(1, community.members.count) * people.count)
        )
      }
      .min { ($1.part, $0.name) < ($0.part, $1.name) }
    return best.flatMap { $0.part >= 0.2 ? $0.name : nil }
  }
}
