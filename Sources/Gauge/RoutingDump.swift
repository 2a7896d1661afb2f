internal import Foundation

/// The questions and answers of a Stack Exchange dump, as far as routing needs them.
struct RoutingDump {
  struct Question {
    var id: String
    var title: String
    var asker: String
    var time: String
    /// Grades of the people who answered: 3 accepted, 2 voted up, 1 other.
    var answered: [String: Int] = [:]
  }

  /// By time.
  private(set) var questions: [Question] = []
  /// Authors of questions and answers with their times, by time.
  private(set) var posts: [(time: String, author: String)] = []

  init(_ folder: String) throws {
    let path = folder + "/Posts.xml.gz"
    let text = String(
      decoding: try ProgramOutput.bytes("/usr/bin/env", ["gzip", "-dc", path]), as: UTF8.self)
    var accepted: Set<String> = []
    var byID: [String: Question] = [:]
    var answers: [(id: String, parent: String, author: String, score: Int)] = []
    for line in text.split(separator: "\n") {
      guard let id = Self.attribute("Id", of: line), let author = Self.attribute("OwnerUserId", of: line),
        let time = Self.attribute("CreationDate", of: line)
      else { continue }
      switch Self.attribute("PostTypeId", of: line) {
      case "1":
        let title = Self.attribute("Title", of: line) ?? ""
        byID[id] = Question(id: id, title: title, asker: author, time: time)
        if let answer = Self.attribute("AcceptedAnswerId", of: line) { accepted.insert(answer) }
      case "2":
        let score = Self.attribute("Score", of: line).flatMap { Int($0) } ?? 0
        answers.append((id, Self.attribute("ParentId", of: line) ?? "", author, score))
      default: continue
      }
      posts.append((time, author))
    }
    for answer in answers where answer.author != byID[answer.parent]?.asker {
      let grade = accepted.contains(answer.id) ? 3 : answer.score > 0 ? 2 : 1
      let known = byID[answer.parent]?.answered[answer.author] ?? 0
      byID[answer.parent]?.answered[answer.author] = max(known, grade)
    }
    questions = byID.values.sorted { ($0.time, $0.id) < ($1.time, $1.id) }
    posts.sort { ($0.time, $0.author) < ($1.time, $1.author) }
  }

  private static func attribute(_ name: String, of line: Substring) -> String? {
    guard let start = line.range(of: " " + name + "=\"") else { return nil }
    let rest = line[start.upperBound...]
    guard let end = rest.firstIndex(of: "\"") else { return nil }
    var text = String(rest[..<end])
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#xA;", " "), ("&amp;", "&"),
    ] {
      text = text.replacingOccurrences(of: entity, with: character)
    }
    return text
  }
}
