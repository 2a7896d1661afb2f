import Foundation
import TestSupport
import Testing

/// Nobody is named who has shown nothing, whatever is asked and in whatever form.
@Suite struct EvidenceTests {
  private static let lists = [
    ["groups"], ["bridges"], ["bridges", "--between", "units"], ["bridges", "--fragile"], ["structure"],
    ["what-if", "--everyone"], ["what-if", "--leaves", "p0"], ["multipliers", "--count", "40"],
    ["multipliers", "--role", "ambassador"], ["multipliers", "--role", "power-user"],
    ["multipliers", "--role", "influencer"], ["mentors", "--assume-willing", "--limit", "100"],
    ["mentors", "--newcomers", "--assume-willing"], ["mentors", "--for", "p1", "--assume-willing"],
    ["circles"], ["meet"], ["path", "p1", "p25"],
  ]
  private static let options: [[String]] = [
    ["--format", "table"], ["--format", "json"], ["--format", "csv"],
    ["--with-bots", "--with-staff", "--with-externals", "--viewer", "all"],
    ["--window", "400", "--explain", "--as-of", "2024-06-20"],
  ]

  /// Somebody whom all thank and mention but who wrote nothing, and somebody who wrote twice.
  private static func company() -> String {
    FindingTests.company { export in
      export.add("person", ["id": "silent", "name": "Stille Wasser", "unit": "Unit 1"])
      export.add("person", ["id": "rare", "name": "Seltene Erde", "unit": "Unit 2"])
      for week in 0..<20 {
        let time = "2024-0\(1 + week / 4)-\(10 + week % 4 * 5)T12:00:00Z"
        export.add(
          "post",
          [
            "id": "x\(week)", "author": "p\(week)", "time": time, "text": "Danke euch beiden",
            "mentions": ["silent", "rare"],
          ])
        export.add("reaction", ["person": "silent", "post": "x\(week)", "kind": "thanks", "time": time])
        if week < 2 {
          export.add(
            "post", ["id": "y\(week)", "author": "rare", "parent": "x\(week)", "time": time, "text": "gern"])
        }
      }
    }
  }

  @Test("who has shown nothing, or too little, is in no list, form or way")
  func absent() throws {
    let fixture = try Fixture(Self.company())
    for verb in Self.lists {
      for options in Self.options {
        let run = try fixture.whoknows.run(verb + options)
        #expect([0, 1].contains(run.status), "\(verb) \(options): \(run.errors)")
        #expect(!run.output.contains("Stille"), "\(verb) \(options)")
        #expect(!run.output.contains("Seltene"), "\(verb) \(options)")
      }
    }
  }

  @Test("who has shown nothing belongs to no group either")
  func members() throws {
    let fixture = try Fixture(Self.company())
    let run = try fixture.whoknows.run(["groups", "--members", "--format", "json"])
    #expect(!run.output.contains("Stille") && run.output.contains("Name3 Test"))
  }
}
