internal import Discovery
internal import Governance
internal import People
internal import Store

/// Reads the contacts of an organisation that a viewer may see at a time.
struct NetworkLoader {
  private let open: OpenWorkspace
  private let options: NetworkOptions
  private let privateCommunities: Set<Int64>
  /// The number of the person of each account, `UInt32.max` for those who may not appear.
  private var numbers: [UInt32] = []

  init(_ open: OpenWorkspace, options: NetworkOptions = NetworkOptions()) throws {
    self.open = open
    self.options = options
    privateCommunities = try open.session.privateCommunities()
  }

  /// Threads with more people give no contact among all of them.
  private static let largestThread = 30
  /// Posts with more replies speak to everybody.
  private static let mostReplies = 50

  /// Reads everything.
  mutating func load() throws -> LoadedNetworks {
    let organisation = try organisation()
    let since = options.window.flatMap { window in organisation.now?.adding(days: -Int64(max(0, window))) }
    var contacts: [Contact] = []
    var written = [OwnPosts](repeating: OwnPosts(), count: organisation.people.count)
    if since != nil { try addEarlier(to: &written) }
    let (places, presences) = try addPosts(since, now: organisation.now, to: &contacts) { author, time in
      if since == nil { written[Int(author)].add(1, first: time) }
    }
    try addCompany(since, to: &contacts)
    let kinds = try addStatedTies(since, to: &contacts)
    let ledger = ContactLedger(
      contacts, peopleCount: organisation.people.count, statedKinds: kinds, places: places,
      presences: presences)
    return LoadedNetworks(
      organisation: organisation, ledger: ledger, written: written,
      shared: try sharedPosts(of: organisation.people.count))
  }

  /// Counts what people wrote by the time where the window shows only the last of it.
  private func addEarlier(to written: inout [OwnPosts]) throws {
    try open.session.forEachPostTally(asOf: open.options.asOf) { tally in
      guard counts(tally.community), let author = number(tally.author) else { return }
      written[Int(author)].add(tally.posts, first: tally.first)
    }
  }

  /// How many visible posts of others each person has a part in, whatever the window.
  private func sharedPosts(of people: Int) throws -> [Int] {
    var posts = [Int](repeating: 0, count: people)
    try open.session.forEachCoAuthor(since: nil, asOf: open.options.asOf) { shared in
      guard counts(shared.community), let author = number(shared.account) else { return }
      posts[Int(author)] += 1
    }
    return posts
  }

  private mutating func organisation() throws -> Organisation {
    let asOf = open.options.asOf
    let hidden = try Self.hiddenPeople(open).union(options.withoutPeople)
    let members = try open.session.members(asOf: asOf).filter { !hidden.contains($0.person.id) }
    let accounts = members.lazy.flatMap(\.accounts)
    numbers = [UInt32](repeating: .max, count: Int(clamping: accounts.max() ?? 0) + 1)
    for (number, member) in members.enumerated() {
      for account in member.accounts { numbers[Int(clamping: account)] = UInt32(clamping: number) }
    }
    let people = members.map { member in
      Organisation.Member(
        id: member.person.id, description: PersonDescription(member.person),
        manager: member.person.manager.flatMap { number($0) }, joined: member.person.joined,
        left: member.person.left, languages: member.languages, skills: member.skills)
    }
    let communities = try open.session.communityMembers(asOf: asOf)
      .filter { open.visibility.allows(community: $0.id, isPrivate: $0.isPrivate) }
      .map { community in
        Organisation.Community(
          id: community.id, key: community.key.split(separator: "\t").joined(separator: "/"),
          name: community.name, members: Set(community.accounts.compactMap { number($0) }).sorted())
      }
    return Organisation(
      people: people, communities: communities, now: try asOf ?? open.session.lastEvent(asOf: nil))
  }

  /// People whom the question leaves out. Programs and people of other organisations stay, to be named where
  /// that is asked for; programs have no ties.
  static func hiddenPeople(_ open: OpenWorkspace) throws -> Set<Int64> {
    let appearance = open.options.appearance
    return appearance.excluded(
      bots: [], staff: try open.session.people(marked: .staff), externals: [],
      optedOut: try open.session.people(marked: .optout))
  }

  private func number(_ account: Int64) -> UInt32? {
    guard numbers.indices ~= Int(clamping: account) else { return nil }
    let number = numbers[Int(clamping: account)]
    return number == .max ? nil : number
  }

  /// Whether what happened in a community may be seen and counts; outside of communities all is open.
  private func counts(_ community: Int64?) -> Bool {
    guard let community else { return true }
    return !options.withoutCommunities.contains(community)
      && open.visibility.allows(community: community, isPrivate: privateCommunities.contains(community))
  }

