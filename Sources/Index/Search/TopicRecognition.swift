/// Who recognised a person on a topic: the part of the score that one's own words cannot earn.
///
/// Different people count, not events, each as much as the best of the posts by which they did so covers the
/// question. One's own reports count nothing, nor does whom the person praised in turn: rings of mutual praise
/// say nothing about knowledge.
package struct TopicRecognition: Hashable, Sendable {
  /// Different people who asked for the person in a question, thanked the person, accepted an answer, and all
  /// of them together.
  package var asked = 0
  package var thanked = 0
  package var accepted = 0
  package var people = 0
  /// People left out because the praise was mutual.
  package var mutual = 0
  /// The people weighted by kind and coverage, in units of 2⁻²⁰: whole numbers, so that sums do not depend on
  /// any order.
  package var units: Int64 = 0

  package init() {}

  static let unit = Double(1 << 20)

  /// How much recognition there is, in people.
  package var strength: Double { Double(units) / Self.unit }

  /// What own words are multiplied with.
  package var factor: Double { Self.factor(strength) }

  /// The limit of the factor is one more than this.
  private static let most = 20.0
  /// The strength at which half of it is reached.
  private static let half = 3.0

  /// 1 + 20 · r / (r + 3): it multiplies what a person wrote and never replaces it, and levels off, since the
  /// tenth person who says thanks tells less than the second.
  static func factor(_ strength: Double) -> Double {
    strength.isFinite ? 1 + most * strength / (strength + half) : 1 + most
  }
}

/// Who reports to whom.
package protocol ReportingLine {
  /// The people who reported to a person, at a second since 1970 where one is given, or ever.
  func reports(to person: UInt32, asOf second: Int64?) throws -> Set<UInt32>
}

/// An organisation in which nobody reports to anybody.
package struct NoReportingLine: ReportingLine {
  package init() {}

  package func reports(to person: UInt32, asOf second: Int64?) -> Set<UInt32> { [] }
}
