internal import People

/// Makes nouns of mails, and remembers what was said already: people, lists, ids.
struct MailNouns {
  /// What a mail without a list of its own belongs to.
  let mailbox: MailingList
  private var threads = MailThreads()
  private var lists: Set<ByteKey> = []
  /// People by address, and whether their names are known.
  private var people: [ByteKey: Bool] = [:]

  init(mailbox: String) {
    self.mailbox = MailingList(id: mailbox, name: mailbox)
  }

  /// Whether a mail with this id was taken before.
  func contains(_ id: String) -> Bool {
    threads.contains(id)
  }

  /// Gives the nouns of a mail that was not taken before; a list or person comes before its first post.
  /// - Returns: what was changed about the mail and is to be noted.
  mutating func take(_ mail: Mail, emit: (Noun) throws -> Void) rethrows -> [String] {
    let list = mail.list ?? mailbox
    if lists.insert(ByteKey(list.id)).inserted {
      try emit(.community(Community(id: list.id, name: list.name)))
    }
    if let person = newPerson(mail.sender) { try emit(.person(person)) }
    let place = threads.place(mail.id, references: mail.references, replied: mail.replied)
    try emit(.post(post(mail, in: list, at: place)))
    return notes(mail, place)
  }

  /// The sender as a noun, if unknown so far or if a name comes to be known.
  private mutating func newPerson(_ sender: MailSender) -> Person? {
    let isNamed = sender.name != nil
    let key = ByteKey(sender.address)
    if let wasNamed = people[key], wasNamed || !isNamed { return nil }
    people[key] = isNamed
    var person = Person(id: sender.address, name: sender.name, email: sender.address)
    if sender.isBot { person.isBot = true }
    return person
  }

  private func post(_ mail: Mail, in list: MailingList, at place: MailThreads.Place) -> Post {
    var post = Post(id: mail.id, authors: [mail.sender.address], text: OwnWords.of(mail.body.text))
    post.community = list.id
    post.thread = place.thread
    post.parent = place.parent
    post.time = mail.time
    let title = mail.subject.map { MailSubject.bare($0, list: mail.list) } ?? ""
    post.title = title.isEmpty ? nil : title
    return post
  }

  private func notes(_ mail: Mail, _ place: MailThreads.Place) -> [String] {
    var notes: [String] = []
    if !mail.hasOwnID { notes.append("no Message-ID, one was made") }
    if mail.time == nil { notes.append("no plausible date") }
    if mail.list == nil { notes.append("no list header, recipients not read") }
    if place.isCut { notes.append("circular references cut") }
    if mail.body.isCut { notes.append("long or deeply nested content cut") }
    if mail.body.attachments > 0 { notes.append("attachments not read") }
    return notes
  }
}
