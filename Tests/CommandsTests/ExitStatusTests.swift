import Foundation
import TestSupport
import Testing

/// How the program ends, and the one line that says why it could not.
@Suite struct ExitStatusTests {
  private static let company = InventedCompany(seed: 2, posts: 60).text
  private let fixture: Fixture

  init() throws {
    fixture = try Fixture(Self.company)
  }

  /// Runs something that must fail: status 2, one line that begins with the program's name, no answer changed.
  private func refused(_ arguments: [String], naming text: String) throws {
    let before = try fixture.whoknows("about", "solder paste", "--format", "json")
    let run = try fixture.whoknows.run(arguments)
    #expect(run.status == 2, "\(run)")
    #expect(run.errorLines.count == 1, "\(run.errors)")
    #expect(run.errors.hasPrefix("whoknows: "))
    #expect(run.errors.contains(text), "\(run.errors)")
    #expect(run.output.isEmpty)
    let after = try fixture.whoknows("about", "solder paste", "--format", "json")
    #expect(before.output == after.output)
  }

  @Test("found is 0, nobody is 1, weak signs are 3, too little to tell is 4")
  func statuses() throws {
    #expect(try fixture.whoknows("about", "solder", "paste").status == 0)
    let nobody = try fixture.whoknows("about", "zxqv")
    #expect(nobody.status == 1)
    #expect(nobody.output.contains("zxqv"))
    #expect(nobody.errors.isEmpty)
    var small = NativeExport()
    small.person("p1", "Mina Okafor")
    small.post("m1", by: "p1", day: 1, "solder")
    let little = try Fixture(small.text)
    #expect(try little.whoknows("about", "zxqv").status == 4)
    for index in 0..<25 { small.post("f\(index)", by: "p1", day: 2, "Besprechung \(index)") }
    small.post("q", by: "p2", day: 3, "Wer kennt Stanzwerkzeug?", ["kind": "question"])
    let asked = try Fixture(small.text)
    #expect(try asked.whoknows("about", "Stanzwerkzeug").status == 3)
  }

  @Test("A question of a hundred thousand words is refused with a sentence, whatever the words")
  func longQuestion() throws {
    try refused(["about"] + (1...100_000).map { "w\($0)" }, naming: "too long")
    try refused(["about"] + [String](repeating: "word", count: 100_000), naming: "too long")
  }

  @Test("wrong usage is 64, and the help says how")
  func usage() throws {
    for arguments in [
      ["about"], ["nonsense"], ["about", "x", "--limit", "0"], ["mark", "p1"],
      ["about", "x", "--format", "xml"],
    ] {
      let run = try fixture.whoknows.run(arguments)
      #expect(run.status == 64, "\(arguments)")
      #expect(run.errors.contains("Usage"))
    }
  }

  @Test("a missing file is named")
  func missingFile() throws {
    try refused(["import", "nowhere.jsonl"], naming: "nowhere.jsonl")
  }

  @Test("a missing workspace is named, and is not made by asking")
  func missingWorkspace() throws {
    try refused(["about", "x", "--workspace", "other.db"], naming: "other.db")
    #expect(!FileManager.default.fileExists(atPath: fixture.folder.path("other.db")))
  }

  @Test("a truncated gzip is named, and no answer changes")
  func truncated() throws {
    try fixture.folder.write(InventedCompany(seed: 3, posts: 3_000).text, to: "more.jsonl")
    #expect(try fixture.whoknows.shell("gzip more.jsonl && truncate -s -500 more.jsonl.gz").status == 0)
    try refused(["import", "more.jsonl.gz"], naming: "more.jsonl.gz")
    try refused(["import", "export.jsonl"], naming: "more.jsonl.gz")
    #expect(try fixture.whoknows("import", "export.jsonl", "--discard-unfinished").status == 0)
  }

  @Test("a bomb is named and does not fill memory")
  func bomb() throws {
    let made = try fixture.whoknows.shell(
      #"mkdir d && echo '[{"id":"C1","name":"c","members":[]}]' > d/channels.json && mkdir d/c && head -c 400000000 /dev/zero > d/c/2024-01-01.json && "#
        + "cd d && python3 -m zipfile -c ../bomb.zip channels.json c && cd .. && rm -r d")
    #expect(made.status == 0, "\(made.errors)")
    let limited = try fixture.whoknows.shell("ulimit -v 4000000; whoknows import bomb.zip")
    #expect(limited.status == 2, "\(limited)")
    try refused(["import", "bomb.zip"], naming: "bomb.zip")
  }

