internal import Discovery
internal import Governance
internal import People
internal import Store

/// Lets people with room come before those who are asked much, where it is not sure who knows more.
struct LoadBalance {
  let open: OpenWorkspace
  /// The time of asking.
  let now: Instant

  /// Days before the time of asking in which requests count.
  private static let days: Int64 = 30
  /// Requests that halve the weight of a person within the tier.
  private static let halving = 10.0

  /// Adds how often each person was asked, and orders those who stand in one tier and band anew.
  func spread(_ experts: [ExpertReport]) throws -> [ExpertReport] {
    var experts = experts
    for index in experts.indices {
      let turning = try open.session.postsTurning(
        toPerson: experts[index].finding.person, since: now.adding(days: -Self.days), until: now)
      experts[index].requests = turning.count { open.visibility.allows(class: $0.visibilityClass) }
    }
    // `sorted` is stable where the keys are equal, as equal scores stand in their order already.
    return experts.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.finding.tier != other.finding.tier { return one.finding.tier < other.finding.tier }
      let (a, b) = (Self.weight(one), Self.weight(other))
      return a != b ? a > b : left.offset < right.offset
    }.map(\.element)
  }

  private static func weight(_ expert: ExpertReport) -> Double {
    expert.finding.score / (1 + Double(expert.requests ?? 0) / halving)
  }
}
