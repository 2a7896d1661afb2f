/// Composes a text sentence by sentence in the manner of its author.
struct Voice: Sendable {
  private(set) var text = ""
  private var chance = Chance(seed: 0)
  /// How many part numbers the company has; they come up by Zipf's law.
  private let parts: Int
  private let seed: UInt64

  init(_ size: SampleSize) {
    parts = max(200, size.posts / 4)
    seed = size.seed
  }

  /// Begins a new text with random choices of its own.
  mutating func begin(_ chance: inout Chance) {
    text = ""
    text.reserveCapacity(400)
    self.chance = Chance(seed: chance.next())
  }

  /// Adds words as they are.
  mutating func add(_ words: String) {
    if !text.isEmpty { text += " " }
    text += words
  }

  /// Adds a sentence of a kind.
  mutating func say(_ kind: PhraseKind, _ matter: Matter, to addressee: String) {
    guard let pattern = chance.pick(matter.language.phrases[kind]) else { return }
    if !text.isEmpty { text += " " }
    var word = chance.below(max(1, matter.words.count))
    for piece in pattern.pieces {
      switch piece {
      case .text(let literal): text += literal
      case .place(let place, let capitalised):
        if capitalised {
          let filling = filling(place, matter, addressee, &word)
          text += filling.prefix(1).uppercased() + filling.dropFirst()
        } else {
          text += filling(place, matter, addressee, &word)
        }
      }
    }
  }

  private mutating func filling(
    _ place: Pattern.Place, _ matter: Matter, _ addressee: String, _ word: inout Int
  ) -> String {
    switch place {
    case .nominative: noun(matter, &word)?.nominative ?? matter.name
    case .accusative: noun(matter, &word)?.accusative ?? matter.name
    case .dative: noun(matter, &word)?.dative ?? matter.name
    case .bare: noun(matter, &word)?.bare ?? matter.name
    case .topic: matter.name
    case .topicWithAbbreviation: matter.abbreviation.map { matter.name + " (" + $0 + ")" } ?? matter.name
    case .fault: matter.fault
    case .object: matter.object
    case .project: WorkNames.project(matter.project + chance.rank(below: 6))
    case .part: WorkNames.part(chance.rank(below: parts))
    case .site: matter.site
    case .weekday: chance.pick(matter.language.weekdays) ?? ""
    case .number: String(chance.within(2...60))
    case .firstName: addressee
    case .colleagues: matter.language == .german ? "Kolleginnen und Kollegen" : "colleagues"
    }
  }

  /// The next word, never the one before.
  private mutating func noun(_ matter: Matter, _ word: inout Int) -> Word? {
    guard !matter.words.isEmpty else { return nil }
    word = (word + 1 + chance.below(3)) % matter.words.count
    return matter.words[word]
  }

  /// Puts the author's greeting and closing around the text and writes it the author's way.
  mutating func sign(_ habits: Habits, _ language: Language, author: String, addressee: String?) {
    let isGerman = language == .german
    if let greeting = habits.greeting(isGerman), chance.hits(0.5) {
      text = greeting + (addressee.map { " " + $0 } ?? "") + "! " + text
    }
    if let closing = habits.closing(isGerman), chance.hits(0.3) {
      text += " " + closing + " " + author
    }
    if isGerman, let form = habits.colleagues { replaceColleagues(by: form) }
    if habits.isHasty, chance.hits(0.3) { text = Habits.slipped(text, &chance) }
    if habits.avoidsUmlauts { text = Habits.withoutUmlauts(text) }
  }

  private mutating func replaceColleagues(by form: String) {
    let usual = "Kolleginnen und Kollegen"
    guard text.hasPrefix("Liebe " + usual) else { return }
    text = "Liebe " + form + text.dropFirst(6 + usual.count)
  }
}
