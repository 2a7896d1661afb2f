internal import People

/// Holds the thread at hand: its posts and reactions, until they are given out.
struct Pen: Sendable {
  private(set) var posts: [Post] = []
  private(set) var reactions: [Reaction] = []
  /// The author of each post of the thread, and when it was written.
  private(set) var authors: [Int] = []
  private(set) var seconds: [Int] = []
  /// Who turned to whom in the thread, for counting.
  private(set) var events: [Event] = []
  private(set) var community = 0
  private(set) var postsWritten = 0
  private(set) var threadsWritten = 0
  var voice: Voice
  private var start = 0
  private let company: Company

  init(_ company: Company) {
    self.company = company
    voice = Voice(company.size)
  }

  /// A reply, mention or reaction from a person to another, in or to the post at a place.
  struct Event: Sendable {
    let from: Int
    let to: Int
    let place: Int
    let second: Int
    let kind: Kind

    /// What somebody did: replying and mentioning are talk.
    enum Kind: Sendable {
      case talk, thanks, like
    }
  }

  /// The day of the thread's opening.
  var day: Int { WorkCalendar.day(second: start) }

  /// The id of the thread at hand.
  var thread: String { "t" + String(threadsWritten) }

  mutating func beginThread(at second: Int) {
    posts.removeAll(keepingCapacity: true)
    reactions.removeAll(keepingCapacity: true)
    authors.removeAll(keepingCapacity: true)
    seconds.removeAll(keepingCapacity: true)
    events.removeAll(keepingCapacity: true)
    start = second
    threadsWritten += 1
  }

  /// Writes the opening post with the voice's text.
  mutating func open(
    by person: Int, in community: Int, kind: PostKind = .post, title: String? = nil, tags: [String] = []
  ) {
    self.community = community
    write(by: person, at: start, kind: kind, parent: nil)
    posts[posts.count - 1].title = title
    posts[posts.count - 1].tags = tags
  }

  /// Writes a reply with the voice's text, some minutes after the parent; gives its place in the thread, or `nil`
  /// where the author is not (or no longer) there or the story is over by then.
  mutating func reply(by person: Int, to parent: Int, after minutes: Int, kind: PostKind = .post) -> Int? {
    guard posts.indices.contains(parent) else { return nil }
    let second = WorkCalendar.workingTime(seconds[parent] + minutes * 60 + 7)
    guard second < company.calendar.end, company.people[person].isPresent(WorkCalendar.day(second: second))
    else { return nil }
    write(by: person, at: second, kind: kind, parent: parent)
    return posts.count - 1
  }

  private mutating func write(by person: Int, at second: Int, kind: PostKind, parent: Int?) {
    postsWritten += 1
    var post = Post(id: "m" + String(postsWritten), authors: [Company.id(person: person)], text: voice.text)
    post.community = Company.id(community: community)
    post.thread = thread
    post.parent = parent.map { posts[$0].id }
    post.time = Instant(seconds: Int64(second))
    post.kind = kind
    posts.append(post)
    authors.append(person)
    seconds.append(second)
    if let parent {
      add(from: person, to: authors[parent], place: posts.count - 1, second, .talk)
    }
  }

  private mutating func add(from person: Int, to other: Int, place: Int, _ second: Int, _ kind: Event.Kind) {
    events.append(Event(from: person, to: other, place: place, second: second, kind: kind))
  }

  /// Names a person in a post.
  mutating func mention(_ person: Int, in place: Int) {
    let id = Company.id(person: person)
    guard posts.indices.contains(place), authors[place] != person, !posts[place].mentions.contains(id)
    else { return }
    posts[place].mentions.append(id)
    add(from: authors[place], to: person, place: place, seconds[place], .talk)
  }

  /// Marks an answer as accepted, some hours after it.
  mutating func accept(_ place: Int, hours: Int) {
    guard posts.indices.contains(place) else { return }
    let second = min(WorkCalendar.workingTime(seconds[place] + hours * 3600), company.calendar.end - 1)
    posts[place].isAccepted = true
    posts[place].acceptedAt = Instant(seconds: Int64(second))
  }

  /// Marks a post as edited a while later, or as deleted with its text gone.
  mutating func revise(_ place: Int, delete: Bool) {
    guard posts.indices.contains(place) else { return }
    if delete {
      posts[place].isDeleted = true
      posts[place].text = ""
      posts[place].mentions = []
      let id = posts[place].id
      reactions.removeAll { $0.post == id }
      events.removeAll { $0.place == place }
    } else {
      posts[place].edited = Instant(seconds: Int64(min(seconds[place] + 1200, company.calendar.end - 1)))
    }
  }

  /// Reacts to a post, once a person and post; not to the own one, and only while in the company.
  mutating func react(_ person: Int, to place: Int, kind: String, after minutes: Int) {
    guard posts.indices.contains(place), authors[place] != person else { return }
    let second = WorkCalendar.workingTime(seconds[place] + minutes * 60 + 31)
    let id = Company.id(person: person)
    let post = posts[place].id
    guard second < company.calendar.end, company.people[person].isPresent(WorkCalendar.day(second: second)),
      !reactions.contains(where: { $0.post == post && $0.person == id })
    else { return }
    add(from: person, to: authors[place], place: place, second, kind == "thanks" ? .thanks : .like)
    reactions.append(Reaction(post: post, person: id, kind: kind, time: Instant(seconds: Int64(second))))
  }
}
