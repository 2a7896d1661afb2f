import Foundation
import GRDB
import TestSupport
import Testing

/// An analysis that is killed at any moment leaves answers and findings as they were, and can be run again.
@Suite(.serialized) struct AnalysisKillTests {
  private let folder: TemporaryFolder
  private let imported: String

  init() throws {
    folder = try TemporaryFolder()
    let export = try folder.write(InventedCompany(seed: 41, posts: 600).text, to: "export.jsonl")
    imported = folder.path("imported.db")
    let run = try BuiltProgram(in: folder)("import", export, "--no-analyse", "--workspace", imported)
    #expect(run.status == 0)
  }

  /// What the verbs say that read what an analysis has kept, byte by byte.
  private func findings(_ path: String) throws -> [String] {
    let verbs = [
      ["about", InventedCompany.questions[0]], ["groups"], ["bridges"], ["structure"], ["multipliers"],
    ]
    return try verbs.map {
      try BuiltProgram(in: folder).run($0 + ["--viewer", "all", "--format", "json", "--workspace", path])
        .output
    }
  }

  private func copy(_ name: String) throws -> String {
    let path = folder.path(name)
    try FileManager.default.copyItem(atPath: imported, toPath: path)
    return path
  }

  private func analysed(_ path: String) throws {
    let run = try BuiltProgram(in: folder)("analyse", "--viewer", "all", "--workspace", path)
    #expect(run.status == 0)
  }

  @Test("killed again and again and then run to its end, an analysis keeps what it keeps uninterrupted")
  func kills() throws {
    let whole = try copy("whole.db")
    let start = Date()
    try analysed(whole)
    let duration = Date().timeIntervalSince(start)
    let expected = try findings(whole)

    var random = SplitMix64(seed: 17)
    let path = try copy("killed.db")
    var (landed, tried) = (0, 0)
    while landed < 4, tried < 40 {
      tried += 1
      let program = BuiltProgram(in: folder)
      let child = try program.start([
        BuiltProgram.url.path, "analyse", "--viewer", "all", "--workspace", path,
      ])
      Thread.sleep(forTimeInterval: Double.random(in: 0...duration, using: &random))
      kill(child.process.processIdentifier, SIGKILL)
      _ = try BuiltProgram.wait(for: child)
      guard child.process.terminationReason == .uncaughtSignal else { continue }
      landed += 1
      #expect(try findings(path) == expected, "after kill \(landed)")
    }
    #expect(landed == 4, "\(tried) tries")
    try analysed(path)
    #expect(try findings(path) == expected)
  }

  @Test("a kept result of which a part is lost is not used; a changed one is found by the comparison")
  func plantedFaults() throws {
    let path = try copy("faulty.db")
    try analysed(path)
    let expected = try findings(path)
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "DELETE FROM derived_part") }
    #expect(try findings(path) == expected)
    try analysed(path)
    let fault = """
      UPDATE derived_part SET data = CAST(replace(CAST(data AS TEXT), '"people":', '"people":9') AS BLOB)
      WHERE derived IN (SELECT id FROM derived WHERE name LIKE 'bridges%')
      """
    try queue.write { try $0.execute(sql: fault) }
    try queue.close()
    #expect(try findings(path) != expected)
  }
}
