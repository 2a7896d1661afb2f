internal import Discovery
internal import Store

/// Gathers the people beside a post's author, post by post, because what each counts depends on how many.
struct CompanyOfPost {
  private var post: Int64?
  private var author: UInt32 = 0
  private var others: [(number: UInt32, kind: ContactKind, day: Int32)] = []

  /// Adds one; what was gathered of another post becomes contacts first.
  mutating func add(
    _ other: UInt32, _ kind: ContactKind, day: Int32, post: Int64, author: UInt32,
    to contacts: inout [Contact]
  ) {
    if post != self.post { flush(to: &contacts) }
    self.post = post
    self.author = author
    others.append((other, kind, day))
  }

  /// Makes contacts of what was gathered.
  mutating func flush(to contacts: inout [Contact]) {
    let id = UInt32(clamping: post ?? 0)
    for (index, other) in others.enumerated() {
      var contact = Contact(
        from: author, to: other.number, kind: other.kind, day: other.day, post: id, size: others.count)
      // Who reacts acts towards the author; everywhere else the author acts.
      if other.kind == .thanks || other.kind == .applause { swap(&contact.from, &contact.to) }
      if other.kind == .document {
        contact.size = UInt16(clamping: others.count + 1)
        for earlier in others[..<index] where earlier.number != other.number {
          var among = contact
          among.from = earlier.number
          contacts.append(among)
        }
      }
      contacts.append(contact)
    }
    others.removeAll(keepingCapacity: true)
    post = nil
  }
}
