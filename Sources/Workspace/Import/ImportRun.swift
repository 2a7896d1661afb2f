internal import Importers
internal import Index
internal import Parallel
internal import People
internal import Store
internal import Synchronization

/// One import from begin to end.
struct ImportRun {
  let file: WorkspaceFile
  let importer: any Importer
  let request: ImportRequest

  /// Nouns that travel and are stored together.
  private static let batchSize = 2_000

  func run(format: ImportFormat, progress: (Int) -> Void) throws -> ImportOutcome {
    var (record, wasResumed) = try begin()
    let report = try readOrForget(&record, progress: progress)
    if record.stage == .reading {
      record.stage = .indexing
      try file.write { [record] in try $0.update(record) }
    }
    let fresh = try IndexGrowth(file: file).takeIn(record)
    let changed = try finish(record, fresh)
    if request.analyses {
      try file.write { session in try session.analyse(withAll: false, seed: 1) { _ in } }
    }
    let stubs = try file.read { try $0.stubs(ofImport: record.id) }
    return ImportOutcome(
      path: request.path, format: format.rawValue, source: importer.source, report: report,
      newPeople: record.newPeople, newPosts: record.newPosts, changed: changed, stubPeople: stubs.people,
      stubPosts: stubs.posts, wasResumed: wasResumed)
  }

  /// Takes up an interrupted import of the same input, or begins a new one.
  private func begin() throws -> (record: ImportRecord, wasResumed: Bool) {
    let fingerprint = InputFingerprint.of(request.path)
    return try file.write { session in
      if let unfinished = try session.reading.unfinishedImport() {
        let isSameInput = unfinished.description == request.path && unfinished.source == importer.source
        if isSameInput, unfinished.fingerprint == fingerprint { return (unfinished, true) }
        guard isSameInput || request.discardsUnfinished else {
          throw Trouble.unfinishedImport(description: unfinished.description)
        }
        try session.discard(unfinished)
      }
      let record = try session.beginImport(
        source: importer.source, description: request.path, fingerprint: fingerprint)
      return (record, false)
    }
  }

  /// Reads the export; where it cannot be read at all, nothing of the attempt stays behind.
  private func readOrForget(
    _ record: inout ImportRecord, progress: (Int) -> Void
  ) throws -> ImportReport {
    do {
      return try readNouns(&record, progress: progress)
    } catch {
      let attempt = try? file.read { try $0.unfinishedImport() }
      if let attempt, attempt.nouns == 0 { try? file.write { try $0.discard(attempt) } }
      throw error
    }
  }

  /// Reads the export and stores what is not stored yet; everything is read also when resumed, for the report.
  private func readNouns(
    _ record: inout ImportRecord, progress: (Int) -> Void
  ) throws -> ImportReport {
    let importer = importer
    let report = Delivered<ImportReport>()
    let writer = try file.write { [record] in try $0.nounWriter(for: record) }
    let (file, start) = (self.file, record)
    var seen = 0
    var stored = record
    try Parallel.pipeline(
      produce: { (emit: ([Noun]) throws -> Void) in
        var own = ImportReport()
        var batch: [Noun] = []
        try importer.read(reporting: &own) { noun in
          batch.append(noun)
          guard batch.count == Self.batchSize else { return }
          try emit(batch)
          batch.removeAll(keepingCapacity: true)
        }
        if !batch.isEmpty { try emit(batch) }
        report.set(own)
      },
      transform: { $0 },
      consume: { batch in
        let skipped = max(0, min(batch.count, start.nouns - seen))
        seen += batch.count
        guard start.stage == .reading, skipped < batch.count else { return }
        try file.write { session in
          for noun in batch[skipped...] { try writer.store(noun, in: session) }
          stored.nouns = seen
          stored.newPeople = start.newPeople + writer.newPeople
          stored.newPosts = start.newPosts + writer.newPosts
          try session.update(stored)
        }
        progress(seen)
      })
    record = stored
    return report.value ?? ImportReport()
  }

  /// Applies what waited, brings the index in line and shows everything, in one transaction.
  private func finish(_ record: ImportRecord, _ fresh: [Int64: [Segment]]) throws -> Int {
    try file.write { session in
      let changed = try session.applyPending(of: record)
      let segments =
        try session.reading.segments() + session.reading.segments(ofImport: record.id)
      try IndexRefresh(session: session, importID: record.id, path: file.path).run(segments, fresh: fresh)
      try session.finishImport(record)
      return changed
    }
  }
}

/// A value that one thread makes and another takes after it has finished.
private final class Delivered<Value: Sendable>: Sendable {
  private let content = Mutex<Value?>(nil)

  func set(_ value: Value) {
    content.withLock { $0 = value }
  }

  var value: Value? { content.withLock { $0 } }
}
