internal import Discovery

extension TopicComposer {
  /// What to say, and what to do next, where nobody has shown to know.
  mutating func addVerdict() {
    let answer = report.answer
    switch answer.outcome {
    case .found: return
    case .nobody:
      say(wording.nobody, steps: [wording.tryOtherWords] + broader)
      addQuestionToPost()
    case .weakSigns:
      say(wording.onlyWeakSigns, steps: [wording.readTheEvidence] + broader)
      addQuestionToPost()
    case .tooLittleVisible:
      say(
        wording.tooLittleVisible(posts: answer.visiblePosts),
        steps: [wording.importMore, wording.askAsSomebodyElse])
    }
  }

  /// Where to ask, and what, ready to copy.
  private mutating func addQuestionToPost() {
    add(step: wording.postTheQuestion(in: report.advice.places.map { wording.place($0) }))
    page.add(wording.questionToPost(report.answer.question), indent: 6)
  }

  private mutating func add(step: String) {
    var line = StyledText("· ", .faint)
    line.append(step)
    page.add(line, indent: 2, hanging: 2)
  }

  private mutating func say(_ verdict: String, steps: [String]) {
    page.space()
    page.add(verdict, .strong)
    page.add(wording.nextStepsTitle, .faint)
    for step in steps { add(step: step) }
  }

  /// The most telling word of the question that is known here, as a question of its own.
  private var broader: [String] {
    let words = report.answer.words
    guard words.count > 1 else { return [] }
    let known = words.enumerated().filter { !$0.element.isUnknown && Self.isPlain($0.element.surface) }
    guard
      let best = known.max(by: { left, right in
        left.element.idf != right.element.idf
          ? left.element.idf < right.element.idf : left.offset > right.offset
      })?.element
    else { return [] }
    return [wording.askKnownWord(command: "whoknows about \"\(best.surface)\"", posts: best.postCount)]
  }

  /// Whether a word means the same between quotation marks in every shell.
  private static func isPlain(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-"
    }
  }
}
