/// The course of events: appointments at their time, and between them whatever comes up.
struct Story: Sendable {
  let company: Company
  let plan: Plan
  /// Writes the posts and reactions of the thread at hand.
  var pen: Pen
  var chance: Chance
  var record = StoryRecord()

  private var day = 0
  private var nextAppointment = 0
  /// Posts planned up to the morning and up to the evening of the day, on the whole.
  private var quota: (morning: Double, evening: Double) = (0, 0)
  private let weightOfAll: Double

  init(_ company: Company) {
    self.company = company
    plan = Plan(company)
    pen = Pen(company)
    chance = Chance(seed: company.size.seed, 30)
    weightOfAll = (0..<company.calendar.days).reduce(0) { $0 + WorkCalendar.weight(day: $1) }
    beginDay()
  }

  private mutating func beginDay() {
    let posts = Double(company.size.posts) * WorkCalendar.weight(day: day) / weightOfAll
    quota = (quota.evening, quota.evening + posts)
  }

  /// Writes one thread into the pen; false when the story is over.
  mutating func writeNextThread() -> Bool {
    while true {
      let planned = nextAppointment < plan.appointments.count ? plan.appointments[nextAppointment] : nil
      // The time of day is how much of the day's posts are written.
      let share = (Double(pen.postsWritten) - quota.morning) / max(1e-9, quota.evening - quota.morning)
      let isDayOver = Double(pen.postsWritten) >= quota.evening
      let now =
        isDayOver ? WorkCalendar.second(day: day + 1) : WorkCalendar.second(day: day, share: max(0, share))
      if let planned, planned.second <= now {
        nextAppointment += 1
        begin(at: planned.second)
        write(planned.occasion)
        if !pen.posts.isEmpty { return true }
      } else if isDayOver {
        day += 1
        guard day < company.calendar.days else { return false }
        beginDay()
      } else {
        begin(at: now)
        writeSomething()
        if !pen.posts.isEmpty { return true }
      }
    }
  }

  private mutating func begin(at second: Int) {
    pen.beginThread(at: second)
    chance = Chance(seed: company.size.seed, 31, pen.threadsWritten)
  }
}
