import Testing

@testable import Importers

@Suite("Cutting a mailbox into mails")
struct MailSplitterTests {
  private func split(_ text: String, limit: Int = MailSplitter.mailLimit) -> [MailSplitter.RawMail] {
    var splitter = MailSplitter(mailLimit: limit)
    var mails: [MailSplitter.RawMail] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let mail = splitter.take(Array(line.utf8)) { mails.append(mail) }
    }
    if let mail = splitter.finish() { mails.append(mail) }
    return mails
  }

  private let from = "From anna@acme.example Tue Mar  4 08:12:33 2025\n"

  @Test("mails begin after empty lines only")
  func begins() {
    let mails = split(from + "Subject: a\n\none\n" + from + "two\n\n" + from + "Subject: b\n\nthree\n")
    #expect(mails.count == 2)
    #expect(mails.map(\.number) == [1, 2])
    #expect(String(decoding: mails[0].body, as: UTF8.self).contains("From anna"))
  }

  @Test("a mail without a body ends with its header")
  func empty() {
    #expect(split(from + "Subject: a\n\n" + from + "Subject: b\n\n").count == 2)
  }

  @Test("escaped lines are unescaped in bodies")
  func unescapes() {
    let mails = split(from + "Subject: a\n\n>From here\n>>From there\n")
    #expect(String(decoding: mails[0].body, as: UTF8.self).hasPrefix("From here\n>From there\n"))
  }

  @Test("a mail above the limit is refused and not held, the next one is read")
  func tooLarge() {
    let long = String(repeating: "0123456789\n", count: 100)
    let mails = split(from + "Subject: a\n\n" + long + "\n" + from + "Subject: b\n\nshort\n", limit: 500)
    #expect(mails.map(\.refusal) == ["mail above 64 MiB", nil])
    #expect(mails[0].body.isEmpty)
  }

  @Test("a header above its limit is refused")
  func longHeader() {
    let header = String(repeating: "X-Filler: 0123456789\n", count: 20_000)
    #expect(split(from + header + "\nbody\n").map(\.refusal) == ["header above 256 KiB"])
  }

  @Test("text before the first mail is seen")
  func foreign() {
    var splitter = MailSplitter()
    #expect(splitter.take([]) == nil)
    #expect(!splitter.hasForeignStart)
    #expect(splitter.take(Array("id,name".utf8)) == nil)
    #expect(splitter.hasForeignStart)
  }
}
