import Foundation
import TestSupport
import Testing

/// The project's Swift sources, as text.
struct SourceFile: CustomTestStringConvertible {
  var room: String
  /// Path below the checkout.
  var path: String
  var lines: [String]

  var testDescription: String { path }
  var name: String { String(path.split(separator: "/").last ?? "") }

  /// Lines without comments and without the contents of string literals.
  var code: [String] {
    var isInLiteral = false
    return lines.map { line in
      let trimmed = line.drop { $0 == " " }
      let fences = line.components(separatedBy: "\"\"\"").count - 1
      defer { if !fences.isMultiple(of: 2) { isInLiteral.toggle() } }
      if isInLiteral || trimmed.hasPrefix("//") { return "" }
      return line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined(separator: "\"\"")
    }
  }

  static let all: [SourceFile] = read("Sources")
  static let tests: [SourceFile] = read("Tests")

  private static func read(_ folder: String) -> [SourceFile] {
    let root = Checkout.url(folder)
    let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      guard let text = try? String(contentsOf: root.appendingPathComponent(name), encoding: .utf8) else {
        return nil
      }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return SourceFile(room: String(name.split(separator: "/")[0]), path: folder + "/" + name, lines: lines)
    }
  }
}
