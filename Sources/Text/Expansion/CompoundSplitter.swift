internal import Foundation

/// Takes German compounds apart by the words that people here use.
///
/// Koehn and Knight, "Empirical Methods for Compound Splitting", EACL 2003: of all ways to cut a word into known
/// parts of four letters or more, with fillers between them, the one with the largest geometric mean of the
/// parts' frequencies. A word that is used more often than its parts stays whole.
enum CompoundSplitter {
  /// Letters that may stand between two parts.
  static let fillers = ["", "s", "es", "n", "en", "er", "e", "ns"].map { Array($0.utf8) }
  static let shortestPart = 4
  static let mostParts = 4
  /// Words of fewer letters are not taken apart.
  static let shortestWord = 8
  /// Longer ones are no words of a language.
  static let longestWord = 60

  /// A part as it stands in the word, without filler, and the posts that have it.
  struct Part: Hashable {
    var word: String
    var postCount: Int
  }

  /// Prefixes and endings that look like words but are none: `unter|nehmen`, `sicher|heit`.
  private static let blacklist: Set<String> = Set(
    """
    uber unter nach gegen durch hinter neben zwischen wider wieder zuruck hinaus hinein voraus heraus herein
    entgegen zusammen auseinander herunter hinunter mehr selbst nicht ander einander
    heit keit lich schaft ungen ieren ierung enden ische ischen isches ischer barkeit losigkeit igkeit lichkeit
    lichen liche barer bare sames same haften hafte sein chen lein tion sion ation ition ator atoren isten
    ling linge erin innen eure eren eten lose loser losen loses losem
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// The best ways to cut a folded word, best first, at most `limit`; empty where it stays whole.
  /// - Parameter wholeCount: the posts that have the word itself.
  /// - Complexity: O(letters²) look-ups.
  static func splits(
    of word: String, wholeCount: Int, limit: Int, count: (String) throws -> Int
  ) rethrows -> [[Part]] {
    let letters = Array(word.utf8)
    guard (Self.shortestWord...Self.longestWord).contains(letters.count), letters.allSatisfy(\.isSmallLetter)
    else { return [] }
    var known: [Range<Int>: [Part]] = [:]
    var found: [[Part]] = []
    try extend([], from: 0, letters, &known, &found, count)
    var scored: [(parts: [Part], score: Double, name: String)] = []
    for parts in found {
      let score = Self.score(parts)
      guard score > Double(wholeCount) else { continue }
      scored.append((parts, score, parts.map { $0.word }.joined(separator: " ")))
    }
    scored.sort { $0.score != $1.score ? $0.score > $1.score : $0.name < $1.name }
    return scored.prefix(limit).map { $0.parts }
  }

  /// All ways to go on from `start`.
  private static func extend(
    _ parts: [Part], from start: Int, _ letters: [UInt8], _ known: inout [Range<Int>: [Part]],
    _ found: inout [[Part]], _ count: (String) throws -> Int
  ) rethrows {
    guard found.count < 64 else { return }
    if start == letters.count {
      if parts.count > 1 { found.append(parts) }
      return
    }
    guard parts.count < Self.mostParts, letters.count - start >= Self.shortestPart else { return }
    for end in start + Self.shortestPart...letters.count {
      let rest = letters.count - end
      guard rest == 0 || rest >= Self.shortestPart, !(start == 0 && rest == 0) else { continue }
      for part in try self.parts(letters, start..<end, &known, count) {
        try extend(parts + [part], from: end, letters, &known, &found, count)
      }
    }
  }

  /// The readings of a piece of the word as a part, with a filler at its end unless it ends the word; the most
  /// frequent alone counts.
  private static func parts(
    _ letters: [UInt8], _ range: Range<Int>, _ known: inout [Range<Int>: [Part]],
    _ count: (String) throws -> Int
  ) rethrows -> [Part] {
    if let parts = known[range] { return parts }
    let piece = letters[range]
    let isLast = range.upperBound == letters.count
    var best: Part?
    for filler in isLast ? [[]] : Self.fillers
    where piece.count - filler.count >= Self.shortestPart && piece.suffix(filler.count).elementsEqual(filler)
    {
      let word = String(decoding: piece.dropLast(filler.count), as: UTF8.self)
      guard !Self.blacklist.contains(word) else { continue }
      let posts = try count(word)
      if posts > best?.postCount ?? 0 { best = Part(word: word, postCount: posts) }
    }
    let parts = best.map { [$0] } ?? []
    known[range] = parts
    return parts
  }

  /// The geometric mean of the parts' frequencies.
  private static func score(_ parts: [Part]) -> Double {
    let product = parts.reduce(1.0) { $0 * Double(max(1, $1.postCount)) }
    return parts.count == 2 ? product.squareRoot() : pow(product, 1 / Double(parts.count))
  }
}
