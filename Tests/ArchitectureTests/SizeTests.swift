import Foundation
import TestSupport
import Testing

@Suite struct SizeTests {
  @Test("no file is longer than 500 lines", arguments: SourceFile.all + SourceFile.tests)
  func longest(_ file: SourceFile) {
    #expect(file.lines.count <= 501, "\(file.path) has \(file.lines.count) lines")
  }

  @Test("the median file is about a hundred lines")
  func median() throws {
    let sizes = SourceFile.all.map(\.lines.count).sorted()
    #expect(sizes[sizes.count / 2] <= 110)
  }

  @Test("the README has a paragraph for every room")
  func map() throws {
    let readme = try String(contentsOf: Checkout.url("README.md"), encoding: .utf8)
    for room in Set(SourceFile.all.map(\.room)) {
      #expect(readme.contains("**\(room)**"), "\(room) is missing in the README's map")
    }
  }

  @Test("the README shows the two commands that do all the set-up, and every verb")
  func commands() throws {
    let readme = try String(contentsOf: Checkout.url("README.md"), encoding: .utf8)
    #expect(readme.contains("make demo"))
    #expect(readme.contains("make test"))
    let verbs = SourceFile.all.filter { $0.path.contains("Commands/Verbs/") }.flatMap(\.lines).compactMap {
      line in
      line.range(of: "commandName: \"").map { String(line[$0.upperBound...].prefix { $0 != "\"" }) }
    }
    #expect(verbs.count >= 10)
    for verb in verbs { #expect(readme.contains("whoknows \(verb)"), "\(verb) is missing in the README") }
  }
}
