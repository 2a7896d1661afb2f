import Foundation
import GRDB
import People
import Store
import TestSupport
import Testing

/// An import that is killed at any moment loses nothing, doubles nothing, and shows nothing before it is finished.
///
/// `WHOKNOWS_KILLS` says how many kills must land, 15 otherwise; the long form is `make kill-loop`.
@Suite(.serialized) struct KillTests {
  private static let wanted = ProcessInfo.processInfo.environment["WHOKNOWS_KILLS"].flatMap(Int.init) ?? 15

  private let folder: TemporaryFolder
  private let export: String
  /// What is known before the import that is killed.
  private let base: String

  init() throws {
    folder = try TemporaryFolder()
    let company = InventedCompany(seed: 77, posts: 4_500)
    base = try folder.write(
      company.directory.text + company.posts.lines.prefix(300).map { $0 + "\n" }.joined(), to: "base.jsonl")
    var more = NativeExport()
    more.lines = company.posts.lines
    for index in stride(from: 0, to: 300, by: 5) {
      more.post(
        "m\(index)", by: "p\(index % 12)", in: "c1", day: 3, "solder geändert \(index)",
        ["edited": "2024-06-01"])
    }
    export = try folder.write(more.text, to: "export.jsonl")
  }

  private func workspace(_ name: String) throws -> String {
    let path = folder.path(name + ".db")
    #expect(try importing(base, into: path).status == 0)
    return path
  }

  private func importing(_ export: String, into path: String) throws -> BuiltProgram.Run {
    try BuiltProgram(in: folder)("import", export, "--no-analyse", "--workspace", path)
  }

  private func dump(_ path: String) throws -> [String] {
    let file = try WorkspaceFile(path: path, access: .reading)
    defer { file.close() }
    return try file.read { try $0.logicalDump() }
  }

  private func unfinished(_ path: String) throws -> ImportRecord? {
    let file = try WorkspaceFile(path: path, access: .reading)
    defer { file.close() }
    return try file.read { try $0.unfinishedImport() }
  }

  /// What the program answers, byte by byte.
  private func answers(_ path: String) throws -> [String] {
    try InventedCompany.questions.prefix(2).map {
      try BuiltProgram(in: folder)(
        "about", $0, "--viewer", "all", "--format", "json", "--explain", "--workspace", path
      ).output
    }
  }

  /// Starts the import in a process of its own and kills it after a time.
  /// - Returns: whether it was killed while it ran.
  private func killedImport(into path: String, after seconds: Double) throws -> Bool {
    let program = BuiltProgram(in: folder)
    let child = try program.start(
      [BuiltProgram.url.path, "import", export, "--no-analyse", "--workspace", path])
    Thread.sleep(forTimeInterval: seconds)
    kill(child.process.processIdentifier, SIGKILL)
    _ = try BuiltProgram.wait(for: child)
    return child.process.terminationReason == .uncaughtSignal
  }

  @Test("killed again and again and then run to its end, an import gives what it gives uninterrupted")
  func kills() throws {
    let whole = try workspace("whole")
    let before = (dump: try dump(whole), answers: try answers(whole))
    let start = Date()
    #expect(try importing(export, into: whole).status == 0)
    let duration = Date().timeIntervalSince(start)
    let after = (dump: try dump(whole), answers: try answers(whole))
    #expect(before.dump != after.dump)

    var random = SplitMix64(seed: 99)
    var (landed, missed, round) = (0, 0, 0)
    while landed < Self.wanted, missed < 20 + 4 * Self.wanted {
      let path = try workspace("round\(round)")
      round += 1
      // Several kills in a row, so that what is taken up is killed too.
      for _ in 0..<3 {
        let wasKilled = try killedImport(into: path, after: Double.random(in: 0...duration, using: &random))
        guard wasKilled, let record = try unfinished(path), record.nouns > 0 else {
          missed += 1
          // Killed before it began, or too late: a finished import would only be repeated.
          if try dump(path) == before.dump { continue } else { break }
        }
        landed += 1
        #expect(try dump(path) == before.dump, "kill \(landed) at \(record)")
        #expect(try answers(path) == before.answers, "kill \(landed) at \(record)")
      }
      #expect(try importing(export, into: path).status == 0)
      #expect(try dump(path) == after.dump, "after kill \(landed)")
      #expect(try answers(path) == after.answers, "after kill \(landed)")
      #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
      try FileManager.default.removeItem(atPath: path)
    }
    print("kills: \(landed) landed, \(missed) missed, \(duration) s an import")
    #expect(landed >= Self.wanted, "\(missed) kills missed the import")
  }

  /// An import that was killed after a part of it was stored.
  private func interrupted() throws -> String {
    var random = SplitMix64(seed: 5)
    while true {
      let path = try workspace("faulty")
      let wasKilled = try killedImport(into: path, after: Double.random(in: 0...1, using: &random))
      if wasKilled, let record = try unfinished(path), record.nouns > 0, record.stage == .reading {
        return path
      }
      try FileManager.default.removeItem(atPath: path)
    }
  }

  @Test(
    "the comparison finds planted faults: a row lost behind the cursor, a cursor ahead of its rows, a row doubled"
  )
  func plantedFaults() throws {
    let whole = try workspace("whole")
    #expect(try importing(export, into: whole).status == 0)
    let expected = try dump(whole)
    let faults = [
      "DELETE FROM mention WHERE post = (SELECT max(id) FROM post WHERE import = 2)",
      "UPDATE import SET nouns = nouns + 1000 WHERE stage <> 'finished'",
      "INSERT INTO tie (from_account, to_account, kind, time, post, import) VALUES (1, 2, 'x', 0, 0, 2)",
    ]
    for fault in faults {
      let path = try interrupted()
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: fault) }
      try queue.close()
      #expect(try importing(export, into: path).status == 0)
      #expect(try dump(path) != expected, "\(fault)")
      try FileManager.default.removeItem(atPath: path)
    }
  }
}
