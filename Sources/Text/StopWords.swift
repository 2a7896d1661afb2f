/// Function words of a language, folded; they are terms of no text in it.
enum StopWords {
  static let german = folded(germanWords)
  static let english = folded(englishWords)

  private static func folded(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { Folding.folded(String($0)) })
  }
}
