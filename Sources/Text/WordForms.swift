/// What becomes of a folded word: its stems and whether it says nothing by itself.
struct WordForms {
  var german = ""
  var english = ""
  /// The numbers of both terms.
  var germanNumber: UInt32 = 0
  var englishNumber: UInt32 = 0
  var isGermanStopWord = false
  /// The same where it is written with ä, ö, ü or ß: `für` is one, `schön` is none although `schon` is.
  var isGermanStopWordWithSign = false
  var isEnglishStopWord = false
  /// Whether the two stems are different terms.
  var differs = false

  /// Whether the word is a stop word in a language, or in either where the language is undecided.
  @inline(__always) func isStopWord(in language: Language?, withSign: Bool) -> Bool {
    guard isStopWord(in: language) else { return false }
    return !withSign || isGermanStopWordWithSign
  }

  /// The same where it is not known how the word was written.
  @inline(__always) func isStopWord(in language: Language?) -> Bool {
    switch language {
    case .german: isGermanStopWord
    case .english: isEnglishStopWord
    case nil: isGermanStopWord || isEnglishStopWord
    }
  }

  /// Gives the terms under which the word stands in the index; stop words have theirs too.
  @inline(__always) func forEachTerm(in language: Language?, _ body: (String) -> Void) {
    switch language {
    case .german: body(german)
    case .english: body(english)
    case nil:
      body(german)
      if differs { body(english) }
    }
  }
}

extension WordForms {
  /// Gives the numbers of the terms under which the word stands in the index.
  @inline(__always) func forEachNumber(in language: Language?, _ body: (UInt32) -> Void) {
    switch language {
    case .german: body(germanNumber)
    case .english: body(englishNumber)
    case nil:
      body(germanNumber)
      if differs { body(englishNumber) }
    }
  }
}

/// Makes the forms of words.
struct WordFormer {
  /// Shorter words are their own stems.
  static let shortestStemmed = 4

  private let german = Stemmer(.german)
  private let english = Stemmer(.english)

  /// The forms of a word whose letters are folded already.
  /// - Complexity: O(length).
  func forms(of folded: [UInt8]) -> WordForms {
    let word = UmlautSpelling.unified(folded)
    let text = String(decoding: word, as: UTF8.self)
    var forms = WordForms()
    forms.isGermanStopWord = StopWords.german.contains(text)
    forms.isGermanStopWordWithSign = forms.isGermanStopWord && StopWords.germanWithSign.contains(text)
    forms.isEnglishStopWord = StopWords.english.contains(text)
    // Numbers, versions, `c++`, `x86` and other scripts are terms as they are.
    let isPlain = word.allSatisfy(\.isSmallLetter)
    let isStemmed = isPlain && word.count >= Self.shortestStemmed
    forms.german = isStemmed ? german.stem(GenderedForms.base(of: word)) : text
    forms.english = isStemmed ? english.stem(word) : text
    forms.differs = forms.german != forms.english
    return forms
  }
}
