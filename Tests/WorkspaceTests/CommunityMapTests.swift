import Discovery
import Foundation
import People
import TestSupport
import Testing

@testable import Workspace

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The picture of the communities as SVG.
func communityMap(_ options: AskOptions, in path: String) throws -> String {
  var request = MapRequest(subject: .communities)
  request.options = options
  return String(decoding: try Workspace.map(request, words: PlainMapWords(), in: path), as: UTF8.self)
}

@Suite struct CommunityMapTests {
  private func map(_ fixture: Fixture, _ change: (inout AskOptions) -> Void = { _ in }) throws -> String {
    var options = AskOptions()
    change(&options)
    return try communityMap(options, in: fixture.path)
  }

  private func isWellFormed(_ svg: String) -> Bool {
    XMLParser(data: Data(svg.utf8)).parse()
  }

  @Test("a picture of the communities is well-formed and says how many there are of what")
  func wellFormed() throws {
    let company = InventedCompany(seed: 3, posts: 100)
    let fixture = try Fixture(company.text)
    let open = company.posts.lines.count { !$0.contains("\"community\":\"c3\"") }
    let svg = try map(fixture)
    #expect(isWellFormed(svg))
    #expect(svg.contains("communitiesExtent 3 12 \(open)"))
    #expect(try map(fixture) == svg)
    #expect(try map(fixture) { $0.viewer = .all }.contains("communitiesExtent 4 12 100"))
  }

  @Test(
    "names of communities are text, whatever is in them",
    arguments: [
      "<script>alert(1)</script>", "\"><image href='http://example.org'/>", "A & B", "]]>", "&lt;", "\\N\\G",
      "\u{1B}[31mred", "\u{0}\u{8}", "\u{202E}dlrow", "URL=javascript:alert(1)", "HTML <b>", "\u{FFFE}",
    ])
  func hostile(name: String) throws {
    var export = NativeExport()
    export.community("c1", name)
    export.community("c2", "Werk")
    for community in ["c1", "c2"] {
      export.post("m" + community, by: "p1", in: community, day: 1, "solder")
    }
    let svg = try map(try Fixture(export.text))
    #expect(isWellFormed(svg))
    for part in ["<script", "<image", "<b>", "\u{1B}", "\u{0}", "\u{202E}"] {
      #expect(!svg.contains(part), "\(part)")
    }
  }

  @Test("a tie is drawn for people who write in both communities, and says how many")
  func ties() throws {
    var export = NativeExport()
    for (index, name) in ["Anlagenbau", "Buchhaltung", "Chemie"].enumerated() {
      export.community("c\(index)", name)
    }
    for (index, place) in [("p1", "c0"), ("p1", "c1"), ("p2", "c0"), ("p2", "c1"), ("p3", "c2")].enumerated()
    {
      export.post("m\(index)", by: place.0, in: place.1, day: index + 1, "x")
    }
    let fixture = try Fixture(export.text)
    #expect(try map(fixture).contains("sharedPeople Anlagenbau Buchhaltung 2"))
    #expect(try map(fixture).contains("drawn 1 1 1.0"))
    #expect(try map(fixture) { $0.asOf = date("2024-01-02") }.contains("communitiesExtent 1 1 1"))
  }

  @Test("ties that were not counted since the last import are said to be old")
  func stale() throws {
    let fixture = try Fixture()
    try fixture.add(InventedCompany(seed: 3, posts: 40).text) { $0.analyses = false }
    #expect(try map(fixture).contains("stale"))
    try Workspace.analyse(fixture.path)
    #expect(try !map(fixture).contains("stale"))
  }

  @Test("a workspace without communities has nothing to draw")
  func nothing() throws {
    var export = NativeExport()
    export.person("p1", "Mina Okafor")
    let fixture = try Fixture(export.text)
    #expect(throws: Trouble.nothingToDraw) { try map(fixture) }
  }

  @Test("more communities than a page holds are folded, and the fold says how many it holds")
  func folded() throws {
    var export = NativeExport()
    for index in 0..<60 { export.post("m\(index)", by: "p\(index)", in: "c\(index)", day: 1, "x") }
    let svg = try map(try Fixture(export.text))
    #expect(svg.contains("nameAndMore c"))
    #expect(svg.contains("communitiesExtent 60 60 60"))
  }
}
