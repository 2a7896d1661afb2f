internal import Discovery
internal import Graph
internal import Store

/// Who is in contact with whom, put aside by `analyse` in small parts, so that a question about a few people reads
/// only what lies around them.
final class ContactShelf {
  private let session: ReadSession
  private let key: DerivedKey
  private var parts: [Int64: [Int64: [Int64]]] = [:]

  private static let name = "ways"
  private static let method = "2"
  /// People of a part, by their numbers in the store.
  private static let partSize: Int64 = 128

  /// `nil` where nothing was put aside for these viewers, or where something was imported since.
  init?(_ open: OpenWorkspace) throws {
    session = open.session
    let shelf = DerivedShelf(session: session)
    guard let viewer = try shelf.keptClass(open.options),
      let head = try shelf.result(Self.name, open.options, method: Self.method, atMost: 0), !head.isStale
    else { return nil }
    key = DerivedKey(name: Self.name, viewer: viewer, scope: "")
  }

  /// A person's contacts, in the order of their sources' ids.
  func contacts(of person: Int64) throws -> [Int64] {
    let number = person / Self.partSize
    if let known = parts[number] { return known[person] ?? [] }
    var part: [Int64: [Int64]] = [:]
    var reader = PackedNumbers.Reader(try session.derivedPart(key, at: Int(clamping: number))?.payload ?? [])
    while !reader.isAtEnd {
      let row = reader.numbers().map { Int64(clamping: $0) }
      if let first = row.first { part[first] = Array(row.dropFirst()) }
    }
    parts[number] = part
    return part[person] ?? []
  }

  /// Puts the contacts of an analysis aside.
  static func keep(
    _ analysis: NetworkAnalysis, _ ties: Graph, viewer: String, in session: WriteSession
  ) throws {
    let people = analysis.organisation.people.map(\.id)
    let rows = ties.outgoing
    var parts: [Int64: PackedNumbers.Writer] = [:]
    for (number, person) in people.enumerated() where rows.degree(of: number) > 0 {
      let others = rows.neighbors(of: number).map { UInt64(clamping: people[Int($0)]) }
      parts[person / partSize, default: PackedNumbers.Writer()].add([UInt64(clamping: person)] + others)
    }
    try session.shelve(as: name, viewer: viewer, method: method) { keep in
      for (number, part) in parts.sorted(by: { $0.key < $1.key }) {
        try keep(Int(clamping: number), part.bytes[...])
      }
    }
  }
}

extension ContactShelf {
  /// The shortest way over at most four contacts, of equal ones the first in the order of contacts; `nil` where
  /// there is none.
  /// - Complexity: O(contacts of both people and of all of those).
  func way(from start: Int64, to end: Int64) throws -> [Int64]? {
    let own = try contacts(of: start)
    if own.contains(end) { return [start, end] }
    let near = try contacts(of: end)
    let nearby = Set(near)
    if let between = own.first(where: nearby.contains) { return [start, between, end] }
    var beyond: Set<Int64> = []
    for person in near { beyond.formUnion(try contacts(of: person)) }
    if let first = own.first(where: beyond.contains),
      let second = try contacts(of: first).first(where: nearby.contains)
    {
      return [start, first, second, end]
    }
    for first in own {
      guard let second = try contacts(of: first).first(where: beyond.contains),
        let third = try contacts(of: second).first(where: nearby.contains)
      else { continue }
      return [start, first, second, third, end]
    }
    return nil
  }
}
