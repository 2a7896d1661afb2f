internal import Discovery
internal import Foundation
internal import People

/// Counts who wrote how much in which community; a post loses half of its weight in a year.
struct PresenceTally {
  private static let halfLife = 365.0
  private let now: Int64?
  private var posts: [UInt64: Double] = [:]

  init(now: Instant?) {
    self.now = now?.day
  }

  mutating func add(community: Int64?, person: UInt32, day: Int32) {
    guard let community else { return }
    let age = now.map { Double(max(0, $0 - Int64(day))) } ?? 0
    let weight = day == Contact.undated ? 1 : exp2(-age / Self.halfLife)
    posts[UInt64(UInt32(clamping: community)) << 32 | UInt64(person), default: 0] += weight
  }

  var presences: [Presence] {
    posts.map { key, posts in
      Presence(
        community: UInt32(key >> 32), person: UInt32(key & 0xFFFF_FFFF), posts: Float(posts))
    }
  }
}
