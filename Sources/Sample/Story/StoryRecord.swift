/// What came to pass of the planted truth: ids that are known only once they are written.
struct StoryRecord: Sendable {
  struct Newcomer: Sendable {
    var firstSecond = 0
    var posts: [String] = []
  }

  struct Twin: Sendable {
    var first: String?
    var second: String?
  }

  /// Post, subject and the people who could have answered.
  var unanswered: [(post: String, subject: Int, suitable: [Int])] = []
  /// Post, where it is and where it belongs.
  var misplaced: [(post: String, community: Int, belongs: Int)] = []
  /// By pair.
  var twins: [Int: Twin] = [:]
  /// By the newcomer's number in the plan.
  var newcomers: [Int: Newcomer] = [:]
  /// How many newcomers of other units each mentor helped.
  var mentored: [Int: Int] = [:]

  mutating func note(twin: Int, isSecond: Bool, thread: String) {
    if isSecond {
      twins[twin, default: Twin()].second = thread
    } else {
      twins[twin, default: Twin()].first = thread
    }
  }

  mutating func note(newcomer: Int, post: String, second: Int) {
    if newcomers[newcomer] == nil { newcomers[newcomer] = Newcomer(firstSecond: second) }
    newcomers[newcomer]?.posts.append(post)
  }
}
