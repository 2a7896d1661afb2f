/// What the contacts of two people, in the order of days, say about whether they have a tie.
///
/// What is stated or has no date counts at once; else a tie needs contact in different weeks.
struct TieEvidence {
  private var weeks = 0
  private var lastWeek = Int32.min
  private var countsAtOnce = false

  mutating func add(_ contact: Contact) {
    guard contact.isDated, contact.kind != .stated else {
      countsAtOnce = true
      return
    }
    if weeks == 0 || contact.week != lastWeek { weeks += 1 }
    lastWeek = contact.week
  }

  func isTie(leastWeeks: Int) -> Bool { countsAtOnce || weeks >= leastWeeks }
}
