/// Collects who wrote in which thread and makes contacts of it.
///
/// Two people who wrote in the same thread met there once a week in which both, or the later one, wrote.
package struct ThreadContacts: Sendable {
  private struct Visit {
    var thread: Int64
    var person: UInt32
    var day: Int32
    var post: UInt32
  }

  private var visits: [Visit] = []

  package init() {}

  /// A post of a person in a thread.
  package mutating func add(thread: Int64, person: UInt32, day: Int32, post: UInt32) {
    visits.append(Visit(thread: thread, person: person, day: day, post: post))
  }

  /// One contact for each two people of a thread, on the day on which the second of them came.
  /// - Parameter largest: Threads with more people are no sign of contact and give none.
  /// - Complexity: O(posts · log posts + pairs).
  package consuming func contacts(largest: Int) -> [Contact] {
    visits.sort {
      if $0.thread != $1.thread { return $0.thread < $1.thread }
      return $0.day != $1.day ? $0.day < $1.day : $0.post < $1.post
    }
    var found: [Contact] = []
    var start = 0
    while start < visits.count {
      var end = start
      while end < visits.count, visits[end].thread == visits[start].thread { end += 1 }
      Self.add(firstVisits(start..<end), largest, to: &found)
      start = end
    }
    return found
  }

  /// The first post of each person in a thread.
  private func firstVisits(_ range: Range<Int>) -> [Visit] {
    var known: Set<UInt32> = []
    return visits[range].filter { known.insert($0.person).inserted }
  }

  private static func add(_ visits: [Visit], _ largest: Int, to found: inout [Contact]) {
    guard visits.count > 1, visits.count <= largest else { return }
    for (index, later) in visits.enumerated() {
      for earlier in visits[..<index] {
        found.append(
          Contact(
            from: later.person, to: earlier.person, kind: .thread, day: later.day, post: later.post,
            size: visits.count))
      }
    }
  }
}
