internal import Discovery
internal import Graph
internal import People
internal import Store

/// The network that a departure is computed on: made now, or as `analyse` stored it.
struct DepartureNetwork {
  let graph: Graph
  let groups: [UInt32?]
  let labels: [GroupLabel]
  let basis: NetworkBasis
  private let people: [Int64]
  /// Who shows enough of itself to be named.
  private let isNameable: [Bool]
  private let open: OpenWorkspace

  /// What is kept under this name: people, groups and the communication network.
  static let name = "network"

  init(_ open: OpenWorkspace, _ request: FindingRequest) throws {
    self.open = open
    if let stored = try Self.stored(open, request) {
      (graph, groups, people) = (stored.graph, stored.groups, stored.people)
      isNameable = stored.isNameable
      (labels, basis) = (stored.labels, stored.basis)
      return
    }
    let analysis = try NetworkAnalysis(open, request)
    graph = try analysis.loaded.undirected(.communication)
    groups = analysis.groups.groups
    labels = analysis.labels
    basis = analysis.basis(.departure, .communication)
    people = analysis.organisation.people.map(\.id)
    isNameable = analysis.loaded.isNameable
  }

  func number(ofPerson id: Int64) -> UInt32? { people.firstIndex(of: id).map { UInt32(clamping: $0) } }

  func named(_ number: UInt32) throws -> NamedPerson {
    let id = people[Int(number)]
    guard let record = try open.session.person(id, asOf: open.options.asOf) else {
      return NamedPerson(id: id, description: PersonDescription(name: "", id: ""))
    }
    return NamedPerson(id: id, description: PersonDescription(record))
  }

  func isListed(_ number: UInt32) throws -> Bool {
    guard isNameable[Int(number)] else { return false }
    let description = try named(number).description
    return !description.isBot && (open.options.showsExternals || !description.isExternal)
  }

  private typealias Stored = (
    graph: Graph, groups: [UInt32?], people: [Int64], isNameable: [Bool], labels: [GroupLabel],
    basis: NetworkBasis
  )

  private static func stored(_ open: OpenWorkspace, _ request: FindingRequest) throws -> Stored? {
    guard request.isStandard else { return nil }
    let shelf = DerivedShelf(session: open.session)
    guard let found = try shelf.result(name, open.options, method: StoredFindings.method), !found.isStale,
      let known = try shelf.result(KnownGroups.name, open.options, method: KnownGroups.method),
      let labels = LinesPayload.header(KnownGroups.self, of: known.payload)?.labels,
      let report = try shelf.result("groups", open.options, method: StoredFindings.method),
      var basis = LinesPayload.header(GroupReport.self, of: report.payload)?.basis
    else { return nil }
    var reader = PackedNumbers.Reader(found.payload)
    let people = reader.numbers().map { Int64(clamping: $0) }
    let groups = reader.numbers().map { $0 == 0 ? nil : UInt32(clamping: $0 - 1) }
    let isNameable = reader.numbers().map { $0 != 0 }
    let degrees = reader.numbers()
    let steps = reader.numbers()
    guard people.count == groups.count, isNameable.count == people.count,
      degrees.count == people.count, !reader.isDamaged
    else { return nil }
    var builder = try GraphBuilder(nodeCount: people.count, isDirected: false, isWeighted: false)
    builder.reserve(steps.count)
    var position = 0
    for (person, degree) in degrees.enumerated() {
      var other = person
      for _ in 0..<min(Int(clamping: degree), steps.count - position) {
        other += Int(clamping: steps[position])
        position += 1
        guard other < people.count else { return nil }
        try builder.add(from: person, to: other)
      }
    }
    basis.method = .departure
    return (try builder.build().graph, groups, people, isNameable, labels, basis)
  }

  /// What is stored of an analysis: ties by their higher ends, as steps from the one before.
  static func payload(_ analysis: NetworkAnalysis, _ ties: Graph) -> [UInt8] {
    let rows = ties.outgoing
    var writer = PackedNumbers.Writer()
    writer.add(analysis.organisation.people.map { UInt64(clamping: $0.id) })
    writer.add(analysis.groups.groups.map { $0.map { UInt64($0) + 1 } ?? 0 })
    writer.add(analysis.loaded.isNameable.map { $0 ? 1 : 0 })
    var degrees: [UInt64] = []
    var steps: [UInt64] = []
    for person in 0..<rows.nodeCount {
      var last = person
      var degree: UInt64 = 0
      for neighbor in rows.neighbors(of: person) where Int(neighbor) > person {
        steps.append(UInt64(Int(neighbor) - last))
        last = Int(neighbor)
        degree += 1
      }
      degrees.append(degree)
    }
    writer.add(degrees)
    writer.add(steps)
    return writer.bytes
  }
}
