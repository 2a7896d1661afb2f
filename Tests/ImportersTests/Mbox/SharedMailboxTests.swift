import Foundation
import People
import TestSupport
import Testing

@testable import Importers

@Suite("A real mailbox")
struct SharedMailboxTests {
  /// Counts by python 3.11: `len(mailbox.mbox(…))`, and the distinct lower-cased addresses of
  /// `email.utils.parseaddr` of its From fields.
  @Test(
    "a year of a kernel list gives as many mails and senders as Python's mailbox module",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipMessage)))
  func linuxMIPS() throws {
    let path = SharedData.url("exports/mbox-linux-mips/2012.mbox.gz").path
    let (nouns, report) = try collect(MboxImporter(path: path))
    let posts = nouns.posts
    let people = Set(nouns.people.map(\.id))
    let skipped = report.skipped.values.reduce(0) { $0 + $1.count }
    #expect(report.read["mails"] == 2_120)
    #expect(posts.count + skipped == 2_120)
    #expect(people.count == 208)
    #expect(nouns.communities.map(\.id) == ["linux-mips"])
    #expect(posts.allSatisfy { $0.time != nil && $0.community == "linux-mips" })
    let ids = Set(posts.map(\.id))
    let answered = posts.filter { $0.parent.map(ids.contains) == true }
    #expect(answered.count > 1_000)
    #expect(posts.allSatisfy { !$0.text.split(separator: "\n").contains { $0.hasPrefix(">") } })
  }
}
