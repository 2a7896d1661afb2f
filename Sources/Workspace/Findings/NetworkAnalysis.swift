internal import Algorithms
internal import Discovery
internal import Graph
internal import Parallel
internal import People
internal import Store

/// Everything that findings are made from, computed once for one question.
struct NetworkAnalysis {
  let open: OpenWorkspace
  let request: FindingRequest
  let loaded: LoadedNetworks
  let groups: FoundGroups
  /// What each group is called; the places are the groups' numbers.
  let labels: [GroupLabel]

  /// Reads the contacts that the viewer may see and finds the groups.
  /// - Parameter known: The contacts, where they have been read already.
  init(
    _ open: OpenWorkspace, _ request: FindingRequest, loaded known: LoadedNetworks? = nil,
    progress: Parallel.Progress = .silent, stage: (AnalysisStage) -> Void = { _ in }
  ) throws {
    self.open = open
    self.request = request
    if let known {
      loaded = known
    } else {
      stage(.reading)
      var loader = try NetworkLoader(open, options: request.networks)
      loaded = try loader.load()
    }
    stage(.groups)
    groups = try GroupSearch(
      loaded.ledger, organisation: loaded.organisation, counts: loaded.belongs,
      haveTies: loaded.countsAsPerson, options: GroupOptions(seed: request.seed), progress: progress
    ).groups()
    stage(.names)
    labels = try GroupNaming(open: open, organisation: loaded.organisation, groups: groups).labels()
  }

  var organisation: Organisation { loaded.organisation }

  var now: Int32 { Int32(clamping: organisation.now?.day ?? 0) }

  func named(_ person: UInt32) -> NamedPerson {
    let member = organisation.people[Int(person)]
    return NamedPerson(id: member.id, description: member.description)
  }

  /// Whether somebody may be listed: who shows enough of itself, of the kinds of people who were asked for.
  func isListed(_ person: UInt32) -> Bool {
    guard loaded.isNameable[Int(person)] else { return false }
    let description = organisation.people[Int(person)].description
    return !description.isExternal || request.options.showsExternals
  }

  func basis(_ method: FindingMethod, _ structure: Structure?) -> NetworkBasis {
    var isInContact = [Bool](repeating: false, count: organisation.people.count)
    for contact in loaded.ledger.contacts {
      isInContact[Int(contact.from)] = true
      isInContact[Int(contact.to)] = true
    }
    let people = isInContact.indices.count { isInContact[$0] && loaded.countsAsPerson[$0] }
    var basis = NetworkBasis(
      structure: structure, window: request.window, asOf: request.options.asOf, now: organisation.now,
      people: people, contacts: loaded.contactCount, method: method, seed: request.seed)
    basis.withoutTies = request.withoutTies.sorted()
    return basis
  }
}

/// How far an analysis is.
package enum AnalysisStage: String, CaseIterable, Hashable, Sendable {
  case reading, groups, names, bridges, departures, structure, storing, people
}
