/// In which thread each post stands that a viewer may read, and how many posts each thread has.
struct ThreadTable {
  /// By post, the number of its thread plus 1; 0 for posts that are not there.
  private var threads: [UInt32] = []
  private var sizes: [UInt32] = []
  /// All posts, and those in threads with more than one.
  private(set) var postCount = 0
  private(set) var sharedCount = 0

  /// - Parameter asOf: seconds since 1970; `nil` for everything.
  /// - Complexity: O(all posts), eight bytes for each.
  init(_ segments: inout [Segment], asOf: Int64?) throws {
    var numbers: [UInt32: UInt32] = [:]
    for index in segments.indices {
      for chunk in 0..<segments[index].chunkCount {
        for facts in try segments[index].chunk(chunk) where facts.exists(at: asOf) {
          add(facts, &numbers)
        }
      }
    }
    sharedCount = sizes.reduce(0) { $0 + ($1 > 1 ? Int($1) : 0) }
  }

  private mutating func add(_ facts: PostFacts, _ numbers: inout [UInt32: UInt32]) {
    let post = Int(facts.post)
    if post >= threads.count { threads += [UInt32](repeating: 0, count: post + 1 - threads.count) }
    let next = UInt32(clamping: sizes.count)
    let number = numbers[facts.thread] ?? next
    if number == next {
      numbers[facts.thread] = number
      sizes.append(0)
    }
    sizes[Int(number)] += 1
    threads[post] = number + 1
    postCount += 1
  }

  /// The number of a post's thread.
  func thread(of post: UInt32) -> UInt32? {
    guard Int(post) < threads.count, threads[Int(post)] > 0 else { return nil }
    return threads[Int(post)] - 1
  }

  /// How many posts a thread has.
  func size(of thread: UInt32) -> Int { Int(sizes[Int(thread)]) }

  /// Whether people mostly write under each other here, so that threads tell what a post is about.
  ///
  /// Commits, for one, stand each alone.
  var isTelling: Bool { 2 * sharedCount >= postCount && postCount > 0 }
}
