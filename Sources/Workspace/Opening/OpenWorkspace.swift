internal import Discovery
internal import Governance
internal import Index
internal import People
internal import Store
internal import Text

/// A snapshot of a workspace as one viewer may see it.
struct OpenWorkspace {
  let session: ReadSession
  let visibility: Visibility
  let options: AskOptions
  /// The people who may not appear.
  let leftOut: Set<Int64>

  /// Resolves the viewer.
  /// - Throws: `Trouble.unknownPerson`, `.ambiguousPerson`.
  init(_ session: ReadSession, options: AskOptions) throws {
    self.session = session
    self.options = options
    leftOut = options.appearance.excluded(
      bots: try session.people(marked: .bot), staff: try session.people(marked: .staff),
      externals: try session.people(marked: .external), optedOut: try session.people(marked: .optout))
    switch options.viewer {
    case .owner: visibility = Visibility(.owner, memberships: [])
    case .all: visibility = Visibility(.all, memberships: [])
    case .person(let name):
      let person = try PersonLookup(session).one(name)
      let memberships = try session.privateCommunities(ofPerson: person, asOf: options.asOf)
      visibility = Visibility(.person(person), memberships: memberships)
    }
  }

  /// The segments that the viewer may read.
  func segments() throws -> [Segment] {
    let blocks = ReadBlocks(session: session)
    return try session.segments().filter { visibility.allows(class: $0.visibilityClass) }
      .map { try Segment(id: $0.id, source: blocks) }
  }

  /// Which account is whose, without the people who may not appear.
  func people() throws -> AccountPeople {
    let merged = try session.mergedAccounts()
    let excluded = leftOut
    let pairs = merged.map { (UInt32(clamping: $0.key), UInt32(clamping: $0.value)) }
    return AccountPeople(
      merged: Dictionary(pairs) { first, _ in first },
      excluded: Set(excluded.map { UInt32(clamping: $0) }))
  }

  /// What is seen, with how many people there are, without those who may not appear.
  func extent(_ seen: VisibleExtent) throws -> VisibleExtent {
    let known = try session.knownPeople(asOf: options.asOf) - leftOut.count
    return VisibleExtent(
      posts: seen.posts, people: seen.people, knownPeople: known, summary: seen.summary, praised: seen.praised
    )
  }
}

/// Finds the person whom a user names.
struct PersonLookup {
  private let session: ReadSession

  init(_ session: ReadSession) {
    self.session = session
  }

  /// The one person of that id, e-mail address or name; somebody who opted out is nobody.
  func one(_ text: String, includingOptedOut: Bool = false) throws -> Int64 {
    let hidden = includingOptedOut ? [] : try session.people(marked: .optout)
    let found = try session.findPeople(text, limit: 10, fold: Self.fold).filter { !hidden.contains($0) }
    guard let first = found.first else { throw Trouble.unknownPerson(name: text) }
    guard found.count == 1 else {
      let names = try found.compactMap { try session.person($0, asOf: nil) }
      throw Trouble.ambiguousPerson(name: text, candidates: names.map { Self.distinction($0) }.sorted())
    }
    return first
  }

  private static func distinction(_ person: PersonRecord) -> String {
    let id = person.key.split(separator: "\t").last.map(String.init) ?? person.key
    return "\(person.name) (\(person.email ?? id))"
  }

  /// Names are compared without regard to capitals, accents and umlaut spelling.
  private static func fold(_ text: String) -> String { Tokenizer.foldedName(text) }
}
