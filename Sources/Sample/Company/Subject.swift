/// A topic as it lives in this company: in one community, with the people who know it.
struct Subject: Sendable {
  /// Somebody who knows the subject for a time.
  struct Knower: Sendable {
    let person: Int
    let kind: Kind
    /// First and one past the last day of the knowing.
    let days: Range<Int>
  }

  /// How somebody's knowledge shows.
  enum Kind: String, Sendable {
    case frequent, steady, quiet
    case movedHere = "moved here"
    case movedAway = "moved away"
    case some

    /// How many question threads are planned in which the person shows it.
    var threads: Int {
      switch self {
      case .frequent: 8
      case .steady: 6
      case .quiet: 4
      case .movedHere: 5
      case .movedAway: 4
      case .some: 1
      }
    }
  }

  let topic: Topic
  let field: Int
  let variant: Int
  let community: Int
  var experts: [Knower] = []
  var weaker: [Knower] = []
  var askers: [Int] = []
  var confidentButWrong: [Int] = []

  /// The key in truth files, with the variant where there are several.
  var key: String { variant == 0 ? topic.key : topic.key + "." + String(variant) }

  /// Everybody with a part in the subject.
  var involved: [Int] { experts.map(\.person) + weaker.map(\.person) + askers + confidentButWrong }
}
