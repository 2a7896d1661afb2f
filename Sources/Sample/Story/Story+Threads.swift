extension Story {
  /// Writes what was planned.
  mutating func write(_ occasion: Appointment.Occasion) {
    switch occasion {
    case .question(let number, let place, let isExpert, let isSure):
      let subject = company.subjects[number]
      exchange(number, isExpert ? subject.experts[place] : subject.weaker[place], isSure: isSure && isExpert)
    case .unanswered(let number): askInVain(number)
    case .twin(let pair, let isSecond): writeTwin(pair, isSecond: isSecond)
    case .misplaced(let number, let community): misplace(number, in: community)
    case .introduction(let number): introduce(number)
    case .newcomerQuestion(let number): askAsNewcomer(number)
    case .visit(let person, let group): visit(person, group: group)
    }
  }

  /// Writes a thread of a kind drawn by the usual shares; may come out empty.
  mutating func writeSomething() {
    switch chance.below(100) {
    case ..<36: talkInTeam()
    case ..<44:
      let number = chance.below(company.subjects.count)
      if let knower = knower(number) { exchange(number, knower, isSure: false) }
    case ..<48: wonder()
    case ..<71: talkAtLeisure()
    case ..<84: broadcast()
    case ..<87: announce()
    case ..<89: digest()
    case ..<94: cheerInRing()
    default: talkOnMarket()
    }
  }
}
