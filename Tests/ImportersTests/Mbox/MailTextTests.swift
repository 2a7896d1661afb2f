import Testing

@testable import Importers

@Suite("The text of a mail's parts")
struct MailTextTests {
  private func read(_ type: String, _ body: String, _ more: [String] = []) -> MailText {
    let lines = (["Content-Type: " + type] + more).map { Array($0.utf8)[...] }
    return MailText(header: MailHeader(lines), body: Array(body.utf8))
  }

  @Test("plain text is preferred to HTML")
  func alternative() {
    let mail = read(
      "multipart/alternative; boundary=\"=_b\"",
      """
      preamble
      --=_b
      Content-Type: text/html; charset=utf-8

      <p>HTML</p>
      --=_b
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      Gr=FC=DFe
      --=_b--
      epilogue
      """)
    #expect(mail.text == "Grüße\n")
    #expect(mail.attachments == 0)
  }

  @Test("HTML is read where there is nothing else")
  func html() {
    #expect(
      read("text/html", "<html><body>Gr&uuml;&szlig;e<br>aus Ulm</body></html>").text == "Grüße\naus Ulm")
  }

  @Test("nested parts are found; attachments and enclosed mails are counted, patches are read")
  func nested() {
    let mail = read(
      "multipart/mixed; boundary=a (comment)",
      """
      --a
      Content-Type: multipart/alternative;
       boundary="b"

      --b

      one
      --b--
      --a
      Content-Type: text/x-patch
      Content-Disposition: inline; filename=f.patch

      diff
      --a
      Content-Type: application/pdf

      %PDF
      --a
      Content-Type: text/plain
      Content-Disposition: attachment; filename=log.txt

      log
      --a
      Content-Type: message/rfc822

      Subject: x

      enclosed
      --a
      Content-Type: text/plain

      two, without an end
      """)
    #expect(mail.text == "one\n\ndiff\n\ntwo, without an end")
    #expect(mail.attachments == 3)
  }

  @Test("nesting is followed twenty deep and then cut")
  func deep() {
    func nest(_ depth: Int) -> MailText {
      var body = "text"
      for level in (0..<depth).reversed() {
        let type = level == depth - 1 ? "text/plain" : "multipart/mixed; boundary=b\(level + 1)x"
        body = "--b\(level)x\nContent-Type: \(type)\n\n\(body)\n--b\(level)x--\n"
      }
      return read("multipart/mixed; boundary=b0x", body)
    }
    #expect(nest(20).text.contains("text"))
    #expect(!nest(20).isCut)
    #expect(nest(21).text == "")
    #expect(nest(21).isCut)
    #expect(nest(2_000).isCut)
  }

  @Test("endless parts and texts are cut")
  func endless() {
    let parts = String(repeating: "--b\n\nx\n", count: 2_000)
    #expect(read("multipart/mixed; boundary=b", parts).isCut)
    let long = read("text/plain", String(repeating: "ü", count: 1 << 20))
    #expect(long.isCut)
    #expect(long.text.utf8.count == MailText.longestText)
  }

  @Test("a multipart without a boundary, and parameters in pieces")
  func broken() {
    #expect(read("multipart/mixed", "just text").text == "just text")
    #expect(read("", "just text").text == "just text")
    let type = ContentType(Array("text/plain; charset*=us-ascii'en'utf-8; name*0=\"a;\"; name*1=b".utf8))
    #expect(type.parameters == ["charset": "utf-8", "name": "a;b"])
  }

  @Test("format=flowed joins soft lines of the same depth, and keeps the signature's line")
  func flowed() {
    let body = "one \ntwo\n> three \n>four\n  stuffed\n-- \nAnna\n"
    #expect(read("text/plain; format=flowed", body).text == "one two\n> three four\n stuffed\n-- \nAnna")
    #expect(read("text/plain; format=flowed; delsp=yes", "ab \ncd\n").text == "abcd")
  }
}
