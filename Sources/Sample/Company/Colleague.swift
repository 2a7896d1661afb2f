/// A person of the invented company, as small as can be: the huge size holds 300,000 of them.
struct Colleague: Sendable {
  /// What kind of person this is for others' rankings.
  enum Mark: UInt8, Sendable {
    case none, markedBot, hiddenBot, external, staff
  }

  /// How a person behaves; everything but `regular` is a decoy or has tasks of its own.
  enum Role: UInt8, Sendable {
    case regular, boss, broadcaster, superficial, ring, hub, friendly, silent
  }

  var unit: Int32 = 0
  /// The unit before the move, or the same.
  var formerUnit: Int32 = 0
  var group: Int32 = 0
  /// The working group before the move, or the same.
  var formerGroup: Int32 = 0
  /// Day of the move; `Int32.min` where there was none.
  var moved = Int32.min
  /// First day in the company, below 0 for before the story.
  var joined: Int32 = 0
  /// First day no longer in the company.
  var left = Int32.max
  /// The person this one reports to, -1 for the head of the company.
  var manager: Int32 = -1
  var mark = Mark.none
  var role = Role.regular
  var language = Language.german
  var isActive = false
  /// Carries the only contact between two groups.
  var isCarrier = false
  /// Knows a topic, mentors or bridges: must neither leave nor move.
  var isAnchored = false

  /// Whether the person is in the company on a day.
  func isPresent(_ day: Int) -> Bool { day >= joined && day < left }

  /// The working group on a day.
  func group(on day: Int) -> Int { Int(day < moved ? formerGroup : group) }

  /// Whether somebody who knows the place: newcomers' first posts are told on their own.
  func isSettled(_ day: Int) -> Bool { day >= joined + 61 && day < left }
}
