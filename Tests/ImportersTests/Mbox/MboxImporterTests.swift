import People
import TestSupport
import Testing

@testable import Importers

@Suite("Reading a mailbox")
struct MboxImporterTests {
  private func read(_ text: String, name: String = "moulding.mbox") throws -> (
    nouns: [Noun], report: ImportReport
  ) {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: name)
    return try collect(MboxImporter(path: path))
  }

  private let mail = """
    From anna@acme.example Tue Mar  4 08:12:33 2025
    From: =?utf-8?Q?Anna_K=C3=B6hler?= <Anna@acme.example>
    To: moulding@lists.acme.example
    Date: Tue, 04 Mar 2025 08:12:33 +0100
    Subject: [moulding] =?utf-8?Q?Verzug_am_Geh=C3=A4use?=
    Message-ID: <a1@acme.example>
    List-Id: Moulding of plastics <moulding.lists.acme.example>
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: quoted-printable

    Wer kennt das? Gr=C3=BC=C3=9Fe

    From bilal@acme.example Tue Mar  4 09:40:01 2025
    From: Bilal Demir <bilal@acme.example>
    Date: Tue, 04 Mar 2025 09:40:01 +0100
    Subject: AW: [moulding] Verzug am
     Gehaeuse
    Message-ID: <b2@acme.example>
    In-Reply-To: <a1@acme.example>
    List-Id: Moulding of plastics <moulding.lists.acme.example>

    Am 04.03.2025 um 08:12 schrieb Anna Köhler:
    > Wer kennt das?
    Zweistufiger Nachdruck.


    """

  @Test("list, people and posts come out, in this order")
  func whole() throws {
    let (nouns, report) = try read(mail)
    var first = Post(id: "a1@acme.example", authors: ["anna@acme.example"], text: "Wer kennt das? Grüße")
    first.community = "moulding.lists.acme.example"
    first.thread = "a1@acme.example"
    first.time = Instant(iso8601: "2025-03-04T07:12:33Z")
    first.title = "Verzug am Gehäuse"
    var second = Post(id: "b2@acme.example", authors: ["bilal@acme.example"], text: "Zweistufiger Nachdruck.")
    second.community = first.community
    second.thread = first.id
    second.parent = first.id
    second.time = Instant(iso8601: "2025-03-04T08:40:01Z")
    second.title = "Verzug am Gehaeuse"
    #expect(
      nouns == [
        .community(Community(id: "moulding.lists.acme.example", name: "Moulding of plastics")),
        .person(Person(id: "anna@acme.example", name: "Anna Köhler", email: "anna@acme.example")),
        .post(first),
        .person(Person(id: "bilal@acme.example", name: "Bilal Demir", email: "bilal@acme.example")),
        .post(second),
      ])
    #expect(report.read == ["mails": 2])
    #expect(report.skipped.isEmpty && report.noted.isEmpty)
  }

  @Test("line ends of Windows make no difference")
  func carriageReturns() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      mail.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"),
      to: "moulding.mbox")
    #expect(try collect(MboxImporter(path: path)).nouns == (try read(mail).nouns))
  }

  @Test("an archive of pipermail belongs to the list of its file's name")
  func pipermail() throws {
    let (nouns, report) = try read(
      """
      From anna at acme.example  Tue Mar  4 08:12:33 2025
      From: anna at acme.example (Anna Koehler)
      Date: Tue, 04 Mar 2025 08:12:33 +0100
      Subject: [moulding] Warpage
      Message-ID: <a1@acme.example>

      Hello all
      -------------- next part --------------
      An HTML attachment was scrubbed...

      """, name: "2025-March.txt")
    #expect(
      nouns.people == [Person(id: "anna@acme.example", name: "Anna Koehler", email: "anna@acme.example")])
    #expect(nouns.posts.map(\.text) == ["Hello all"])
    #expect(nouns.posts.map(\.title) == ["Warpage"])
    #expect(nouns.posts.map(\.community) == ["2025-March"])
    #expect(report.noted.keys.sorted() == ["no list header, recipients not read"])
  }

  @Test("second copies, automatic answers and mails without a sender are counted, not taken")
  func skips() throws {
    let from = "From x@acme.example Tue Mar  4 08:12:33 2025\n"
    let (nouns, report) = try read(
      mail + mail + from + "Subject: nobody\n\nx\n\n" + from
        + "From: c@acme.example\nAuto-Submitted: auto-replied\nMessage-ID: <c@x>\n\nI am away\n")
    #expect(nouns.posts.count == 2)
    #expect(report.read == ["mails": 6])
    #expect(
      report.skipped.mapValues(\.count)
        == ["duplicate Message-ID": 2, "no sender address": 1, "sent automatically": 1])
    #expect(report.skipped["duplicate Message-ID"]?.examples.map(\.line) == [3, 4])
  }

  @Test("an absurd date gives way to the From line's, then to the server's")
  func dates() throws {
    func time(_ from: String, _ header: String) throws -> String? {
      let mail = "From x@acme.example \(from)\nFrom: x@acme.example\n\(header)Message-ID: <a@x>\n\nx\n"
      return try read(mail).nouns.posts.first?.time?.isoDate
    }
    let received = "Received: from a\n by b; Thu, 06 Mar 2025 00:00:00 +0000\n"
    #expect(try time("Tue Mar  4 08:12:33 2025", "Date: 5 Mar 2025 00:00 +0000\n") == "2025-03-05")
    #expect(try time("Tue Mar  4 08:12:33 2025", "Date: 5 Mar 1903 00:00 +0000\n") == "2025-03-04")
    #expect(try time("Thu Jan  1 00:00:00 1970", received + "Date: nonsense\n") == "2025-03-06")
    #expect(try time("Thu Jan  1 00:00:00 1970", "") == nil)
  }

  @Test("a mail without an id gets one of its content, always the same")
  func madeID() throws {
    let text = "From x@acme.example Tue Mar  4 08:12:33 2025\nFrom: x@acme.example\nSubject: a\n\nbody\n"
    let (nouns, report) = try read(text)
    #expect(nouns.posts.map(\.id) == (try read(text).nouns.posts.map(\.id)))
    #expect(nouns.posts.first?.id.hasSuffix("@made.invalid") == true)
    #expect(
      nouns.posts.map(\.id) != (try read(text.replacing("body", with: "bodies")).nouns.posts.map(\.id)))
    #expect(report.noted["no Message-ID, one was made"]?.count == 1)
  }

  @Test("programs are marked, writers behind a list are found")
  func senders() throws {
    func sender(_ header: String) throws -> Person? {
      try read("From x@x Tue Mar  4 08:12:33 2025\n\(header)\n\nx\n").nouns.people.first
    }
    #expect(try sender("From: Jira <noreply@acme.example>")?.isBot == true)
    #expect(try sender("From: renovate[bot] <renovate@acme.example>")?.isBot == true)
    #expect(try sender("From: Anna Köhler <anna@acme.example>")?.isBot == nil)
    let via = try sender(
      "From: \"Anna Köhler via Moulding\" <moulding@lists.acme.example>\nReply-To: anna@acme.example")
    #expect(via == Person(id: "anna@acme.example", name: "Anna Köhler", email: "anna@acme.example"))
  }

  @Test("a name that comes later is told later, once")
  func laterName() throws {
    func mail(_ from: String, _ id: Int) -> String {
      "From x@x Tue Mar  4 08:12:33 2025\nFrom: \(from)\nMessage-ID: <\(id)@x>\n\nx\n\n"
    }
    let text = mail("a@x.example", 1) + mail("Anna <a@x.example>", 2) + mail("Ann <a@x.example>", 3)
    #expect(try read(text).nouns.people.map(\.name) == [nil, "Anna"])
  }

  @Test("other files and missing ones are errors")
  func errors() throws {
    let error = #expect(throws: ImportError.self) { try read("id,name\n1,Anna\n") }
    #expect(error?.code == .wrongFormat)
    let missing = #expect(throws: ImportError.self) { try collect(MboxImporter(path: "/nonexistent/a.mbox")) }
    #expect(missing?.code == .missing)
    #expect(try read("").report.read == [:])
  }

  @Test("an error of the receiver ends the reading")
  func stops() throws {
    struct Stop: Error {}
    let folder = try TemporaryFolder()
    let path = try folder.write(mail, to: "a.mbox")
    var report = ImportReport()
    var count = 0
    #expect(throws: Stop.self) {
      try MboxImporter(path: path).read(reporting: &report) { _ in
        count += 1
        if count == 2 { throw Stop() }
      }
    }
    #expect(count == 2)
  }

  @Test("damaged mails never trap")
  func fuzz() throws {
    let bytes = Array((mail + mail).utf8)
    let salt = Array("\n\r<>=?:;,()\"-> @[]\0\u{FF}boundary=--".utf8)
    for seed in UInt64(0)..<150 {
      var random = SplitMix64(seed: seed)
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        let position = Int.random(in: 60..<damaged.count, using: &random)
        if Bool.random(using: &random) {
          damaged[position] = salt.randomElement(using: &random) ?? 0
        } else {
          damaged.remove(at: position)
        }
      }
      let (nouns, report) = try read(String(decoding: damaged, as: UTF8.self))
      let skipped = report.skipped.values.reduce(0) { $0 + $1.count }
      #expect(report.read["mails"] == nouns.posts.count + skipped, "seed \(seed)")
    }
  }
}
