/// Remembers the forms of words; bounded, and the same with or without a memory.
///
/// Each short word has one place in a table, where the newest takes over. The table grows with its use, so that a
/// cache for one question costs little.
struct WordCache {
  private static let smallest = 1 << 8
  private static let largest = 1 << 16
  private static let longWords = 1 << 12

  private struct Place {
    var word = PackedWord()
    var forms = WordForms()
  }

  private let former = WordFormer()
  private var places = [Place](repeating: Place(), count: smallest)
  private var misses = 0
  private var long: [String: WordForms] = [:]
  var numbers = TextNumbers()

  /// Where the forms of a folded word stand that fits into a key, until the next call.
  ///
  /// A place and not the forms: copying both stems costs more than finding them.
  /// - Complexity: O(1) for a word that is remembered.
  @inline(__always)
  mutating func place(of word: PackedWord) -> Int {
    let index = Int(truncatingIfNeeded: word.mixed & UInt64(places.count - 1))
    return places[index].word == word ? index : remember(word)
  }

  /// The forms at a place.
  @inline(__always)
  subscript(place: Int) -> WordForms {
    _read { yield places[place].forms }
  }

  /// The forms of a folded word of any length.
  mutating func forms(of word: String) -> WordForms {
    if word.utf8.count <= PackedWord.capacity {
      let place = place(of: PackedWord(word.utf8))
      return self[place]
    }
    if let known = long[word] { return known }
    if long.count >= Self.longWords { long.removeAll(keepingCapacity: true) }
    let forms = numbered(former.forms(of: Array(word.utf8)))
    long[word] = forms
    return forms
  }

  private mutating func numbered(_ forms: WordForms) -> WordForms {
    var forms = forms
    forms.germanNumber = numbers.number(of: forms.german)
    forms.englishNumber = forms.differs ? numbers.number(of: forms.english) : forms.germanNumber
    return forms
  }

  @inline(never)
  private mutating func remember(_ word: PackedWord) -> Int {
    misses += 1
    if misses > places.count, places.count < Self.largest {
      places = [Place](repeating: Place(), count: min(places.count * 4, Self.largest))
      misses = 0
    }
    let index = Int(truncatingIfNeeded: word.mixed & UInt64(places.count - 1))
    places[index] = Place(word: word, forms: numbered(former.forms(of: word.bytes)))
    return index
  }
}
