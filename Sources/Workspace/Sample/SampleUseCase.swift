internal import Formats
internal import Foundation
internal import Importers
internal import People
internal import Sample

/// What `sample` has written.
package struct SampleOutcome: Hashable, Sendable {
  package var folder: String
  package var posts: Int
  package var bytes: Int
}

/// How large an invented company is to be.
package struct SampleRequest: Hashable, Sendable {
  package var people = SampleSize.demo.people
  /// How many of them write; `nil` for the share of the demo.
  package var active: Int?
  package var communities = SampleSize.demo.communities
  package var posts = SampleSize.demo.posts
  package var years = SampleSize.demo.years
  package var seed = SampleSize.demo.seed

  package init() {}

  fileprivate var size: SampleSize {
    let share = active.map { Double($0) / Double(max(1, people)) } ?? SampleSize.demo.activeShare
    return SampleSize(
      people: people, activeShare: share, communities: communities, posts: posts, years: years, seed: seed)
  }
}

extension Workspace {
  /// Writes an invented company into a new folder: its export, what is true about it, and questions with
  /// judgements.
  ///
  /// The export is streamed; nothing of it is held in memory.
  /// - Throws: `Trouble`.
  package static func writeSample(
    _ request: SampleRequest, to folder: String, progress: (Int) -> Void = { _ in }
  ) throws -> SampleOutcome {
    let contents = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard contents.isEmpty else { throw Trouble.folderNotEmpty(path: folder) }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      return try SampleWriter(folder: folder).write(request.size, progress: progress)
    } catch let error as CocoaError {
      throw error.code == .fileWriteOutOfSpace ? Trouble.full(path: folder) : .readOnly(path: folder)
    }
  }
}

/// Writes the files of a sample.
private struct SampleWriter {
  let folder: String

  /// Bytes that are written at a time.
  private static let chunk = 1 << 20

  func write(_ size: SampleSize, progress: (Int) -> Void) throws -> SampleOutcome {
    let path = folder + "/items.jsonl"
    try Data().write(to: URL(fileURLWithPath: path))
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    defer { try? file.close() }
    var outcome = SampleOutcome(folder: folder, posts: 0, bytes: 0)
    var writer = NativeWriter()
    var pending: [UInt8] = []
    func flush() throws {
      try file.write(contentsOf: Data(pending))
      outcome.bytes += pending.count
      pending.removeAll(keepingCapacity: true)
      progress(outcome.posts)
    }
    let truth = try SampleCompany(size: size).generate { noun in
      if case .post = noun { outcome.posts += 1 }
      writer.write(noun)
      pending += writer.takeBytes()
      if pending.count >= Self.chunk { try flush() }
    }
    try flush()
    var json = JSONWriter(pretty: true)
    json.write(truth.value)
    json.endLine()
    try save(String(decoding: json.bytes, as: UTF8.self), as: "truth.json")
    try save(truth.queriesTSV, as: "queries.tsv")
    try save(truth.qrels, as: "qrels.txt")
    return outcome
  }

  private func save(_ text: String, as name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
  }
}

extension JSONWriter {
  /// Writes a tree of truth.
  fileprivate mutating func write(_ value: TruthValue) {
    switch value {
    case .object(let fields):
      beginObject()
      for field in fields {
        key(field.key)
        write(field.value)
      }
      endObject()
    case .array(let elements):
      beginArray()
      for element in elements { write(element) }
      endArray()
    case .string(let text): string(text)
    case .integer(let number): integer(Int64(number))
    case .bool(let flag): bool(flag)
    }
  }
}
