internal import Formats
internal import People

/// A question of an evaluation.
package struct JudgedTopic: Hashable, Sendable {
  package var id: String
  package var query: String
  /// How it is asked (inflected, misspelt …), where the collection says.
  package var form: String?
}

/// Reads topics and judgements in the form of TREC.
enum Judgements {
  /// `id<TAB>query[<TAB>form]` a line.
  static func topics(_ path: String) throws -> [JudgedTopic] {
    try lines(path).map { number, line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 2, !fields[0].isEmpty else {
        throw Trouble.badJudgements(path: path, line: number)
      }
      let form = fields.count > 2 && !fields[2].isEmpty ? fields[2] : nil
      return JudgedTopic(id: fields[0], query: fields[1], form: form)
    }
  }

  /// `id 0 person grade` a line: grades of people by topic.
  static func grades(_ path: String) throws -> [String: [String: Int]] {
    var grades: [String: [String: Int]] = [:]
    for (number, line) in try lines(path) {
      let fields = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
      guard fields.count == 4, let grade = Int(fields[3]) else {
        throw Trouble.badJudgements(path: path, line: number)
      }
      grades[fields[0], default: [:]][fields[2]] = grade
    }
    return grades
  }

  private static func lines(_ path: String) throws -> [(Int, String)] {
    let reader = try ByteReader(path: path)
    var lines: [(Int, String)] = []
    while let bytes = try reader.nextLine() {
      let line = String(decoding: bytes, as: UTF8.self)
      if !line.allSatisfy(\.isWhitespace) { lines.append((reader.line, line)) }
    }
    return lines
  }
}
