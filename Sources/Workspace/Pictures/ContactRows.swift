internal import Discovery
internal import Graph
internal import People
internal import Store

/// Whom single people are in contact with, without reading what everybody else does.
///
/// Stored rows stand in parts by the people's numbers in the store, so that a picture of a few people reads a few parts.
struct ContactRows {
  /// What somebody has with another person.
  struct Contact: Hashable {
    /// The store's number of the other one.
    var person: Int64
    /// How much the first turns to the other one, and the other way round.
    var out: Double
    var back: Double
    /// Where the other one stands in a picture of the first, for the strongest of them.
    var slot: Int?

    var weight: Double { out + back }
  }

  /// The structure whose contacts they are: whom people turn to.
  static let structure = Structure.informal
  /// People in one stored part.
  private static let partSize: Int64 = 64
  /// Strengths are kept in these steps, so that stored ones and those just made are the same.
  private static let stepsPerUnit: Double = 64

  private enum Source {
    case stored(ReadSession, DerivedKey)
    /// With a number for the unit of each person.
    case made(Organisation, Network, units: [Int?])
  }

  private let source: Source

  /// Rows of a network that was just made.
  init(_ organisation: Organisation, _ network: Network) {
    source = .made(organisation, network, units: Self.units(organisation))
  }

  /// Rows that `analyse` stored.
  init(stored key: DerivedKey, in session: ReadSession) {
    source = .stored(session, key)
  }

  /// The contacts of a person, by the other one's number in the store; none for somebody unknown.
  func contacts(of person: Int64) throws -> [Contact] {
    switch source {
    case .made(let organisation, let network, let units):
      guard let number = organisation.number(ofPerson: person) else { return [] }
      return Self.placed(
        Self.contacts(of: Int(number), organisation, network), [:], organisation, units)
    case .stored(let session, let key):
      let part = try session.derivedPart(key, at: Int(clamping: person / Self.partSize))
      var reader = PackedNumbers.Reader(part?.payload ?? [])
      while !reader.isAtEnd {
        let row = reader.numbers()
        guard row.first == UInt64(clamping: person) else { continue }
        return Self.unpacked(row)
      }
      return []
    }
  }

