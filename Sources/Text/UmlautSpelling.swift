/// Spells ae, oe, ue as a, o, u, so that `Kuehlung`, `Kühlung` and `Kuhlung` are one word.
///
/// Because it is a function of the word alone, queries and texts of every language meet in the same form, also
/// where the language was guessed wrongly. Left as they are:
/// - words of less than four letters (`AES`, `OEM`), but `oel`;
/// - `ue` after q or a vowel (`Quelle`, `neue`, `Steuer`), unless it begins `ueber` or `uebung`;
/// - endings `-ae -oe -ue -ues -ued -uen -ael` (`algae`, `shoe`, `value`, `blues`, `issued`, `Statuen`,
///   `Michael`), but not in `menue`, `sued`, `mued`, `gruen`;
/// - a few English words that would meet another word (`guest`, `fuel`, `poet`, `does`).
///
/// Collisions that remain: what German tells apart by the umlaut alone (`schon`/`schön`, `drucken`/`drücken`,
/// `zahlen`/`zählen`, `Mutter`/`Mütter`, `Masse`/`Maße`) and rare pairs such as `daemon`/`Damon`.
enum UmlautSpelling {
  /// The word in its one spelling; `word` is folded already.
  /// - Complexity: O(length).
  static func unified(_ word: [UInt8]) -> [UInt8] {
    guard needsWork(word) else { return word }
    let text = String(decoding: word, as: UTF8.self)
    if text == "oel" { return Array("ol".utf8) }
    guard word.count >= 4, !isEnglish(text) else { return word }
    let end = lastPair(of: text)
    var result: [UInt8] = []
    result.reserveCapacity(word.count)
    for (index, byte) in word.enumerated() {
      let isSecond = byte == ASCII.e && index > 0 && index < end && stands(word, at: index - 1)
      if !isSecond { result.append(byte) }
    }
    return result
  }

  private static func needsWork(_ word: [UInt8]) -> Bool {
    var previous: UInt8 = 0
    for byte in word {
      if byte == ASCII.e, isOpen(previous) { return true }
      previous = byte
    }
    return false
  }

  private static func isOpen(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "a") || byte == UInt8(ascii: "o") || byte == UInt8(ascii: "u")
  }

  /// Whether the two letters from `index` on stand for an umlaut, endings aside.
  private static func stands(_ word: [UInt8], at index: Int) -> Bool {
    guard isOpen(word[index]) else { return false }
    guard word[index] == UInt8(ascii: "u"), index > 0 else { return true }
    let before = word[index - 1]
    if before == UInt8(ascii: "q") { return false }
    guard isOpen(before) || before == ASCII.e else { return true }
    let rest = word[index...]
    return rest.starts(with: "ueber".utf8) || rest.starts(with: "uebung".utf8)
  }

  /// Pairs whose second letter stands here or later belong to an ending that is left alone.
  private static func lastPair(of text: String) -> Int {
    let count = text.utf8.count
    if ["menue", "menues", "gruen"].contains(where: text.hasSuffix) { return count }
    if ["sued", "nordsued", "mued"].contains(text) { return count }
    if ["ae", "oe", "ue"].contains(where: text.hasSuffix) { return count - 1 }
    if ["ues", "ued", "uen", "ael"].contains(where: text.hasSuffix) { return count - 2 }
    return count
  }

  private static func isEnglish(_ text: String) -> Bool {
    words.contains(text) || text.hasSuffix("fuel")
      || prefixes.contains { text.hasPrefix($0.kept) && !text.hasPrefix($0.german ?? "-") }
  }

  private static let words: Set<String> = [
    "does", "doesnt", "goes", "shoes", "toes", "foes", "oboes", "canoes", "undergoes", "doer", "doers",
    "oems",
    "truest", "fuels", "biofuels",
  ]
  /// Beginnings that are left alone, some with a longer one that is German all the same.
  private static let prefixes: [(kept: String, german: String?)] = [
    ("guest", "guestr"), ("fuel", "fuell"), ("duel", "duelm"), ("cruel", nil), ("poet", nil), ("poem", nil),
    ("michael", nil), ("raphael", nil), ("rafael", nil), ("israel", nil),
  ]
}
