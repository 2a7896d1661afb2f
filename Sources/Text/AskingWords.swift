/// The words with which people ask a person rather than name a topic: `wer kennt sich mit … aus`, `I need help with`.
enum AskingWords {
  /// Marks them in a question that has a pronoun of asking, as long as something else remains.
  static func mark(_ concepts: inout [QueryConcept]) {
    guard concepts.contains(where: { pronouns.contains($0.whole) }) else { return }
    var marked = concepts
    let needsHelp = concepts.contains { needs.contains($0.whole) }
    for index in concepts.indices {
      let word = concepts[index].whole
      if verbs.contains(word) || needs.contains(word) || needsHelp && help.contains(word) {
        marked[index].isStopWord = true
      }
    }
    if marked.contains(where: { !$0.isStopWord }) { concepts = marked }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { Folding.folded(String($0)) })
  }

  private static let pronouns = words(
    "wer wen wem ich wir uns mir jemand jemanden jemandem who whom i we me anyone anybody someone somebody")
  private static let verbs = words(
    """
    kennt kennen kennst auskennt auskennen weiß wissen weißt fragen frage frag ansprechen ahnung bescheid
    experte experten expertin expertinnen ansprechpartner ansprechpartnerin zuständig hilft helfen
    know knows knowing knowledge ask expert experts contact familiar talk tell
    """)
  private static let needs = words(
    "brauche brauchen brauchst benötige benötigen suche suchen sucht need needs needed looking searching seeking"
  )
  private static let help = words("hilfe unterstützung rat help advice support")
}
