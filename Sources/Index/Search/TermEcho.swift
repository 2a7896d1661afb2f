/// How much a word that one person uses in a thread is taken up there by others: what tells topics from everyday words.
///
/// Whoever answers a question about solder writes “solder” again, while “morning” and “tried” are used in one thread
/// as in any other. The idea is Church's adaptation (“Empirical estimates of adaptation”, COLING 2000), with threads
/// in place of halves of documents and other people in place of the same writer.
package struct TermEcho: Hashable, Sendable {
  /// Threads in which at least two people use the word.
  package var threads = 0
  /// Pairs of posts of one thread, by different people, of which both hold the word, counted both ways.
  var echoes = 0
  /// Pairs of a post with the word and another one of its thread.
  var chances = 0
  /// Posts with the word, and all posts.
  var posts = 0
  var postCount = 0

  /// How many times more often the word stands beside itself than anywhere; 0 where it never does.
  package var lift: Double {
    guard chances > 0, posts > 0 else { return 0 }
    return Double(echoes) / Double(chances) / (Double(posts) / Double(max(1, postCount)))
  }

  /// Whether people take the word up from each other.
  package var isTopic: Bool { threads >= Self.leastThreads && lift >= Self.leastLift }

  /// Once may be chance.
  private static let leastThreads = 2
  /// Greetings and everyday verbs reach 1 to 4, terms of a trade mostly 12 and more.
  private static let leastLift = 8.0

  /// - Parameter uses: who wrote the word in which post, in any order.
  /// - Complexity: O(n log n).
  init(_ uses: [(post: UInt32, person: UInt32)], in table: ThreadTable) {
    postCount = table.postCount
    posts = Set(uses.map(\.post)).count
    var found: [(thread: UInt32, person: UInt32)] = []
    for use in uses {
      if let thread = table.thread(of: use.post) { found.append((thread, use.person)) }
    }
    found.sort { ($0.thread, $0.person) < ($1.thread, $1.person) }
    var start = 0
    while start < found.count {
      let thread = found[start].thread
      let end = found[start...].firstIndex { $0.thread != thread } ?? found.count
      add(found[start..<end].map(\.person), size: table.size(of: thread))
      start = end
    }
  }

  /// - Parameter people: who wrote the word in a thread, once a post, in rising order.
  private mutating func add(_ people: [UInt32], size: Int) {
    var own = 0
    var start = 0
    while start < people.count {
      let end = people[start...].firstIndex { $0 != people[start] } ?? people.count
      own += (end - start) * (end - start - 1)
      start = end
    }
    let pairs = people.count * (people.count - 1)
    if people.first != people.last { threads += 1 }
    echoes += pairs - own
    chances += people.count * max(0, size - 1)
  }
}
