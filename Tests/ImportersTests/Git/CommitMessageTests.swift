import Testing

@testable import Importers

@Suite("Commit messages")
struct CommitMessageTests {
  private func read(_ text: String) -> (subject: String, text: String, trailers: [String]) {
    let message = CommitMessage(Array(text.utf8))
    return (message.subject, message.text, message.trailers.map { "\($0.token)=\($0.value)" })
  }

  @Test("subject, text and trailers")
  func parts() {
    let message = read(
      "Fix\nwarpage\n\nWhy.\n\nMore.\n\nReviewed-by: Anna\n <anna@acme.example>\nFixes: #1\n\n")
    #expect(
      message == ("Fix warpage", "Why.\n\nMore.", ["reviewed-by=Anna <anna@acme.example>", "fixes=#1"]))
  }

  @Test("notes between trailers are kept as text, prose is no trailer")
  func mixed() {
    let noted = read("a\n\nb\n\nAcked-by: Anna <a@x>\n[bd: reworded]\nSigned-off-by: Bilal <b@x>\n")
    #expect(noted == ("a", "b\n\n[bd: reworded]", ["acked-by=Anna <a@x>", "signed-off-by=Bilal <b@x>"]))
    let prose = read("a\n\nThis is it.\nNote: it holds.\nAnd so on.\nAnd on.\n")
    #expect(prose == ("a", "This is it.\nNote: it holds.\nAnd so on.\nAnd on.", []))
    #expect(read("a\n\nhttps://acme.example/1\n").text == "https://acme.example/1")
  }

  @Test("a subject is never a trailer; nothing is nothing")
  func edges() {
    #expect(read("fix: gate\n") == ("fix: gate", "", []))
    #expect(read("") == ("", "", []))
    #expect(read("\n\n \n") == ("", "", []))
    #expect(read("\n\na\r\n\r\nb\r\n") == ("a", "b", []))
  }
}
