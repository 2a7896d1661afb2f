/// Remembers the forms of words; bounded, and the same with or without a memory.
///
/// Each short word has one place in a table, where the newest takes over. The table grows with its use, so that a
/// cache for one question costs little.
struct WordCache {
  private static let smallest = 1 << 8
  private static let largest = 1 << 15
  private static let longWords = 1 << 12

  private struct Place {
    var word = PackedWord()
    var forms = WordForms()
  }

  private let former = WordFormer()
  private var places = [Place](repeating: Place(), count: smallest)
  private var misses = 0
  private var long: [String: WordForms] = [:]

  /// The forms of a folded word that fits into a key.
  /// - Complexity: O(1) for a word that is remembered.
  @inline(__always)
  mutating func forms(of word: PackedWord) -> WordForms {
    let index = Int(truncatingIfNeeded: word.mixed & UInt64(places.count - 1))
    if places[index].word == word { return places[index].forms }
    return remember(word)
  }

  /// The forms of a folded word of any length.
  mutating func forms(of word: String) -> WordForms {
    if word.utf8.count <= PackedWord.capacity { return forms(of: PackedWord(word.utf8)) }
    if let known = long[word] { return known }
    if long.count >= Self.longWords { long.removeAll(keepingCapacity: true) }
    let forms = former.forms(of: Array(word.utf8))
    long[word] = forms
    return forms
  }

  @inline(never)
  private mutating func remember(_ word: PackedWord) -> WordForms {
    misses += 1
    if misses > places.count, places.count < Self.largest {
      places = [Place](
        repeating: Place(), count: places.count * 4 > Self.largest ? Self.largest : places.count * 4)
      misses = 0
    }
    let forms = former.forms(of: word.bytes)
    let index = Int(truncatingIfNeeded: word.mixed & UInt64(places.count - 1))
    places[index] = Place(word: word, forms: forms)
    return forms
  }
}