  private func day(_ time: Instant?) -> Int32 {
    time.map { Int32(clamping: $0.day) } ?? Contact.undated
  }

  /// Replies, answers and shared threads.
  /// - Parameter wrote: told who wrote a post and when.
  /// - Returns: where posts stand, and who wrote how much where.
  private func addPosts(
    _ since: Instant?, now: Instant?, to contacts: inout [Contact], wrote: (UInt32, Instant?) -> Void
  ) throws -> (PostPlaces, [Presence]) {
    var threads = ThreadContacts()
    var places = PostPlaces()
    var presences = PresenceTally(now: now)
    var replies: [Int64: Int] = [:]
    var parents: [(contact: Int, parent: Int64)] = []
    try open.session.forEachPostContact(since: since, asOf: open.options.asOf) { post in
      guard counts(post.community), let author = number(post.author) else { return }
      wrote(author, post.time)
      let day = day(post.time)
      let id = UInt32(clamping: post.post)
      threads.add(thread: post.thread, person: author, day: day, post: id)
      places.set(post: id, thread: post.thread, community: post.community)
      presences.add(community: post.community, person: author, day: day)
      guard let parent = post.parent, counts(post.parentCommunity),
        let addressed = post.parentAuthor.flatMap({ number($0) }), addressed != author
      else { return }
      let isAnswer = post.isAnswer || post.parentIsQuestion
      let kind: ContactKind = post.isAccepted ? .acceptedAnswer : isAnswer ? .answer : .reply
      replies[parent, default: 0] += 1
      parents.append((contacts.count, parent))
      contacts.append(Contact(from: author, to: addressed, kind: kind, day: day, post: id))
    }
    let isBroadcast = Set(replies.lazy.filter { $0.value > Self.mostReplies }.map(\.key))
    if !isBroadcast.isEmpty {
      // A contact with oneself is none, and the ledger drops it.
      for (place, parent) in parents where isBroadcast.contains(parent) {
        contacts[place].to = contacts[place].from
      }
    }
    contacts += threads.contacts(largest: Self.largestThread)
    return (places, presences.presences)
  }

  /// Shared authorship, mentions and reactions.
  private func addCompany(_ since: Instant?, to contacts: inout [Contact]) throws {
    let asOf = open.options.asOf
    var company = CompanyOfPost()
    try open.session.forEachCoAuthor(since: since, asOf: asOf) { add($0, .document, &company, to: &contacts) }
    company.flush(to: &contacts)
    try open.session.forEachMention(since: since, asOf: asOf) { add($0, .mention, &company, to: &contacts) }
    company.flush(to: &contacts)
    var thanks = ThanksKinds()
    try open.session.forEachReaction(since: since, asOf: asOf) {
      add($0, thanks.contains($0.kind) ? .thanks : .applause, &company, to: &contacts)
    }
    company.flush(to: &contacts)
  }

  private func add(
    _ other: PostCompany, _ kind: ContactKind, _ company: inout CompanyOfPost, to contacts: inout [Contact]
  ) {
    guard counts(other.community), let author = number(other.author), let number = number(other.account),
      author != number
    else { return }
    company.add(number, kind, day: day(other.time), post: other.post, author: author, to: &contacts)
  }

  /// Ties that sources state; each kind's own scale ends at its largest value.
  private func addStatedTies(_ since: Instant?, to contacts: inout [Contact]) throws -> [String] {
    var places: [String: Int] = [:]
    var kinds: [String] = []
    var largest: [Double] = []
    let first = contacts.count
    try open.session.forEachStatedTie(since: since, asOf: open.options.asOf) { tie in
      guard counts(tie.community), let from = number(tie.from), let to = number(tie.to), from != to,
        options.withoutTies.isEmpty || !options.withoutTies.contains(tie.kind)
      else { return }
      let place = places[tie.kind] ?? kinds.count
      if place == kinds.count {
        places[tie.kind] = place
        kinds.append(tie.kind)
        largest.append(0)
      }
      let weight = tie.weight ?? 1
      largest[place] = max(largest[place], weight)
      contacts.append(
        Contact(
          from: from, to: to, kind: .stated, day: day(tie.time), post: UInt32(clamping: tie.post ?? 0),
          size: place, strength: Float(weight)))
    }
    // Kinds in an order that does not depend on how the workspace was filled.
    let order = kinds.indices.sorted { kinds[$0] < kinds[$1] }
    var renumbered = [UInt16](repeating: 0, count: kinds.count)
    for (number, place) in order.enumerated() { renumbered[place] = UInt16(clamping: number) }
    for index in contacts.indices.dropFirst(first) {
      let place = Int(contacts[index].size)
      contacts[index].strength /= Float(max(largest[place], .leastNormalMagnitude))
      contacts[index].size = renumbered[place]
    }
    return order.map { kinds[$0] }
  }
}
