/// How somebody has helped others, counted from replies and thanks alone.
///
/// A newcomer is somebody within the first `HelpTally.newcomerDays` days here when asking.
package struct HelpRecord: Hashable, Sendable {
  /// Different newcomers of other units to whom the person replied.
  package var newcomersElsewhere = 0
  /// Different newcomers of the own unit to whom the person replied.
  package var newcomersNearby = 0
  /// Different people to whom the person replied.
  package var people = 0
  /// Replies to others.
  package var replies = 0
  /// Replies that were accepted as the answer.
  package var accepted = 0
  /// Different people who thanked the person for something.
  package var thankedBy = 0
  /// The median time until a reply, in hours; `nil` without a dated reply.
  package var medianHours: Double?
  /// Weeks with a contribution among the last `HelpTally.recentWeeks`.
  package var recentWeeks = 0
  /// Seconds since 1970 of the first and the last dated contribution.
  package var first: Int64?
  package var last: Int64?

  package init() {}
}
