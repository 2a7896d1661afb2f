internal import Discovery
internal import Index
internal import People
internal import Text

extension EnglishWording {
  func question(_ text: String) -> String { "Who knows about " + quoted(text) + "?" }

  func basis(extent: VisibleExtent, asOf: Instant?, prefersAvailable: Bool) -> String {
    let people =
      number(extent.people) + " of " + count(extent.knownPeople, "person", "people")
      + " (\(Int((100 * extent.share).rounded()))%)"
    var parts = ["Visible: " + count(extent.posts, "post", "posts") + " by " + people]
    if let first = extent.first, let last = extent.last { parts.append(date(first) + " – " + date(last)) }
    if let asOf { parts.append("as of " + date(asOf)) }
    if prefersAvailable { parts.append("preferring people who were active lately") }
    return parts.joined(separator: ", ") + "."
  }

  func narrowed(to filters: AskFilters) -> String {
    var parts: [String] = []
    func add(_ what: String, _ names: [String]) {
      if !names.isEmpty { parts.append(what + " " + names.map(quoted).joined(separator: " or ")) }
    }
    add("people of", filters.units)
    add("people in", filters.locations)
    add("nobody of", filters.notInUnits)
    add("posts in", filters.communities)
    if !filters.languages.isEmpty {
      let names = filters.languages.map { $0 == "de" ? "German" : "English" }
      parts.append("posts in " + names.joined(separator: " or "))
    }
    if !filters.kinds.isEmpty {
      parts.append(filters.kinds.map { $0.rawValue + "s" }.joined(separator: " or "))
    }
    return "Only " + parts.joined(separator: "; ") + "."
  }

  func unknownWords(_ words: [String]) -> String {
    "Nobody here has ever used the " + (words.count == 1 ? "word " : "words ")
      + list(words.map(quoted)) + "."
  }

  func band(_ band: Band) -> String {
    switch band {
    case .strong: "strong evidence"
    case .some: "some evidence"
    case .weak: "weak signs"
    }
  }

  func written(posts: Int, answers: Int, threads: Int, isAtLeast: Bool) -> String {
    var written = count(posts, "post", "posts")
    if answers == posts {
      written = count(posts, "answer", "answers")
    } else if answers > 0, !isAtLeast {
      written += " (" + count(answers, "answer", "answers") + ")"
    }
    guard threads > 0 else { return written }
    return written + " in " + (isAtLeast ? "at least " : "") + count(threads, "thread", "threads")
  }

  func acceptedPosts(_ count: Int) -> String { number(count) + " accepted" }

  func helped(_ count: Int) -> String { "helped " + self.count(count, "person", "people") }

  func reviewed(_ count: Int) -> String { "reviewed " + self.count(count, "post", "posts") + " of others" }

  func lastOnTopic(_ instant: Instant) -> String { "last on " + date(instant) }

  func asked(_ count: Int) -> String { "asked " + times(count) }

  func namedInQuestions(_ count: Int) -> String { "named in " + self.count(count, "question", "questions") }

  func mentioned(_ count: Int) -> String { "mentioned " + times(count) }

  func lastActive(_ instant: Instant) -> String { "last active " + date(instant) }

  private func times(_ count: Int) -> String { count == 1 ? "once" : number(count) + " times" }

  var undated: String { "undated" }
  var accepted: String { "accepted" }

  func place(kind: PostKind, community: String?) -> String? {
    let kind = kind == .post ? nil : kind.rawValue
    guard let community else { return kind }
    return kind.map { $0 + " in " + community } ?? community
  }

  func role(_ role: PostRole) -> String? {
    switch role {
    case .author: nil
    case .asker: "asked this"
    case .mentionedInQuestion: "named in this question"
    case .mentioned: "mentioned here"
    }
  }

  func reason(_ reason: QueryConcept.Reason, term: String, surface: String) -> String? {
    switch reason {
    case .word: nil
    case .stem: "another form of " + quoted(surface)
    case .part: quoted(term) + " as a part of " + quoted(surface)
    case .joined: quoted(surface) + " inside " + quoted(term)
    case .compoundPart: quoted(term) + " as a part of " + quoted(surface)
    case .compound: quoted(surface) + " in the compound " + quoted(term)
    case .abbreviation: quoted(term) + " as the short or long form of " + quoted(surface)
    case .synonym: quoted(term) + " as another word for " + quoted(surface)
    case .spelling: quoted(term) + " instead of " + quoted(surface)
    case .expansion: quoted(term) + " as a related word"
    }
  }

  var nextTier: String { "probably less evidence" }
  var placesNote: String {
    "“2–6” before a name: the places that are likely; between two lines the order is not sure."
  }
  var weakSignsTitle: String { "weak signs" }
  var nobody: String { "Nobody here has written about this." }
  var onlyWeakSigns: String { "Nobody here has shown that they know this; there are only weak signs." }

  func tooLittleVisible(posts: Int) -> String {
    "Too little can be seen to say whether anybody knows this: only "
      + count(posts, "post is", "posts are") + " visible."
  }

  var nextStepsTitle: String { "What you can do:" }
  var tryOtherWords: String { "Try other words for the same thing." }

