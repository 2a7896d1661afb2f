import Testing

@testable import Sample

@Suite struct CompanyTests {
  @Test("the line is a tree: everybody reaches the one head", arguments: [SampleSize.demo, .middle])
  func line(size: SampleSize) {
    let company = Company(size: size)
    let heads = company.people.filter { $0.manager < 0 }
    #expect(heads.count == 1)
    for person in company.people.indices {
      var at = person
      var steps = 0
      while company.people[at].manager >= 0, steps < 20 {
        at = Int(company.people[at].manager)
        steps += 1
      }
      #expect(steps < 10)
    }
  }

  @Test("units share out all people, and groups hold those who write")
  func units() {
    let company = Company(size: .demo)
    #expect(company.units.reduce(0) { $0 + $1.places.count } == company.people.count)
    #expect(Set(company.units.map(\.name)).count == company.units.count)
    #expect(company.groups.allSatisfy { $0.count >= 4 })
  }

  @Test("the communities are as many as asked for", arguments: [SampleSize.demo, .middle])
  func communities(size: SampleSize) {
    #expect(Company(size: size).communities.count == size.communities)
  }

  @Test("names become addresses in ASCII")
  func addresses() {
    #expect(NameBank.address("Şebnem Öhlschläger") == "sebnem oehlschlaeger")
    #expect(NameBank.address("Łukasz Kędzierska-Weiß") == "lukasz kedzierska-weiss")
    let company = Company(size: .middle)
    for person in company.people.indices {
      let name = company.name(person)
      #expect(NameBank.address(name.first + name.last).utf8.count * 4 >= (name.first + name.last).count * 3)
    }
  }

  @Test("a day in August is slower than one in June, a Sunday slower than both")
  func calendar() {
    // 2024-06-03 and 2024-08-05 are Mondays.
    #expect(WorkCalendar.weight(day: 154) > WorkCalendar.weight(day: 217))
    #expect(WorkCalendar.weight(day: 217) > WorkCalendar.weight(day: 160))
    // Friday, 2024-01-05, 20:00 moves to Monday.
    let friday = WorkCalendar.second(day: 4) + 20 * 3600
    #expect(WorkCalendar.day(second: WorkCalendar.workingTime(friday)) == 7)
  }
}
