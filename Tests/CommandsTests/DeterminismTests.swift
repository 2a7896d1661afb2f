import Foundation
import TestSupport
import Testing

/// The same workspace and the same command give the same bytes in any process, on any number of cores.
@Suite struct DeterminismTests {
  private static let company = InventedCompany(seed: 6, posts: 400).text
  private let fixture: Fixture

  init() throws {
    fixture = try Fixture(Self.company)
    try fixture.folder.write("1\tsolder paste\ta\n2\tBatterie\tb\n3\tzxqv\n", to: "topics.tsv")
    try fixture.folder.write("1 0 p1 2\n1 0 p6 1\n2 0 p0 1\n", to: "qrels.txt")
  }

  static let commands = [
    "about solder paste --explain", "about Batterie Kühlung --limit 50",
    "about vibration --as-of 2024-05-01 --explain",
    "about compiler --viewer all --now", "person p3@example.org", "person p1@example.org --viewer all",
    "evaluate --topics topics.tsv --qrels qrels.txt",
  ]

  @Test(
    "two processes give the same bytes, also on one core", arguments: DeterminismTests.commands,
    ["table", "json", "csv"])
  func sameBytes(command: String, format: String) throws {
    let line = "whoknows \(command) --format \(format) --lang de"
    let first = try fixture.whoknows.shell(line)
    #expect([0, 3].contains(first.status), "\(first)")
    #expect(!first.output.isEmpty)
    for other in [line, "taskset -c 0 \"$PROGRAM\"" + line.dropFirst("whoknows".count)] {
      let run = try fixture.whoknows.shell(other)
      #expect(run.output == first.output)
      #expect(run.status == first.status)
    }
  }

  @Test("a map is the same picture in two processes and on one core")
  func map() throws {
    let first = try fixture.whoknows("map", "--output", "-")
    #expect(first.status == 0)
    #expect(first.output.contains("</svg>"))
    #expect(try fixture.whoknows("map", "--output", "-").output == first.output)
    #expect(try fixture.whoknows.shell("taskset -c 0 \"$PROGRAM\" map --output -").output == first.output)
  }

  @Test(
    "imports of the same export into two workspaces report and answer the same", arguments: ["table", "json"])
  func imports(format: String) throws {
    let broken =
      "{\"type\":\"post\"}\n{\"type\":\"person\",\"id\":\"x\",\"zz\":1,\"yy\":2,\"aa\":3}\nnot json\n"
    try fixture.folder.write(Self.company + broken, to: "export.jsonl")
    let reports = try ["a.db", "b.db"].enumerated().map { index, name in
      let cores = index == 0 ? "" : "taskset -c 0 "
      return try fixture.whoknows.shell(
        "\(cores)\"$PROGRAM\" import export.jsonl --format \(format) --workspace \(name)")
    }
    #expect(reports[0].output == reports[1].output)
    #expect(reports[0].output.contains("export.jsonl"))
    for command in Self.commands {
      let runs = try ["a.db", "b.db"].map {
        try fixture.whoknows.shell("whoknows \(command) --format json --workspace \($0)").output
      }
      #expect(runs[0] == runs[1], "\(command)")
    }
  }

  @Test("reading does not write: the file is the same byte by byte after every question")
  func readingDoesNotWrite() throws {
    let url = fixture.folder.url.appendingPathComponent("whoknows.db")
    let before = try Data(contentsOf: url)
    for command in Self.commands + ["map --output -", "about zxqv"] {
      _ = try fixture.whoknows.shell("whoknows " + command)
    }
    #expect(try Data(contentsOf: url) == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.url.path)
    #expect(!names.contains { $0.hasPrefix("whoknows.db-") || $0.hasSuffix(".lock") })
  }

  @Test("a copied workspace answers the same")
  func copied() throws {
    let other = try Fixture()
    try FileManager.default.copyItem(
      atPath: fixture.folder.path("whoknows.db"), toPath: other.folder.path("moved.db"))
    let one = try fixture.whoknows("about", "solder", "--format", "json")
    let two = try other.whoknows("about", "solder", "--format", "json", "--workspace", "moved.db")
    #expect(one.output == two.output)
    #expect(
      try other.environment("WHOKNOWS_WORKSPACE", "moved.db")("about", "solder", "--format", "json").output
        == one.output)
  }

  @Test("what a viewer may not see changes no byte", arguments: ["table", "json", "csv"])
  func nonInterference(format: String) throws {
    var secret = NativeExport()
    secret.community("geheim", "Projekt Falke", isPrivate: true)
    for index in 0..<40 {
      secret.post(
        "s\(index)", by: "p\(index % 12)", in: "geheim", day: 1 + index, "solder paste Batterie compiler",
        ["title": "vibration"])
    }
    let mixed = try Fixture(secret.text + Self.company)
    for file in ["topics.tsv", "qrels.txt"] {
      try FileManager.default.copyItem(atPath: fixture.folder.path(file), toPath: mixed.folder.path(file))
    }
    for command in Self.commands + ["map --output -"] where !command.contains("--viewer all") {
      let line = "whoknows \(command) --format \(format)"
      #expect(try fixture.whoknows.shell(line).output == mixed.whoknows.shell(line).output, "\(command)")
    }
  }
}