  /// The ties among some people, by their places, each once, the strongest first.
  func ties(among people: [Int64]) throws -> [(a: Int, b: Int, weight: Double)] {
    let places = Dictionary(people.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
    var ties: [(a: Int, b: Int, weight: Double)] = []
    for (place, person) in people.enumerated() {
      for contact in try contacts(of: person) {
        guard let other = places[contact.person], other > place else { continue }
        ties.append((place, other, contact.weight))
      }
    }
    return ties.sorted { ($1.weight, $0.a, $0.b) < ($0.weight, $1.a, $1.b) }
  }

  private static func contacts(
    of person: Int, _ organisation: Organisation, _ network: Network
  ) -> [Contact] {
    let (outgoing, incoming) = (network.graph.outgoing, network.graph.incoming)
    var out = outgoing.row(person)
    var back = incoming.row(person)
    var contacts: [Contact] = []
    contacts.reserveCapacity(out.count + back.count)
    while !out.isEmpty || !back.isEmpty {
      let ahead = out.first.map { outgoing.neighbors[$0] } ?? .max
      let behind = back.first.map { incoming.neighbors[$0] } ?? .max
      var contact = Contact(person: organisation.people[Int(min(ahead, behind))].id, out: 0, back: 0)
      if ahead <= behind { contact.out = rounded(outgoing.weight(at: out.removeFirst())) }
      if behind <= ahead { contact.back = rounded(incoming.weight(at: back.removeFirst())) }
      contacts.append(contact)
    }
    return contacts.sorted { $0.person < $1.person }
  }

  /// The contacts with slots for the strongest of them, who keep those that they had.
  private static func placed(
    _ contacts: [Contact], _ kept: [Int64: Int], _ organisation: Organisation, _ units: [Int?]
  ) -> [Contact] {
    let strongest = contacts.indices.sorted {
      (contacts[$1].weight, contacts[$0].person) < (contacts[$0].weight, contacts[$1].person)
    }.prefix(EgoPlaces.count(of: contacts.count))
    let slots = EgoPlaces.assigned(
      kept: strongest.map { kept[contacts[$0].person] },
      kinds: strongest.map { place in
        organisation.number(ofPerson: contacts[place].person).flatMap { units[Int($0)] }
      })
    var contacts = contacts
    for (contact, slot) in zip(strongest, slots) { contacts[contact].slot = slot }
    return contacts
  }

  private static func units(_ organisation: Organisation) -> [Int?] {
    organisation.numbers { $0.description.unit }
  }

  private static func rounded(_ weight: Float) -> Double { Double(steps(Double(weight))) / stepsPerUnit }

  /// A strength in whole steps, at least one for any strength at all.
  private static func steps(_ weight: Double) -> UInt64 {
    guard weight > 0 else { return 0 }
    return UInt64(max(1, min(weight * stepsPerUnit, 1e15).rounded()))
  }
}

extension ContactRows {
  /// Gives all rows of a network in parts to be stored.
  /// - Parameter old: What was stored before, all parts together; who had a place keeps it.
  /// - Complexity: O(people + ties · log of a person's contacts).
  static func forEachPart(
    _ organisation: Organisation, _ network: Network, after old: [UInt8],
    _ keep: (_ position: Int, _ part: ArraySlice<UInt8>) throws -> Void
  ) throws {
    let units = units(organisation)
    var before = KeptSlots(old)
    let order = organisation.people.indices.sorted { organisation.people[$0].id < organisation.people[$1].id }
    var writer = PackedNumbers.Writer()
    var position: Int64?
    func flush() throws {
      if let position, !writer.bytes.isEmpty { try keep(Int(clamping: position), writer.bytes[...]) }
      writer = PackedNumbers.Writer()
    }
    for number in order where network.undirected.outgoing.degree(of: number) > 0 {
      let id = organisation.people[number].id
      if id / partSize != position {
        try flush()
        position = id / partSize
      }
      let contacts = contacts(of: number, organisation, network)
      writer.add(packed(id, placed(contacts, before.slots(of: id), organisation, units)))
    }
    try flush()
  }

  /// The person, then for each contact the step from the number before, both strengths, and one more than its slot.
  private static func packed(_ person: Int64, _ contacts: [Contact]) -> [UInt64] {
    var numbers = [UInt64(clamping: person)]
    numbers.reserveCapacity(1 + 4 * contacts.count)
    var last: Int64 = 0
    for contact in contacts {
      numbers.append(UInt64(clamping: contact.person - last))
      numbers.append(steps(contact.out))
      numbers.append(steps(contact.back))
      numbers.append(UInt64(clamping: contact.slot.map { $0 + 1 } ?? 0))
      last = contact.person
    }
    return numbers
  }

  fileprivate static func unpacked(_ row: [UInt64]) -> [Contact] {
    var last: Int64 = 0
    return stride(from: 1, to: row.count - 3, by: 4).map { place in
      last &+= Int64(clamping: row[place])
      return Contact(
        person: last, out: Double(row[place + 1]) / stepsPerUnit,
        back: Double(row[place + 2]) / stepsPerUnit,
        slot: row[place + 3] == 0 ? nil : Int(clamping: row[place + 3] - 1))
    }
  }
}

/// The slots that contacts had, read along with people of rising numbers.
private struct KeptSlots {
  private var reader: PackedNumbers.Reader
  private var row: [UInt64] = []

  init(_ old: [UInt8]) { reader = PackedNumbers.Reader(old) }

  /// The slots of a person's contacts; nobody may be asked for after somebody of a higher number.
  mutating func slots(of person: Int64) -> [Int64: Int] {
    let wanted = UInt64(clamping: person)
    while row.first ?? 0 < wanted, !reader.isAtEnd { row = reader.numbers() }
    guard row.first == wanted else { return [:] }
    return ContactRows.unpacked(row).reduce(into: [:]) { slots, contact in
      if let slot = contact.slot { slots[contact.person] = slot }
    }
  }
}
