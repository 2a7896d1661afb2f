internal import Discovery

extension TopicComposer {
  /// What to say, and what to do next, where nobody has shown to know.
  mutating func addVerdict() {
    let answer = report.answer
    switch answer.outcome {
    case .found: return
    case .nobody:
      say(wording.nobody, steps: [wording.tryOtherWords] + others)
      addQuestionToPost()
    case .weakSigns:
      say(wording.onlyWeakSigns, steps: [wording.readTheEvidence] + others)
      addQuestionToPost()
    case .tooLittleVisible:
      say(
        wording.tooLittleVisible(posts: answer.visiblePosts),
        steps: [wording.importMore, wording.askAsSomebodyElse] + stated)
    }
  }

  /// Where to ask, and what, ready to copy.
  private mutating func addQuestionToPost() {
    add(step: wording.postTheQuestion(in: report.advice.places.map { wording.place($0) }))
    let hasTraces = report.answer.outcome == .weakSigns
    page.add(wording.questionToPost(report.answer.question, hasTraces: hasTraces), indent: 6)
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

  /// What else can be asked, and who.
  private var others: [String] {
    let related = report.advice.related
    return broader + (related.isEmpty ? [] : [wording.askRelated(related)]) + stated
  }

  private var stated: [String] {
    report.advice.stated.isEmpty ? [] : [wording.askStated(report.advice.stated)]
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
