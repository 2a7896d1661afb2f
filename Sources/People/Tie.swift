/// A relation between two people that a source states itself: reports-to, review, advice, friendship …
///
/// An event goes from the person who acts to the person addressed.
package struct Tie: Codable, Hashable, Sendable {
  package var from: String
  package var to: String
  package var kind: String
  package var time: Instant?
  /// The source's own scale, `nil` where it gives none; finite and above 0.
  package var weight: Double?
  /// The post that shows the tie, such as the commit that was reviewed.
  package var post: String?

  package init(
    from: String, to: String, kind: String, time: Instant? = nil, weight: Double? = nil,
    post: String? = nil
  ) {
    self.from = from
    self.to = to
    self.kind = kind
    self.time = time
    self.weight = weight
    self.post = post
  }
}
