/// All appointments of the story in the order of time; O(people + communities) of them.
struct Plan: Sendable {
  private(set) var appointments: [Appointment] = []
  private(set) var twins: [TwinPlan] = []
  private let company: Company
  private var chance: Chance

  init(_ company: Company) {
    self.company = company
    chance = Chance(seed: company.size.seed, 20)
    planQuestions()
    planUnanswered()
    planTwins()
    planMisplaced()
    planNewcomers()
    planVisits()
    sort()
  }

  /// Sorts by time; of the same second, what was planned first comes first.
  private mutating func sort() {
    let order = appointments.indices.sorted {
      (appointments[$0].second, $0) < (appointments[$1].second, $1)
    }
    appointments = order.map { appointments[$0] }
  }

  private mutating func add(_ day: Int, _ occasion: Appointment.Occasion) {
    let second = WorkCalendar.second(day: day, share: chance.unit())
    appointments.append(Appointment(second: WorkCalendar.workingTime(second), occasion: occasion))
  }

  /// Every knower shows it in threads spread over the time of the knowing.
  private mutating func planQuestions() {
    for (number, subject) in company.subjects.enumerated() {
      for (place, expert) in subject.experts.enumerated() {
        plan(expert) { .question(subject: number, knower: place, isExpert: true, sure: $0 < 4) }
      }
      for (place, other) in subject.weaker.enumerated() {
        plan(other) { .question(subject: number, knower: place, isExpert: false, sure: $0 < 3) }
      }
    }
  }

  private mutating func plan(_ knower: Subject.Knower, _ occasion: (Int) -> Appointment.Occasion) {
    let days = knower.days.lowerBound..<min(knower.days.upperBound, company.calendar.days - 30)
    let count = knower.kind.threads
    for turn in 0..<count {
      let day = days.lowerBound + (days.count * turn + chance.below(days.count)) / count
      add(day, occasion(turn))
    }
  }

  private mutating func planUnanswered() {
    for _ in 0..<max(12, company.subjects.count / 4) {
      add(
        chance.within(20...company.calendar.days - 40),
        .unanswered(subject: chance.below(company.subjects.count)))
    }
  }

  /// Parallel discussions and as many near misses of three kinds.
  private mutating func planTwins() {
    let kinds: [TwinPlan.Kind] = [.parallel, .otherObject, .parallel, .otherProblem, .parallel, .yearApart]
    for pair in 0..<max(16, company.subjects.count / 4) {
      let kind = kinds[pair % kinds.count]
      let fault = chance.below(4)
      let object = chance.below(40)
      twins.append(
        TwinPlan(
          subject: chance.below(company.subjects.count), kind: kind,
          faults: (fault, kind == .otherProblem ? (fault + 1) % 4 : fault),
          objects: (object, kind == .otherObject ? (object + 5) % 40 : object)))
      let last = company.calendar.days - 40
      let first = chance.within(10...(kind == .yearApart ? last - 364 : last - 12))
      add(first, .twin(pair: pair, second: false))
      add(first + (kind == .yearApart ? 350 : chance.within(1...9)), .twin(pair: pair, second: true))
    }
  }

  private mutating func planMisplaced() {
    let fields = TopicField.all.count
    for _ in 0..<max(8, company.communities.count / 8) {
      let subject = chance.below(company.subjects.count)
      // Another field of the same variant.
      let shift = chance.within(1...fields - 1)
      let own = company.subjects[subject].community - company.firstFieldCommunity
      let place = own / fields * fields + (own % fields + shift) % fields
      add(
        chance.within(15...company.calendar.days - 40),
        .misplaced(subject: subject, community: company.firstFieldCommunity + place))
    }
  }

  private mutating func planNewcomers() {
    for (number, newcomer) in company.parts.newcomers.enumerated() {
      let first = Int(company.people[newcomer.person].joined) + chance.within(1...9)
      add(first, .introduction(newcomer: number))
      add(first + chance.within(3...16), .newcomerQuestion(newcomer: number))
    }
  }

  /// Bridges come about every month for good; bursts come often for six weeks.
  private mutating func planVisits() {
    for bridge in company.parts.bridges {
      for group in bridge.groups.dropFirst() {
        for day in stride(from: bridge.since, to: company.calendar.days - 20, by: 34) {
          add(day + chance.below(28), .visit(person: bridge.person, group: group))
        }
      }
    }
    for burst in company.parts.bursts {
      for group in burst.groups.dropFirst() {
        for day in stride(from: burst.since, to: burst.since + 42, by: 7) {
          add(day + chance.below(6), .visit(person: burst.person, group: group))
        }
      }
    }
    for contact in company.parts.fragile + company.parts.fragileDecoys {
      for carrier in contact.carriers {
        let step = contact.carriers.count == 1 ? 60 : 110
        for day in stride(from: 10, to: company.calendar.days - 80, by: step) {
          add(day + chance.below(40), .visit(person: carrier, group: contact.groups.1))
        }
      }
    }
  }
}
