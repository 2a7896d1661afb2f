import People
import TestSupport
import Testing

@testable import Discovery
@testable import Reports

@Suite("Receipts")
struct TopicReceiptTests {
  private var report: TopicReport {
    var report = Fixture.found(parts: Fixture.parts)
    let numbers = DataState.Numbers(posts: 5_290, people: 236, knownPeople: 241, lastDay: 20_262)
    report.receipt = ReceiptBasis(
      state: DataState(fingerprint: 0x0123_4567_89AB_CDEF, numbers: numbers),
      question: Array("{\"q\":[\"x\"]}".utf8))
    return report
  }

  @Test("A receipt comes back from its text, also broken over lines, and is short")
  func roundTrip() throws {
    let receipt = try #require(TopicReceipt(report))
    #expect(TopicReceipt(text: receipt.text) == receipt)
    let broken = receipt.text.prefix(30) + "\n  " + receipt.text.dropFirst(30)
    #expect(TopicReceipt(text: String(broken)) == receipt)
    #expect(receipt.text.utf8.count < 90 && receipt.text.hasPrefix("wk1."))
    var secret = report
    secret.receipt?.state.numbers = nil
    let other = try #require(TopicReceipt(secret))
    #expect(TopicReceipt(text: other.text) == other && other.basis.state.numbers == nil)
  }

  @Test("Every slip of the pen is noticed, and no text traps")
  func slips() throws {
    let text = try #require(TopicReceipt(report)).text
    for index in text.indices.dropFirst(4) {
      var other = text
      other.replaceSubrange(index...index, with: text[index] == "A" ? "B" : "A")
      let read = TopicReceipt(text: other)
      // The last sign can hold bits that mean nothing.
      #expect(read == nil || index == text.indices.last, "\(other)")
    }
    for length in 0..<text.count { #expect(TopicReceipt(text: String(text.prefix(length))) == nil) }
    var random = SplitMix64(seed: 8)
    for _ in 0..<2_000 {
      let letters = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        "ABab09-_".randomElement(using: &random) ?? "A"
      }
      #expect(TopicReceipt(text: "wk1." + String(letters)) == nil)
    }
  }

  @Test("Another answer, state or question has another receipt")
  func differences() throws {
    let receipt = try #require(TopicReceipt(report))
    var other = report
    other.experts[0].finding.score += 1e-12
    #expect(TopicReceipt(other) != receipt)
    other = report
    other.experts[0].person.unit = "Einkauf"
    #expect(TopicReceipt(other) != receipt)
    other = report
    other.receipt?.state.fingerprint += 1
    #expect(TopicReceipt(other) != receipt)
    other = report
    other.receipt?.version = "0.2.0"
    #expect(TopicReceipt(other) != receipt)
    #expect(TopicReceipt(report) == receipt)
  }

  @Test("The verdict names what has changed")
  func verdicts() throws {
    let then = try #require(report.receipt)
    var now = then
    now.state = DataState(
      fingerprint: 1, numbers: .init(posts: 5_300, people: 236, knownPeople: 241, lastDay: 20_300))
    let changed = ReceiptVerdict(topic: "x", then: then, now: now, isSameAnswer: false)
    #expect(changed.outcome == .dataChanged)
    #expect(
      ReceiptVerdictText(changed, language: .en).string == """
        Who knows about “x”?
        What can be seen has changed since, so the answer can be another one now.
          · 5,300 visible posts instead of 5,290
          · last post on 31 Jul 2025 instead of 23 Jun 2025

        """)
    #expect(
      ReceiptVerdictText(changed, language: .de).lines.last
        == "  · letzter Beitrag am 31.07.2025 statt am 23.06.2025")
    #expect(ReceiptVerdict(topic: "x", then: then, now: then, isSameAnswer: true).outcome == .same)
    #expect(ReceiptVerdict(topic: "x", then: then, now: then, isSameAnswer: false).outcome == .different)
    var newer = then
    newer.version = "9"
    #expect(ReceiptVerdict(topic: "x", then: then, now: newer, isSameAnswer: false).outcome == .otherVersion)
  }
}
