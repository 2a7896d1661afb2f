import Discovery
import People
import TestSupport
import Testing

@testable import Workspace

/// An answer for a date uses nothing that came later.
@Suite struct TimeTravelTests {
  private func past(_ text: String) -> (inout AskOptions) -> Void {
    { $0.asOf = date(text) }
  }

  @Test(
    "an answer for a date is the same before and after later things are imported",
    arguments: [UInt64(31), 32, 33])
  func later(seed: UInt64) throws {
    let company = InventedCompany(seed: seed, posts: 160)
    // Days run from 1 to 300; the first of July is day 183.
    let cut = company.posts.lines.firstIndex { $0.contains("2024-07-") } ?? 0
    let early = company.directory.text + company.posts.lines[..<cut].map { $0 + "\n" }.joined()
    var late = NativeExport()
    late.lines = Array(company.posts.lines[cut...])
    late.add("attribute", ["person": "p1", "key": "unit", "value": "Werk Süd", "from": "2024-08-01"])
    late.add("membership", ["person": "p9", "community": "c3", "since": "2024-08-01"])
    let fixture = try Fixture(early)
    let options: [(inout AskOptions) -> Void] = [
      past("2024-06-30"), past("2024-03-01"),
      { options in
        options.asOf = date("2024-06-30")
        options.viewer = .person("p9@example.org")
      },
    ]
    let before = try options.map { try fixture.transcript($0) }
    try fixture.add(late.text, as: "late.jsonl")
    for (index, option) in options.enumerated() {
      let after = try fixture.transcript(option)
      #expect(
        before[index] == after, "seed \(seed), \(index): \(Transcript.difference(before[index], after))")
    }
    #expect(try fixture.profile("p1@example.org").person.unit == "Werk Süd")
  }

  @Test("an acceptance counts from when it was made")
  func acceptance() throws {
    var export = NativeExport()
    export.person("p1", "Zoë Marchetti")
    export.post("q", by: "p2", day: 1, "solder bridges?", ["kind": "question"])
    export.post(
      "a", by: "p1", day: 2, "thinner solder paste",
      ["kind": "answer", "parent": "q", "accepted": true, "acceptedAt": "2024-03-01T00:00:00Z"])
    let fixture = try Fixture(export.text)
    let before = try fixture.about("solder", past("2024-02-01"))
    #expect(before.experts.first?.evidence.first?.isAccepted == false)
    #expect(before.experts.first?.finding.acceptedCount == 0)
    #expect(try fixture.profile("p1", past("2024-02-01")).accepted == 0)
    let after = try fixture.about("solder", past("2024-03-02"))
    #expect(after.experts.first?.evidence.first?.isAccepted == true)
    #expect(after.experts.first?.finding.acceptedCount == 1)
  }

  @Test("a private community is open to who was a member then")
  func membership() throws {
    var export = NativeExport()
    export.person("p1", "Zoë Marchetti", email: "zoe@example.org")
    export.community("geheim", "Falke", isPrivate: true)
    export.add(
      "membership", ["person": "p1", "community": "geheim", "since": "2024-02-01", "until": "2024-04-01"])
    export.post("a", by: "p2", in: "geheim", day: 1, "Falkenwort")
    let fixture = try Fixture(export.text)
    func names(_ day: String) throws -> Int {
      try fixture.names("Falkenwort") {
        $0.asOf = date(day)
        $0.viewer = .person("zoe@example.org")
      }.count
    }
    #expect(try names("2024-01-31") == 0)
    #expect(try names("2024-02-02") == 1)
    #expect(try names("2024-04-01") == 0)
  }

  @Test("a post without a date exists at every date")
  func undated() throws {
    var export = NativeExport()
    export.person("p1", "Zoë Marchetti")
    export.post("a", by: "p1", "stencil")
    export.post("b", by: "p1", day: 200, "reflow")
    let fixture = try Fixture(export.text)
    #expect(try fixture.names("stencil", past("1999-01-01")) == ["Zoë Marchetti"])
    #expect(try fixture.names("reflow", past("2024-01-01")).isEmpty)
  }
}
