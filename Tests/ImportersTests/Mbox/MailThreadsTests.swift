import TestSupport
import Testing

@testable import Importers

@Suite("Threads")
struct MailThreadsTests {
  private typealias Place = MailThreads.Place

  @Test("the last reference that is there is the parent, and its thread the thread")
  func references() {
    var threads = MailThreads()
    #expect(threads.place("a@x", references: [], replied: []) == Place(parent: nil, thread: "a@x"))
    #expect(threads.place("b@x", references: ["a@x"], replied: []) == Place(parent: "a@x", thread: "a@x"))
    #expect(
      threads.place("d@x", references: ["a@x", "b@x", "gone@x"], replied: ["gone@x"])
        == Place(parent: "b@x", thread: "a@x"))
    #expect(threads.place("e@x", references: [], replied: ["d@x"]) == Place(parent: "d@x", thread: "a@x"))
  }

  @Test("answers to a missing mail stay together, also when it comes later")
  func missing() {
    var threads = MailThreads()
    #expect(
      threads.place("c@x", references: ["a@x", "b@x"], replied: []) == Place(parent: "b@x", thread: "a@x"))
    #expect(threads.place("d@x", references: [], replied: ["b@x"]) == Place(parent: "b@x", thread: "a@x"))
    #expect(!threads.contains("b@x"))
    #expect(threads.place("b@x", references: [], replied: []) == Place(parent: nil, thread: "a@x"))
    #expect(threads.contains("b@x"))
  }

  @Test("an address in In-Reply-To is not preferred to a mail that is there")
  func prose() {
    var threads = MailThreads()
    _ = threads.place("a@x", references: [], replied: [])
    #expect(threads.place("b@x", references: [], replied: ["anna@acme.example", "a@x"]).parent == "a@x")
  }

  @Test("circles are cut")
  func circles() {
    var threads = MailThreads()
    #expect(threads.place("a@x", references: ["a@x"], replied: ["a@x"]) == Place(parent: nil, thread: "a@x"))
    #expect(threads.place("b@x", references: ["c@x"], replied: []) == Place(parent: "c@x", thread: "c@x"))
    #expect(
      threads.place("c@x", references: ["b@x"], replied: []) == Place(parent: nil, thread: "c@x", isCut: true)
    )
  }

  @Test("forged references never make a circle of parents")
  func forged() {
    for seed in UInt64(0)..<300 {
      var random = SplitMix64(seed: seed)
      var threads = MailThreads()
      var parents: [String: String] = [:]
      for mail in (0..<12).shuffled(using: &random) {
        let references = (0..<3).map { _ in "\(Int.random(in: 0..<12, using: &random))@x" }
        let place = threads.place("\(mail)@x", references: references, replied: [references[0]])
        parents["\(mail)@x"] = place.parent
      }
      for start in parents.keys {
        var current: String? = start
        for _ in 0...12 { current = current.flatMap { parents[$0] } }
        #expect(current == nil, "seed \(seed)")
      }
    }
  }
}
