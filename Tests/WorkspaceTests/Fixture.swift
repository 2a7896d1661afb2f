import Discovery
import Foundation
import People
import Store
import TestSupport

@testable import Workspace

/// A workspace in a folder of its own, filled by imports of small exports.
struct Fixture {
  let folder: TemporaryFolder
  var path: String { folder.path("whoknows.db") }

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A workspace with some exports imported one after the other.
  init(_ texts: String...) throws {
    try self.init()
    for (number, text) in texts.enumerated() { try add(text, as: "export\(number).jsonl") }
  }

  @discardableResult
  func add(
    _ text: String, as name: String = "export.jsonl", _ change: (inout ImportRequest) -> Void = { _ in }
  ) throws -> ImportOutcome {
    try add(path: try folder.write(text, to: name), change)
  }

  @discardableResult
  func add(path: String, _ change: (inout ImportRequest) -> Void = { _ in }) throws -> ImportOutcome {
    var request = ImportRequest(path: path)
    change(&request)
    return try Workspace.importing(request, into: self.path)
  }

  func dump() throws -> [String] {
    let file = try WorkspaceFile(path: path, access: .reading)
    defer { file.close() }
    return try file.read { try $0.logicalDump() }
  }

  func about(_ topic: String, _ change: (inout AskOptions) -> Void = { _ in }) throws -> TopicReport {
    var request = AboutRequest(topic: topic)
    request.explains = true
    change(&request.options)
    return try Workspace.about(request, in: path)
  }

  func names(_ topic: String, _ change: (inout AskOptions) -> Void = { _ in }) throws -> [String] {
    try about(topic, change).experts.map(\.person.name)
  }

  func profile(_ name: String, _ change: (inout AskOptions) -> Void = { _ in }) throws -> PersonProfile {
    var options = AskOptions()
    change(&options)
    return try Workspace.profile(of: name, options: options, in: path)
  }

  /// Everything that the questions of the invented company are answered with, and every profile.
  func transcript(_ change: (inout AskOptions) -> Void = { _ in }) throws -> [String] {
    var lines: [String] = []
    for question in InventedCompany.questions { lines += Transcript.lines(of: try about(question, change)) }
    for person in 0..<12 {
      do {
        lines.append("\(try profile("p\(person)@example.org", change))")
      } catch let trouble as Trouble {
        lines.append("\(trouble)")
      }
    }
    return lines
  }
}

/// An answer line by line, with all that users see of it, every bit of every number included.
enum Transcript {
  static func lines(of report: TopicReport) -> [String] {
    let answer = report.answer
    var lines = ["\(answer.question) \(answer.outcome) \(answer.candidateCount) of \(answer.visiblePosts)"]
    lines += answer.words.map { "\($0.surface) \($0.postCount) \($0.idf.bitPattern)" }
    for expert in report.experts {
      let finding = expert.finding
      let counts = finding.counts.sorted { "\($0.key)" < "\($1.key)" }.map { "\($0.key)=\($0.value)" }
      lines.append(
        "\(expert.person) \(finding.score.bitPattern) \(finding.band) \(finding.coverage.bitPattern) \(counts) "
          + "\(finding.acceptedCount) \(finding.threadCount) \(String(describing: finding.lastActive))")
      lines += expert.evidence.map {
        "\($0.id) \(String(describing: $0.time)) \($0.isAccepted) \($0.title ?? "-") \($0.snippet) "
          + "\($0.evidence.role) \($0.evidence.part.bitPattern) \($0.evidence.terms)"
      }
      lines += finding.parts.map {
        "\(String(describing: expert.labels[$0.post])) \($0.role) \($0.isAccepted) \($0.coverage) \($0.value) "
          + "\($0.shares)"
      }
    }
    return lines
  }

  /// The first line that differs, for messages.
  static func difference(_ one: [String], _ two: [String]) -> String {
    for (left, right) in zip(one, two) where left != right { return "\n\(left)\n\(right)" }
    return "\(one.count) lines against \(two.count)"
  }
}

func date(_ text: String) -> Instant {
  Instant(iso8601: text) ?? Instant(microseconds: 0)
}
