/// Who was given which part: the planted truth that does not depend on what gets written.
struct PlantedParts: Sendable {
  /// Lasting ties into several groups, or a decoy of that.
  struct Bridge: Sendable {
    let person: Int
    /// The home group first.
    let groups: [Int]
    let since: Int
  }

  /// Two groups whose contact hangs on these people of the first one.
  struct Contact: Sendable {
    let groups: (Int, Int)
    let carriers: [Int]
  }

  struct Newcomer: Sendable {
    enum Answer: Sendable {
      case mentor(Int), ownLine(Int), notLongStanding(Int), nobody
    }
    let person: Int
    let answer: Answer
  }

  struct Ring: Sendable {
    let people: [Int]
    let subject: Int
  }

  var teamCommunities = 0
  var broadcasters: [Int] = []
  var superficial: [Int] = []
  var rings: [Ring] = []
  var hubs: [Int] = []
  var friendsEverywhere: [Int] = []
  var bosses: [Int] = []
  var bots: [Int] = []
  var staff: [Int] = []
  var external = 0
  var combinations: [(subjects: (Int, Int), person: Int)] = []
  var bridges: [Bridge] = []
  var bursts: [Bridge] = []
  var fragile: [Contact] = []
  var fragileDecoys: [Contact] = []
  /// Units of one superior whose groups keep apart.
  var silentSiblings: [(Int, Int)] = []
  /// Units far apart in the line that form one group.
  var farButOne: [(units: (Int, Int), group: Int)] = []
  var movers: [Int] = []
  var mentors: [Int] = []
  var activeButNeverForNewcomers: [Int] = []
  var notLongStanding: [Int] = []
  var newcomers: [Newcomer] = []
}