  @Test("a file of another program is named and left as it is")
  func otherProgram() throws {
    let path = try fixture.folder.write("SQLite format 3 is not what this is.\n", to: "letter.txt")
    try refused(["about", "x", "--workspace", "letter.txt"], naming: "letter.txt")
    try refused(["import", "export.jsonl", "--workspace", "letter.txt"], naming: "letter.txt")
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("SQLite format 3 is not"))
    try refused(["import", "letter.txt"], naming: "letter.txt")
  }

  @Test("a workspace of a newer version is named with its version")
  func newerVersion() throws {
    // SQLite keeps the user version big-endian at byte 60.
    var bytes = try Data(contentsOf: fixture.folder.url.appendingPathComponent("whoknows.db"))
    bytes[63] = 77
    try fixture.folder.write(bytes, to: "newer.db")
    try refused(["about", "x", "--workspace", "newer.db"], naming: "77")
    try refused(["import", "export.jsonl", "--workspace", "newer.db"], naming: "newer.db")
  }

  @Test(
    "a full disk is said to be full and no answer changes; with room the import goes on",
    arguments: [64, 300, 700])
  func fullDisk(blocks: Int) throws {
    try fixture.folder.write(InventedCompany(seed: 3, posts: 4_000).text, to: "more.jsonl")
    let before = try fixture.whoknows("about", "solder paste", "--format", "json")
    let run = try fixture.whoknows.shell("ulimit -f \(blocks); whoknows import more.jsonl")
    #expect(run.status == 2, "\(run)")
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains("space"), "\(run.errors)")
    #expect(try fixture.whoknows("about", "solder paste", "--format", "json").output == before.output)
    #expect(try fixture.whoknows("import", "more.jsonl").status == 0)
    let other = try Fixture(Self.company)
    try other.folder.write(InventedCompany(seed: 3, posts: 4_000).text, to: "more.jsonl")
    #expect(try other.whoknows("import", "more.jsonl").status == 0)
    let answers = try [fixture, other].map {
      try $0.whoknows("about", "solder paste", "--format", "json").output
    }
    #expect(answers[0] == answers[1])
  }

  @Test("output to a full disk fails")
  func fullOutput() throws {
    let run = try fixture.whoknows.shell("whoknows about solder > /dev/full")
    #expect(run.status == 2)
    #expect(run.errorLines.count == 1)
  }

  @Test("in a read-only folder reading works and writing says why it does not")
  func readOnly() throws {
    // Root may write everywhere, so another user tries, with a program within reach.
    let program = fixture.folder.path("program")
    try FileManager.default.copyItem(atPath: BuiltProgram.url.path, toPath: program)
    let isRoot = geteuid() == 0
    let other = isRoot ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
    let run = try fixture.whoknows.shell(
      "chmod 755 program . && chmod 444 whoknows.db export.jsonl && chmod 555 .")
    #expect(run.status == 0)
    defer { chmod(fixture.folder.url.path, 0o755) }
    let about = try fixture.whoknows.shell(other + "./program about solder paste --format json")
    #expect(about.status == 0, "\(about)")
    #expect(about.output == (try fixture.whoknows("about", "solder", "paste", "--format", "json").output))
    for command in ["import export.jsonl", "opt-out p1", "analyse", "map --output map.svg"] {
      let refused = try fixture.whoknows.shell(other + "./program " + command)
      #expect(refused.status == 2, "\(command): \(refused)")
      #expect(refused.errorLines.count == 1)
      #expect(refused.errors.contains("cannot be written"), "\(refused.errors)")
    }
  }

  @Test("errors are JSON too where JSON is asked for")
  func json() throws {
    let run = try fixture.whoknows("about", "x", "--workspace", "gone.db", "--format", "json")
    #expect(run.status == 2)
    let error = Fixture.json(run.output)["error"] as? [String: Any]
    #expect(error?["code"] as? String == "missingWorkspace")
    #expect(error?["path"] as? String == "gone.db")
    #expect(run.errorLines.count == 1)
  }

  @Test("a reader that closes the pipe is no error")
  func closedPipe() throws {
    let run = try fixture.whoknows.shell(
      "set -o pipefail; whoknows about solder paste --explain | head -1; echo ${PIPESTATUS[0]}")
    #expect(run.errors.isEmpty)
    #expect(run.output.hasSuffix("\n0\n"), "\(run.output)")
    let full = try fixture.whoknows.shell(
      "whoknows about solder --explain --limit 50 | true; echo ${PIPESTATUS[0]}")
    #expect(full.output == "0\n")
    #expect(full.errors.isEmpty)
  }

  @Test("two imports at once: the second is told to wait")
  func busy() throws {
    try fixture.folder.write("", to: "whoknows.db.lock")
    let run = try fixture.whoknows.shell("flock whoknows.db.lock -c 'exec \"$PROGRAM\" import export.jsonl'")
    #expect(run.status == 2)
    #expect(run.errors.contains("another whoknows"), "\(run.errors)")
  }
}
