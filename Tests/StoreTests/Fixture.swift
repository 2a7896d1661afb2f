import People
import Store
import TestSupport

/// A workspace file in a folder of its own, filled noun by noun.
struct Fixture {
  let folder: TemporaryFolder
  var path: String { folder.path("whoknows.db") }

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Imports nouns to the end.
  /// - Returns: how many things of earlier imports changed.
  @discardableResult
  func add(_ nouns: Noun..., source: String = "native") throws -> Int {
    try add(nouns, source: source)
  }

  @discardableResult
  func add(_ nouns: [Noun], source: String = "native") throws -> Int {
    let record = try begin(nouns, source: source)
    return try writing { file in
      try file.write { session in
        let changed = try session.applyPending(of: record)
        try session.finishImport(record)
        return changed
      }
    }
  }

  /// Stores nouns in an import that is not finished.
  @discardableResult
  func begin(_ nouns: [Noun], source: String = "native") throws -> ImportRecord {
    try writing { file in
      try file.write { session in
        var record = try session.beginImport(source: source, description: "export", fingerprint: "1")
        let writer = try session.nounWriter(for: record)
        for noun in nouns { try writer.store(noun, in: session) }
        record.nouns = nouns.count
        record.newPeople = writer.newPeople
        record.newPosts = writer.newPosts
        try session.update(record)
        return record
      }
    }
  }

  /// Opens the file for writing as an import does.
  func writing<Value>(_ body: (WorkspaceFile) throws -> Value) throws -> Value {
    let file = try WorkspaceFile(path: path, access: .writing(creating: true))
    defer { file.close() }
    try file.beginLongWrite()
    let value = try body(file)
    try file.endLongWrite()
    return value
  }

  func read<Value>(_ body: (ReadSession) throws -> Value) throws -> Value {
    let file = try WorkspaceFile(path: path, access: .reading)
    defer { file.close() }
    return try file.read(body)
  }

  func dump() throws -> [String] {
    try read { try $0.logicalDump() }
  }

  /// The one person of an id.
  func person(_ id: String, asOf: Instant? = nil) throws -> PersonRecord? {
    try read { session in
      let found = try session.findPeople(id, limit: 2, fold: { $0 })
      return try found.first.flatMap { try session.person($0, asOf: asOf) }
    }
  }

  /// All posts as the index would take them in were they all stale, by text.
  func postsToIndex(ofImport id: Int64 = 1) throws -> [PostToIndex] {
    try read { try $0.postsToIndex(ofImport: id, after: 0, limit: 1_000).posts }
  }
}

func day(_ text: String) -> Instant {
  Instant(iso8601: text) ?? Instant(microseconds: 0)
}

func post(
  _ id: String, by author: String = "p1", _ text: String = "", _ change: (inout Post) -> Void = { _ in }
)
  -> Noun
{
  var post = Post(id: id, authors: [author], text: text)
  change(&post)
  return .post(post)
}

func person(
  _ id: String, _ name: String? = nil, email: String? = nil, _ change: (inout Person) -> Void = { _ in }
)
  -> Noun
{
  var person = Person(id: id, name: name, email: email)
  change(&person)
  return .person(person)
}
