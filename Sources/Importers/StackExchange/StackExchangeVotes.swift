internal import People

/// The votes by post: counts per kind, as the dump does not say who voted.
///
/// Named are only those who marked a question as their favourite (in older dumps) and who gave a bounty.
struct StackExchangeVotes {
  /// Votes of one kind on one post.
  private struct Tally {
    var count = 0
    /// When the last of them was given.
    var last: Instant?

    mutating func add(_ time: Instant?) {
      count += 1
      last = [last, time].compactMap(\.self).max()
    }
  }

  private struct Bounty {
    var giver: Int
    var time: Instant?
  }

  private var tallies: [Int: [String: Tally]] = [:]
  private var named: [Int: [Reaction]] = [:]
  private var acceptances: [Int: Instant] = [:]
  private var bounties: [Int: [Bounty]] = [:]
  private var awards: [Int: [Instant?]] = [:]

  /// Takes in a row of the votes.
  /// - Returns: the reason why it says nothing about knowledge, if so.
  mutating func learn(_ row: StackExchangeRow, _ threads: StackExchangeThreads) -> String? {
    guard let post = row.number("PostId"), let type = row.number("VoteTypeId") else {
      return "row without id"
    }
    guard threads.isKnown(post) else { return "vote on a post that is not in the dump" }
    let time = row.endOfDay("CreationDate")
    switch type {
    case 1:
      guard threads.accepted.contains(post) else { return "acceptance that was taken back" }
      acceptances[post] = time
    case 2: tallies[post, default: [:]]["vote", default: Tally()].add(time)
    case 3: tallies[post, default: [:]]["downvote", default: Tally()].add(time)
    case 5: addFavorite(row, post, time)
    case 8:
      guard let giver = row.number("UserId"), giver > 0 else { return "bounty of an unnamed giver" }
      bounties[post, default: []].append(Bounty(giver: giver, time: time))
    case 9:
      guard threads.question(of: post) != post, row.number("BountyAmount") ?? 0 > 0 else {
        return "bounty that nobody was given"
      }
      awards[post, default: []].append(time)
    default: return "vote of moderation"
    }
    return nil
  }

  private mutating func addFavorite(_ row: StackExchangeRow, _ post: Int, _ time: Instant?) {
    guard let person = row.number("UserId"), person > 0 else {
      tallies[post, default: [:]]["favorite", default: Tally()].add(time)
      return
    }
    named[post, default: []].append(
      Reaction(post: String(post), person: String(person), kind: "favorite", time: time))
  }

  /// When an answer was accepted, as far as it is known.
  func acceptance(of post: Int) -> Instant? { acceptances[post] }

  /// What was said to a post by votes: counts first, in the order of kinds, each dated by its last vote, so
  /// that nothing is known before it happened.
  func reactions(to post: Int, _ threads: StackExchangeThreads) -> [Reaction] {
    let counts = (tallies[post] ?? [:]).sorted { $0.key < $1.key }.map { kind, tally in
      Reaction(post: String(post), person: nil, kind: kind, time: tally.last, count: tally.count)
    }
    let offered = bounties[threads.question(of: post)] ?? []
    let awarded = (awards[post] ?? []).map { time in
      // A bounty is given by whoever offered the last one before.
      let giver = offered.last { bounty in
        guard let offer = bounty.time, let time else { return true }
        return offer <= time
      }
      return Reaction(post: String(post), person: giver.map { String($0.giver) }, kind: "bounty", time: time)
    }
    return counts + (named[post] ?? []) + awarded
  }
}
