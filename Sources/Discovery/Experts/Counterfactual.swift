/// What would have to be different for a person to come first, found by asking again with the change made.
package enum Counterfactual: Hashable, Sendable {
  /// So many more accepted answers like one of the person's posts.
  case moreAccepted(count: Int, like: PostLabel)
  /// So many were not enough.
  case notWith(count: Int, like: PostLabel)
}