  func askKnownWord(command: String, posts: Int) -> String {
    "Ask more broadly: " + command + " (" + count(posts, "post", "posts") + ")"
  }

  func postTheQuestion(in places: [String]) -> String {
    guard !places.isEmpty else { return "Post the question where many read it, for instance:" }
    return "Post the question where it comes closest, in " + places.joined(separator: " or ")
      + ", for instance:"
  }

  func place(_ place: AnswerAdvice.Place) -> String {
    guard !place.words.isEmpty else { return quoted(place.community) }
    let words = place.words.map { word in
      quoted(word.surface) + (word.isEstimate ? " in about " : " in ") + count(word.posts, "post", "posts")
    }
    return quoted(place.community) + " (" + words.joined(separator: ", ") + ")"
  }

  func questionToPost(_ topic: String, hasTraces: Bool) -> String {
    "Who among you knows about " + quoted(topic) + ", or whom should I ask? I have searched and found "
      + (hasTraces ? "only passing remarks about it." : "nobody who has written about it so far.")
  }

  func askRelated(_ words: [String]) -> String {
    "Ask with words that stand beside it here: " + words.map(quoted).joined(separator: ", ")
  }

  func askStated(_ people: [StatedExpert]) -> String {
    "Ask whoever is said to know, though no post shows it: "
      + people.map { $0.person.name + " (" + inWords($0.statements) + ")" }.joined(separator: ", ")
  }

  func states(_ statements: [Statement]) -> String { "also stated: " + inWords(statements) }

  private func inWords(_ statements: [Statement]) -> String {
    statements.map { ($0.kind == .skill ? "own skill " : "title ") + quoted($0.text) }.joined(separator: ", ")
  }

  var readTheEvidence: String { "Read the posts below and ask their authors whom they would ask." }
  var importMore: String { "Import more of what is written here: whoknows import PATH" }
  var askAsSomebodyElse: String { "Ask as somebody who may see more: --viewer PERSON" }

  var spreadNote: String {
    "Between two lines people who are asked less come first: ten requests in 30 days halve the weight."
  }

  func requests(_ count: Int) -> String {
    count == 0 ? "asked by nobody in 30 days" : "asked or mentioned " + times(count) + " in 30 days"
  }

  func reach(_ reach: ReachReport) -> String {
    if reach.isSelf { return "this is you" }
    var parts: [String] = []
    if let path = reach.path {
      let between = path.dropFirst().dropLast().map(\.name)
      parts.append(
        between.isEmpty
          ? "you know each other" : "ask " + between.joined(separator: " → ") + " for an introduction")
    }
    if !reach.communities.isEmpty {
      parts.append("both in " + list(Array(reach.communities.prefix(3)).map(quoted)))
    }
    if let location = reach.location { parts.append("both at " + location) }
    return parts.isEmpty ? "no short way to this person is known" : parts.joined(separator: "; ")
  }

  func shown(_ count: Int, of all: Int) -> String {
    number(count) + " of " + self.count(all, "person", "people")
      + " with matching posts shown; more with --limit."
  }
}

extension EnglishWording {
  func scoreTitle(_ score: String) -> String { "How the score of " + score + " comes about" }

  func statedPart(_ statement: Statement) -> String {
    (statement.kind == .skill ? "declares the skill " : "has the title ") + quoted(statement.text)
      + ", which counts nothing by itself"
  }

  func part(role: PostRole, kind: PostKind?) -> String {
    switch role {
    case .author:
      switch kind {
      case .answer: "answered"
      case .commit: "committed it"
      case .document: "wrote the document"
      default: "wrote it"
      }
    case .asker: "asked it"
    case .mentionedInQuestion: "named in the question"
    case .mentioned: "mentioned"
    }
  }

  func coverage(_ share: String) -> String { "coverage " + share }

  func field(_ field: TermField) -> String {
    switch field {
    case .text: "text"
    case .title: "title"
    case .threadTitle: "thread title"
    case .tags: "tags"
    case .paths: "paths"
    }
  }

  func counterfactual(_ counterfactual: Counterfactual) -> String {
    switch counterfactual {
    case .moreAccepted(let count, let like):
      "Would be first with " + self.count(count, "more accepted answer", "more accepted answers")
        + " on this topic like " + like.id + "."
    case .notWith(let count, let like):
      "Would not be first even with " + number(count) + " more accepted answers on this topic like " + like.id
        + "."
    }
  }

  func partsSum(count: Int) -> String { "sum of " + self.count(count, "part", "parts") }

  func ownWords(posts: Int) -> String { "own words in " + count(posts, "post", "posts") }

  func recognition(_ recognition: RecognitionFinding) -> String {
    var ways: [String] = []
    if recognition.asked > 0 { ways.append("asked by " + number(recognition.asked)) }
    if recognition.accepted > 0 { ways.append("accepted by " + number(recognition.accepted)) }
    if recognition.thanked > 0 { ways.append("thanked by " + number(recognition.thanked)) }
    return "recognised by " + count(recognition.people, "person", "different people")
      + (ways.isEmpty ? "" : " (" + ways.joined(separator: ", ") + ")")
  }
}
