/// How large an invented company is, and which one of all that are possible.
package struct SampleSize: Hashable, Sendable {
  /// Everybody on the payroll, bots and the external included.
  package var people: Int
  /// The share of people who write, 0 to 1.
  package var activeShare: Double
  /// Official communities.
  package var communities: Int
  /// Posts, met to within the length of one thread.
  package var posts: Int
  /// Whole years from the first Monday to the last day.
  package var years: Int
  /// Same seed, same company.
  package var seed: UInt64

  /// A size, moved to the nearest one that can hold the planted truth: 150 people to ten million, at least
  /// 28 communities, two to ten years, at least ten posts for each person and 120 for each community.
  package init(
    people: Int, activeShare: Double, communities: Int, posts: Int, years: Int = 2, seed: UInt64 = 2026
  ) {
    self.people = min(max(people, 150), 10_000_000)
    self.activeShare = activeShare.isFinite ? min(max(activeShare, 0.4), 1) : 1
    self.communities = min(max(communities, 28), self.people)
    self.years = min(max(years, 2), 10)
    self.posts = min(max(posts, self.people * 10, self.communities * 120), 1_000_000_000)
    self.seed = seed
  }

  /// The company in the folder `Data/company`.
  package static let demo = SampleSize(people: 300, activeShare: 0.8, communities: 35, posts: 10_000)

  /// Ten times the demo in people, about eight times in posts: for quick trials of growth.
  package static let middle = SampleSize(
    people: 3000, activeShare: 0.6, communities: 160, posts: 50_000)

  /// The company that the program is planned for: 300,000 people, 160,000 of them active, ten million posts.
  package static let huge = SampleSize(
    people: 300_000, activeShare: 160.0 / 300, communities: 3000, posts: 10_000_000)
}
