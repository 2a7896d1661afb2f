import Foundation
import TestSupport
import Testing

@Suite struct VerbTests {
  private static let all = [
    "import", "about", "person", "map", "opt-out", "opt-in", "mark", "analyse", "sample", "evaluate",
    "multipliers", "mentors", "circles", "meet", "path",
    "verify", "topics",
    "groups", "bridges", "structure", "what-if",
    "synonyms", "words",
  ]

  @Test("every verb has a help, and the README names it", arguments: VerbTests.all)
  func help(verb: String) throws {
    let fixture = try Fixture()
    let run = try fixture.whoknows(verb, "--help")
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: whoknows \(verb)"))
    #expect(run.errors.isEmpty)
    let readme = try String(contentsOf: Checkout.url("README.md"), encoding: .utf8)
    #expect(readme.contains("whoknows \(verb)"))
  }

  @Test("the program's help lists these verbs and no others")
  func listing() throws {
    let fixture = try Fixture()
    let run = try fixture.whoknows("--help")
    let lines = run.output.split(separator: "\n").drop { !$0.hasPrefix("SUBCOMMANDS") }
    let listed = lines.dropFirst().filter {
      $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("See 'whoknows")
    }
    .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(Set(listed) == Set(Self.all))
  }

  @Test("opting out, marking and their undoing act on the next answer, and say whom they meant")
  func marks() throws {
    let fixture = try Fixture(InventedCompany(seed: 6, posts: 200).text)
    func answer() throws -> String { try fixture.whoknows("about", "solder", "--limit", "20").output }
    let before = try answer()
    #expect(before.contains("Mina Okafor"))
    for (set, unset) in [
      (["opt-out", "Mina", "Okafor"], ["opt-in", "p1@example.org"]),
      (["mark", "Mina Okafor", "--bot"], ["mark", "Mina Okafor", "--no-bot"]),
      (["mark", "Mina Okafor", "--external"], ["mark", "Mina Okafor", "--no-external"]),
    ] {
      let run = try fixture.whoknows.run(set)
      #expect(run.status == 0)
      #expect(run.output.contains("Mina Okafor"))
      #expect(try !answer().contains("Mina Okafor"))
      #expect(try fixture.whoknows.run(unset).status == 0)
      #expect(try answer() == before)
    }
  }

  @Test("a sample is the same for the same seed, can be imported and evaluated")
  func sample() throws {
    let fixture = try Fixture()
    for folder in ["a", "b"] {
      let run = try fixture.whoknows(
        "sample", folder, "--people", "60", "--posts", "400", "--communities", "5")
      #expect(run.status == 0, "\(run)")
    }
    #expect(try fixture.whoknows.shell("diff -r a b").status == 0)
    #expect(try fixture.whoknows("sample", "a").status == 2, "a folder that is not empty")
    #expect(try fixture.whoknows("import", "a/items.jsonl").status == 0)
    let run = try fixture.whoknows(
      "evaluate", "--topics", "a/queries.tsv", "--qrels", "a/qrels.txt", "--format", "json")
    #expect(run.status == 0, "\(run)")
    let measures = Fixture.json(run.output)
    for key in ["map", "mrr", "p5", "ndcg10"] { #expect(measures[key] is Double, "\(key)") }
  }

  @Test("a map is written whole, for its owner only, and says where")
  func map() throws {
    let fixture = try Fixture(InventedCompany(seed: 6, posts: 200).text)
    let run = try fixture.whoknows("map", "-o", "communities.svg")
    #expect(run.status == 0)
    #expect(run.output == "communities.svg\n")
    let path = fixture.folder.path("communities.svg")
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasSuffix("</svg>\n"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("an import shows broken lines with their numbers and succeeds")
  func report() throws {
    let fixture = try Fixture()
    try fixture.folder.write("{\"type\":\"person\",\"id\":\"p1\"}\n{broken\n", to: "e.jsonl")
    let run = try fixture.whoknows("import", "e.jsonl")
    #expect(run.status == 0)
    #expect(run.output.contains("e.jsonl:2"), "\(run.output)")
  }
}
