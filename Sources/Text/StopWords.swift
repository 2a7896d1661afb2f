/// Function words of a language, folded; they are terms of no text in it.
enum StopWords {
  static let german = folded(germanWords)
  static let english = folded(englishWords)
  /// Those of the German words that are written with ä, ö, ü or ß, folded.
  static let germanWithSign = folded(
    germanWords.split { $0 == " " || $0 == "\n" }.filter { $0.unicodeScalars.contains { $0.value > 0x7F } }
      .joined(separator: " "))

  private static func folded(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { Folding.folded(String($0)) })
  }
}
