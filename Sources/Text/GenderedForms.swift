/// Reduces the forms that German has for women in a profession to the one that texts use most.
///
/// `Entwicklerinnen`, `Entwicklerin` and, by their pieces, `Entwickler:innen` and `EntwicklerInnen` are
/// `Entwickler`; so a question for one finds them all. Words that only look like it stay as they are: `Termin`,
/// `Medizin`, `gewinnen`.
enum GenderedForms {
  /// The word without the ending; `word` is folded already.
  /// - Complexity: O(length).
  static func base(of word: [UInt8]) -> [UInt8] {
    if word.count >= 9, word.ends(with: "innen") {
      return verbs.contains(where: word.ends) ? word : Array(word.dropLast(5))
    }
    if word.count >= 6, word.ends(with: "in") {
      let base = word.dropLast(2)
      let isProfession = base.count >= 5 && professions.contains(where: base.ends)
      if isProfession || others.contains(where: { base.elementsEqual($0.utf8) }) { return Array(base) }
    }
    return word
  }

  private static let verbs = [
    "beginnen", "gewinnen", "besinnen", "gesinnen", "entsinnen", "spinnen", "entrinnen",
  ]
  /// How names of professions end.
  private static let professions = [
    "er", "tor", "sor", "ist", "ent", "ant", "eur", "oge", "log", "iker", "graf", "nom", "arzt", "anwalt",
  ]
  private static let others = [
    "kolleg", "freund", "kund", "chef", "konig", "prasident", "arzt", "anwalt", "wirt",
  ]
}

extension BidirectionalCollection<UInt8> {
  fileprivate func ends(with ending: String) -> Bool {
    suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
