internal import Discovery
internal import Governance
internal import Graph
internal import People
internal import Store

/// What people did, counted over everything that the viewer may see by the time.
struct Deeds {
  /// Visible posts of each person.
  var posts: [Int]
  var help: [HelpRecord]
  /// How people use the platform; the contacts are added from a network.
  var usage: UsageTally
  /// The first event, in seconds since 1970.
  var start: Int64?
}

/// Reads what people did.
struct DeedLoader {
  private let open: OpenWorkspace
  private let organisation: Organisation
  private let written: [OwnPosts]
  private let privateCommunities: Set<Int64>
  private let merged: [Int64: Int64]

  init(_ open: OpenWorkspace, _ loaded: LoadedNetworks) throws {
    self.open = open
    organisation = loaded.organisation
    written = loaded.written
    privateCommunities = try open.session.privateCommunities()
    merged = try open.session.mergedAccounts()
  }

  func load() throws -> Deeds {
    let people = organisation.people
    let now = organisation.now?.seconds ?? 0
    var tally = HelpTally(
      arrivals: arrivals(), units: organisation.numbers { $0.description.unit }, now: now)
    var usage = UsageTally(managers: people.map { $0.manager.map { Int($0) } }, now: now)
    var roots: [Int64: UInt32] = [:]
    try open.session.forEachPostDeed(asOf: open.options.asOf) { post in
      guard counts(post.community), let author = number(post.author) else { return }
      tally.addContribution(of: author, at: post.time?.seconds)
      let time = post.time?.seconds
      usage.add(
        post.isQuestion ? .asks : post.parentAuthor == nil ? .opens : .replies, by: author, at: time,
        community: post.community)
      if post.parentAuthor == nil, roots[post.thread] == nil { roots[post.thread] = UInt32(author) }
      if let root = roots[post.thread] {
        usage.addFollowUp(of: Int(root), by: author, thread: post.thread, isThanks: false)
      }
      guard counts(post.parentCommunity), let asker = post.parentAuthor.flatMap({ number($0) }) else {
        return
      }
      tally.add(
        HelpTally.Reply(
          helper: author, asker: asker, asked: post.parentTime?.seconds, answered: time,
          isAccepted: post.isAccepted))
    }
    try addCompany(to: &tally, &usage)
    return Deeds(
      posts: written.map(\.count), help: tally.finish(), usage: usage,
      start: written.compactMap(\.first).min()?.seconds)
  }

  private func addCompany(to tally: inout HelpTally, _ usage: inout UsageTally) throws {
    let asOf = open.options.asOf
    var thanks = ThanksKinds()
    try open.session.forEachReaction(since: nil, asOf: asOf) { reaction in
      guard counts(reaction.community), let person = number(reaction.account) else { return }
      usage.add(.reacts, by: person, at: reaction.time?.seconds, community: reaction.community)
      guard thanks.contains(reaction.kind), let author = number(reaction.author) else { return }
      tally.addThanks(from: person, to: author)
      usage.addFollowUp(of: author, by: person, thread: 0, isThanks: true)
    }
    try open.session.forEachMention(since: nil, asOf: asOf) { mention in
      guard counts(mention.community), let author = number(mention.author) else { return }
      usage.add(.mentions, by: author, at: mention.time?.seconds, community: mention.community)
    }
  }

  /// Since when people are here: as a source says, else since their first post, unless that is as old as the record.
  private func arrivals() -> [Int64?] {
    let start = written.compactMap(\.first).min()?.seconds ?? 0
    return organisation.people.indices.map { number in
      if let joined = organisation.people[number].joined { return joined.seconds }
      guard let first = written[number].first?.seconds else { return nil }
      return first - start > Int64(HelpTally.newcomerDays) * 86_400 ? first : nil
    }
  }

  private func number(_ account: Int64) -> Int? {
    organisation.number(ofPerson: merged[account] ?? account).map { Int($0) }
  }

  /// Whether what happened in a community may be seen; outside of communities all is open.
  private func counts(_ community: Int64?) -> Bool {
    guard let community else { return true }
    return open.visibility.allows(community: community, isPrivate: privateCommunities.contains(community))
  }
}
