/// Which mail answers which, found in one pass over a mailbox.
///
/// Ids that are only referred to are kept like mails (the empty containers of Jamie Zawinski's "message
/// threading"), so answers to a missing mail stay together, and a mail that comes after its answers finds its
/// thread. About 150 bytes are held for each id.
struct MailThreads {
  /// A mail's place.
  struct Place: Hashable {
    /// The mail answered, which need not be in the mailbox.
    var parent: String?
    /// The first mail of the thread, which need not be in the mailbox either.
    var thread: String
    /// Whether a reference was not followed since it would lead in a circle.
    var isCut = false
  }

  private struct Entry {
    var parent: Int32 = -1
    var thread: Int32
    var isSeen = false
  }

  private var numbers: [String: Int32] = [:]
  private var ids: [String] = []
  private var entries: [Entry] = []
  /// Steps up a chain of answers before it is taken for a circle.
  private static let longestChain = 10_000

  /// Whether a mail with this id was placed before.
  func contains(_ id: String) -> Bool {
    numbers[id].map { entries[Int($0)].isSeen } ?? false
  }

  /// Places a mail that was not placed before.
  /// - Parameters:
  ///   - references: ids of `References`, from the root to the parent.
  ///   - replied: ids of `In-Reply-To`.
  mutating func place(_ id: String, references: [String], replied: [String]) -> Place {
    let wasReferredTo = numbers[id] != nil
    let own = number(of: id)
    let seen = references.reversed().filter(contains)
    // Old mailers put an address before the id in `In-Reply-To`, so a mail that is there goes first.
    let candidates = (seen + replied.filter(contains) + replied + references.reversed()).filter { $0 != id }
    let parent = candidates.first { !wasReferredTo || !leads(from: $0, to: own) }
    entries[Int(own)].isSeen = true
    if let parent {
      let root = references.first { $0 != id } ?? parent
      let parentNumber = number(of: parent)
      if isAlone(parentNumber), parent != root { entries[Int(parentNumber)].thread = number(of: root) }
      entries[Int(own)].parent = parentNumber
      entries[Int(own)].thread = entries[Int(parentNumber)].thread
    }
    let thread = entries[Int(own)].thread
    return Place(
      parent: parent, thread: ids[Int(thread)], isCut: parent != candidates.first)
  }

  /// Whether an id is only referred to and of no known thread.
  private func isAlone(_ number: Int32) -> Bool {
    !entries[Int(number)].isSeen && entries[Int(number)].thread == number
  }

  private func leads(from id: String, to target: Int32) -> Bool {
    var current = numbers[id] ?? -1
    var steps = 0
    while current >= 0, steps < Self.longestChain {
      if current == target { return true }
      current = entries[Int(current)].parent
      steps += 1
    }
    return current >= 0
  }

  private mutating func number(of id: String) -> Int32 {
    if let number = numbers[id] { return number }
    let number = Int32(clamping: ids.count)
    numbers[id] = number
    ids.append(id)
    entries.append(Entry(thread: number))
    return number
  }
}
