import TestSupport
import Testing

@testable import Text

struct PackedWordTests {
  @Test(
    "A packed word gives back its bytes, and two words are equal only if their bytes are", arguments: 0...31)
  func roundTrip(_ count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    for _ in 0..<50 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(PackedWord(bytes).bytes == bytes, "seed \(count)")
      guard count > 0 else { continue }
      var other = bytes
      other[Int.random(in: 0..<count, using: &random)] &+= 1
      #expect(PackedWord(bytes) != PackedWord(other), "seed \(count)")
      #expect(PackedWord(bytes) != PackedWord(bytes.dropLast()), "seed \(count)")
    }
  }

  @Test("Words beyond the capacity say so")
  func overflow() {
    #expect(!PackedWord([UInt8](repeating: 97, count: 31)).overflows)
    #expect(PackedWord([UInt8](repeating: 97, count: 32)).overflows)
  }
}
