import People
import Testing

@testable import Sample

@Suite struct SampleCompanyTests {
  private let demo = Sampled.demo

  @Test("the same seed gives the same nouns and truth")
  func sameSeed() {
    let again = Sampled(.demo)
    #expect(again.nouns == demo.nouns)
    #expect(again.truth.value == demo.truth.value)
    #expect(again.truth.queries == demo.truth.queries)
  }

  @Test("another seed gives other people and other texts")
  func otherSeed() {
    var size = SampleSize.demo
    size.seed += 1
    let other = Sampled(size)
    #expect(
      other.people["p1"]?.name != demo.people["p1"]?.name
        || other.people["p2"]?.name != demo.people["p2"]?.name)
    #expect(other.posts.prefix(50).map(\.text) != demo.posts.prefix(50).map(\.text))
  }

  @Test("ids are unique, and whatever is referred to was given before")
  func references() {
    #expect(Set(demo.posts.map(\.id)).count == demo.posts.count)
    #expect(demo.people.count == demo.size.people)
    var seen: Set<String> = []
    for post in demo.posts {
      #expect(post.authors.allSatisfy { demo.people[$0] != nil })
      #expect(post.mentions.allSatisfy { demo.people[$0] != nil })
      #expect(post.community.flatMap { demo.communities[$0] } != nil)
      if let parent = post.parent { #expect(seen.contains(parent)) }
      seen.insert(post.id)
    }
    #expect(demo.reactions.allSatisfy { seen.contains($0.post) && demo.people[$0.person ?? ""] != nil })
    #expect(
      demo.memberships.allSatisfy { demo.people[$0.person] != nil && demo.communities[$0.community] != nil })
    #expect(demo.people.values.allSatisfy { $0.manager.map { demo.people[$0] != nil } ?? true })
  }

  @Test("everything happens within the story, replies and reactions after what they answer")
  func times() throws {
    let posts = demo.postsByID
    let start = WorkCalendar.date(day: 0)
    let end = Instant(seconds: Int64(WorkCalendar(years: demo.size.years).end))
    for post in demo.posts {
      let time = try #require(post.time)
      #expect(time >= start && time < end)
      if let parent = post.parent { #expect(time > posts[parent]?.time ?? end) }
      if let accepted = post.acceptedAt { #expect(accepted > time && accepted < end) }
      if let edited = post.edited { #expect(edited > time && edited < end) }
    }
    for reaction in demo.reactions {
      let time = try #require(reaction.time)
      #expect(time > posts[reaction.post]?.time ?? end && time < end)
    }
  }

  @Test("nobody writes or reacts before joining or after leaving")
  func presence() throws {
    func isThere(_ id: String, _ time: Instant?) -> Bool {
      guard let person = demo.people[id], let time, let joined = person.joined else { return false }
      return time >= joined && time < person.left ?? Instant(microseconds: .max)
    }
    #expect(demo.posts.allSatisfy { isThere($0.authors[0], $0.time) })
    #expect(demo.reactions.allSatisfy { isThere($0.person ?? "", $0.time) })
    #expect(demo.people.values.contains { $0.left != nil })
  }

  @Test("threads begin in the order of time, and every thread comes in one piece")
  func streamed() {
    let openings = demo.posts.filter { $0.parent == nil }
    #expect(
      zip(openings, openings.dropFirst()).allSatisfy {
        ($0.time ?? .distantPast) <= ($1.time ?? .distantPast)
      })
    #expect(Set(openings.map(\.thread)).count == openings.count)
    #expect(zip(demo.posts, demo.posts.dropFirst()).allSatisfy { $0.thread == $1.thread || $1.parent == nil })
  }

  @Test("a person reacts once to a post and never to the own one")
  func reactions() {
    let posts = demo.postsByID
    #expect(Set(demo.reactions.map { [$0.post, $0.person ?? ""] }).count == demo.reactions.count)
    #expect(demo.reactions.allSatisfy { posts[$0.post]?.authors != [$0.person ?? ""] })
  }

  @Test("some communities are private, some posts edited, few deleted, and deleted ones say nothing")
  func shares() {
    let closed = demo.communities.values.count { $0.isPrivate == true }
    #expect(closed >= 1 && closed * 4 < demo.communities.count)
    let deleted = demo.posts.filter(\.isDeleted)
    #expect(!deleted.isEmpty && deleted.count * 100 < demo.posts.count)
    #expect(deleted.allSatisfy { $0.text.isEmpty && !$0.isAccepted })
    #expect(demo.posts.contains { $0.edited != nil })
    #expect(demo.people.values.count { $0.isBot == true } == 1)
    #expect(demo.people.values.count { $0.isExternal == true } == 1)
  }
}

extension Instant {
  fileprivate static let distantPast = Instant(microseconds: .min)
}
