import TestSupport

@testable import Index

/// Random contents of the blocks of a segment.
enum RandomBlocks {
  static func vocabulary(_ random: inout SplitMix64) -> VocabularyBlock {
    var terms: Set<String> = []
    while terms.count < 20 {
      let length = Int.random(in: 1...6, using: &random)
      terms.insert(
        String((0..<length).map { _ in "aäbz€🔋".randomElement(using: &random) ?? "a" } as [Character]))
    }
    var block = VocabularyBlock()
    var (head, tail) = (Int.random(in: 0...1 << 30, using: &random), 17)
    for term in terms.map({ Array($0.utf8) }).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let entry = TermEntry(
        postCount: Int.random(in: 1...9_999, using: &random),
        accountCount: Int.random(in: 1...999, using: &random),
        headOffset: head, headLength: Int.random(in: 3...9_999, using: &random),
        tailOffset: tail, tailLength: Int.random(in: 3...9_999, using: &random))
      block.append(term, entry)
      (head, tail) = (head + entry.headLength, tail + entry.tailLength)
    }
    return block
  }

  static func endings(_ random: inout SplitMix64) -> [UInt8] {
    let words = Set(
      (0..<40).map { _ in
        (0..<Int.random(in: 3...6, using: &random)).map { _ in UInt8.random(in: 0x61...0x64, using: &random) }
      })
    let sorted = words.sorted { $0.lexicographicallyPrecedes($1) }
    let entries = sorted.map { (word: $0, postCount: Int.random(in: 1...9_999, using: &random)) }
    return EndingBlock.encode(entries, count: entries.count)
  }

  static func posts(_ random: inout SplitMix64) -> [PostFacts] {
    var post = UInt32.random(in: 0...1 << 31, using: &random)
    return (0..<Int.random(in: 1...30, using: &random)).map { _ in
      post += UInt32.random(in: 1...1_000, using: &random)
      let times: [Int64?] = [nil, .min, -1, 0, .max, Int64.random(in: 0...2_000_000_000, using: &random)]
      var facts = PostFacts(
        post: post, time: times.randomElement(using: &random) ?? nil,
        thread: UInt32.random(in: 0...UInt32.max, using: &random),
        isQuestion: Bool.random(using: &random), isAccepted: Bool.random(using: &random),
        acceptedAt: times.randomElement(using: &random) ?? nil,
        authors: (0..<Int.random(in: 0...4, using: &random)).map { _ in
          UInt32.random(in: 0...UInt32.max, using: &random)
        })
      for field in TermField.allCases { facts.lengths[field] = Int.random(in: 0...70_000, using: &random) }
      facts.place = PostPlace(
        community: UInt32.random(in: 0...UInt32.max, using: &random),
        kind: UInt8.random(in: 0...15, using: &random),
        language: UInt8.random(in: 0...15, using: &random))
      facts.digest = UInt32.random(in: 0...UInt32.max, using: &random)
      return facts
    }
  }

  static func activities(_ random: inout SplitMix64) -> [AccountActivity] {
    Set((0..<30).map { _ in UInt32.random(in: 0...UInt32.max, using: &random) }).sorted().map { account in
      AccountActivity(
        account: account, postCount: Int.random(in: 1...99, using: &random),
        lastPost: Bool.random(using: &random) ? nil : Int64.random(in: 0...1 << 40, using: &random))
    }
  }
}
