import Testing

@testable import Importers

@Suite("Mailmaps")
struct MailmapTests {
  /// Expected by `git check-mailmap` of git 2.39.5.
  @Test(
    "the four forms",
    arguments: [
      ("Proper <a@x.example>", "A|a@x.example", "Proper|a@x.example"),
      ("<p@x.example> <A@x.example>", "A|a@X.example", "A|p@x.example"),
      ("Proper <p@x.example> <a@x.example>", "A|a@x.example", "Proper|p@x.example"),
      ("Proper <p@x.example> a <a@x.example>", "A|a@x.example", "Proper|p@x.example"),
      ("Proper <p@x.example> B <a@x.example>", "A|a@x.example", "A|a@x.example"),
      ("# Proper <a@x.example>", "A|a@x.example", "A|a@x.example"),
      ("One <a@x.example>\nTwo <a@x.example> # later wins", "A|a@x.example", "Two|a@x.example"),
      ("Proper <a@x.example>\n<p@x.example> <a@x.example>", "A|a@x.example", "Proper|p@x.example"),
      ("nonsense\n<\n>\n<>", "A|a@x.example", "A|a@x.example"),
    ])
  func forms(_ map: String, _ commit: String, _ expected: String) {
    let parts = commit.split(separator: "|").map(String.init)
    let proper = Mailmap(Array(map.utf8)).proper(name: parts[0], address: parts[1])
    #expect("\(proper.name ?? "")|\(proper.address)" == expected)
  }
}
