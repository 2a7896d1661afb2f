import Discovery
import Foundation
import People
import TestSupport
import Testing

@testable import Workspace

@Suite struct FindTests {
  /// Every list that there is, as text.
  private func lists(
    _ fixture: Fixture, names: [String] = ["p1@example.org", "p2@example.org"],
    _ change: (inout FindingRequest) -> Void = { _ in }
  ) throws -> [String] {
    var request = FindingRequest()
    request.options.limit = 50
    change(&request)
    var lists: [FoundList] = []
    for role in NetworkRole.allCases {
      var wish = MultiplierWish()
      wish.role = role
      lists.append(try Workspace.multipliers(wish, request: request, in: fixture.path))
    }
    for wish in [MentorWish.list, .newcomers, .person(names[0])] {
      lists.append(try Workspace.mentors(wish, assumesWilling: true, request: request, in: fixture.path))
    }
    lists.append(try Workspace.meetings(for: nil, remembers: false, request: request, in: fixture.path))
    lists.append(try Workspace.circles(size: 4, request: request, in: fixture.path))
    lists.append(
      try Workspace.path(from: names[0], to: names[1], count: 5, request: request, in: fixture.path))
    lists.append(try Workspace.understudies(of: names[0], request: request, in: fixture.path))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try lists.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
  }

  @Test("what happens after the day that is asked for changes nothing", arguments: [3, 7] as [UInt64])
  func timeTravel(seed: UInt64) throws {
    let company = InventedCompany(seed: seed, posts: 400)
    let whole = try Fixture(company.text)
    let day = date("2024-07-01T00:00:00Z")
    let past = company.posts.lines.filter { line in
      let time = line.components(separatedBy: "\"time\":\"").dropFirst().first?.prefix(10)
      return time.map { $0 < "2024-07-01" } ?? true
    }
    #expect((100..<390).contains(past.count))
    let cut = try Fixture(company.directory.text + past.joined(separator: "\n") + "\n")
    let now = try lists(whole) { $0.options.asOf = day }
    let then = try lists(cut) { $0.options.asOf = day }
    for (one, other) in zip(now, then) { #expect(one == other, "seed \(seed)") }
    #expect(now.joined().contains("Möller") || now.joined().contains("Okafor"))
  }

  @Test("who opted out is in no list and on no way, and neither is who shows nothing of itself")
  func absent() throws {
    var silent = NativeExport()
    silent.person("silent", "Sina Stumm", email: "silent@example.org")
    silent.add(
      "post",
      fields: [
        ("id", "x1"), ("author", "p3"), ("time", "2024-03-01T00:00:00Z"), ("text", "hello"),
        ("mentions", ["silent"]),
      ])
    let fixture = try Fixture(InventedCompany(seed: 5, posts: 400).text, silent.text)
    let before = try lists(fixture).joined()
    #expect(before.contains("Søren Falk") && !before.contains("Sina Stumm"))
    _ = try Workspace.setOptOut(true, person: "p2@example.org", in: fixture.path)
    let after = try lists(fixture, names: ["p1@example.org", "p3@example.org"]).joined()
    #expect(!after.contains("Søren Falk"))
    #expect(throws: Trouble.self) {
      try Workspace.understudies(of: "p2@example.org", request: FindingRequest(), in: fixture.path)
    }
  }

  @Test("stored lists are those that are made anew, and are not shown once the workspace has changed")
  func stored() throws {
    let fixture = try Fixture(InventedCompany(seed: 9, posts: 400).text)
    let fresh = try lists(fixture)
    try Workspace.analyse(fixture.path)
    #expect(try lists(fixture) == fresh)
    _ = try Workspace.setOptOut(true, person: "p4@example.org", in: fixture.path)
    #expect(try !lists(fixture).joined().contains("Tomás Quint"))
  }

  @Test("only who said yes is a mentor, with the capacity given, until taken back")
  func willingness() throws {
    let fixture = try Fixture(InventedCompany(seed: 9, posts: 400).text)
    func mentors() throws -> [FoundRow] {
      try Workspace.mentors(.list, assumesWilling: false, request: FindingRequest(), in: fixture.path).rows
    }
    #expect(try mentors().isEmpty)
    #expect(try Workspace.setMentor(3, person: "p4@example.org", in: fixture.path) == "Tomás Quint")
    let found = try mentors()
    #expect(found.map { $0.people[0].name } == ["Tomás Quint"])
    #expect(
      found[0].reasons.contains(Fact(.capacity, count: 3)) && !found[0].cautions.contains(Fact(.notAsked)))
    _ = try Workspace.setMentor(nil, person: "p4@example.org", in: fixture.path)
    #expect(try mentors().isEmpty)
  }

  @Test("a meeting that was suggested is remembered, and contact after it is told")
  func remembered() throws {
    let fixture = try Fixture()
    let export = Self.twins()
    try fixture.add(export.text)
    let request = FindingRequest()
    let first = try Workspace.meetings(for: nil, remembers: true, request: request, in: fixture.path)
    #expect(first.rows.map { $0.people.map(\.name) } == [["Ada", "Bo"]])
    let again = try Workspace.meetings(for: nil, remembers: false, request: request, in: fixture.path)
    #expect(again.rows[0].reasons.contains { $0.kind == .suggestedBefore })
    var reply = NativeExport()
    for week in 1...2 {
      reply.add(
        "post",
        fields: [
          ("id", "r\(week)"), ("author", "a"), ("parent", "b1"), ("community", "c"),
          ("time", NativeExport.time(day: 100 + 8 * week)), ("text", "thanks for that"),
        ])
    }
    try fixture.add(export.text + reply.text, as: "more.jsonl")
    let later = try Workspace.meetings(for: nil, remembers: false, request: request, in: fixture.path)
    #expect(later.rows.count == 1 && later.rows[0].reasons.contains { $0.kind == .metSince && $0.count == 2 })
  }

  @Test("a part of the organisation is asked by exact names, and a wrong one is told")
  func filter() throws {
    let fixture = try Fixture(InventedCompany(seed: 9, posts: 400).text)
    var request = FindingRequest()
    request.options.filters.units = ["unit 1"]
    let found = try Workspace.mentors(.list, assumesWilling: true, request: request, in: fixture.path)
    #expect(!found.rows.isEmpty && found.rows.allSatisfy { $0.people[0].unit == "Unit 1" })
    request.options.filters.units = ["Unit 11"]
    #expect(throws: Trouble.self) {
      try Workspace.mentors(.list, assumesWilling: true, request: request, in: fixture.path)
    }
  }

  /// Two people of two units who write about the same and never meet, and others who write about other things.
  private static func twins() -> NativeExport {
    var export = NativeExport()
    export.community("c", "Kreis", isPrivate: false)
    for (id, name, unit) in [
      ("a", "Ada", "One"), ("b", "Bo", "Two"), ("d", "Dana", "Three"), ("e", "Emil", "Four"),
    ] {
      export.person(id, name, email: "\(id)@example.org", ["unit": unit])
    }
    for number in 0..<8 {
      for (author, text) in [
        ("a", "solder paste reflow"), ("b", "solder paste reflow"), ("d", "gear bearing \(number)"),
        ("e", "customs license"),
      ] {
        export.add(
          "post",
          fields: [
            ("id", "\(author)\(number)"), ("author", author), ("community", "c"),
            ("time", NativeExport.time(day: 1 + 12 * number)), ("text", text),
          ])
      }
    }
    return export
  }
}
