internal import Formats
internal import Foundation
internal import People

/// Answers to "who passes news on?": a table with two columns, who was asked and who was named.
///
/// Separated by commas, semicolons or tabs; names, e-mail addresses or ids. A first line with nobody's name is a title.
struct NominationFile {
  private let path: String

  init(path: String) {
    self.path = path
  }

  /// The answers; somebody who names the same person twice counts once.
  /// - Parameter person: the number of whoever a text names.
  /// - Throws: `Trouble.missingFile`, `.wrongFormat` with the first line in which somebody is unknown.
  func answers(_ person: (String) -> Int?) throws -> [(from: Int, named: Int)] {
    guard let data = FileManager.default.contents(atPath: path) else { throw Trouble.missingFile(path: path) }
    let text = String(decoding: data, as: UTF8.self)
    var answers: [(from: Int, named: Int)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let cells = line.split { $0 == "," || $0 == ";" || $0 == "\t" || $0 == "\r" }
        .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " \"")) }.filter { !$0.isEmpty }
      guard !cells.isEmpty else { continue }
      guard cells.count >= 2, let from = person(cells[0]), let named = person(cells[1]) else {
        if index == 0 { continue }
        throw Trouble.wrongFormat(path: path, line: index + 1, detail: cells.joined(separator: ", "))
      }
      if !answers.contains(where: { $0 == (from, named) }) { answers.append((from, named)) }
    }
    return answers
  }
}
