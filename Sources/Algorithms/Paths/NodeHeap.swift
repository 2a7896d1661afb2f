/// Nodes waiting by a key, the smallest first; equal keys by node number.
///
/// A node may wait more than once with different keys; whoever takes it decides which count.
struct NodeHeap: Sendable {
  /// A key and the node that waits with it.
  struct Entry: Sendable {
    let key: Double
    let node: UInt32

    static func < (first: Entry, second: Entry) -> Bool {
      first.key < second.key || (first.key == second.key && first.node < second.node)
    }
  }

  private var entries: [Entry] = []

  var isEmpty: Bool { entries.isEmpty }

  /// The entry that comes next.
  var first: Entry? { entries.first }

  /// Adds an entry; the key must be a number.
  ///
  /// - Complexity: O(log *n*).
  mutating func push(_ node: Int, key: Double) {
    let entry = Entry(key: key, node: UInt32(node))
    var place = entries.count
    entries.append(entry)
    while place > 0 {
      let above = (place - 1) / 2
      guard entry < entries[above] else { break }
      entries[place] = entries[above]
      place = above
    }
    entries[place] = entry
  }

  /// Takes the entry with the smallest key.
  ///
  /// - Complexity: O(log *n*).
  mutating func pop() -> Entry? {
    guard let last = entries.popLast() else { return nil }
    guard let top = entries.first else { return last }
    var place = 0
    while case var below = 2 * place + 1, below < entries.count {
      if below + 1 < entries.count, entries[below + 1] < entries[below] { below += 1 }
      guard entries[below] < last else { break }
      entries[place] = entries[below]
      place = below
    }
    entries[place] = last
    return top
  }

  /// Forgets all entries and keeps their room.
  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
  }
}
