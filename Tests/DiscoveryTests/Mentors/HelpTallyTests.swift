import TestSupport
import Testing

@testable import Discovery

@Suite struct HelpTallyTests {
  private static let day: Int64 = 86_400

  private func reply(
    _ helper: Int, _ asker: Int, asked: Int64, hours: Int64 = 2, accepted: Bool = false
  ) -> HelpTally.Reply {
    HelpTally.Reply(
      helper: helper, asker: asker, asked: asked * Self.day, answered: asked * Self.day + hours * 3600,
      isAccepted: accepted)
  }

  @Test("a newcomer counts once, by the unit, and only within the first ninety days")
  func newcomers() {
    var tally = HelpTally(
      arrivals: [0, 100 * Self.day, 100 * Self.day, nil], units: [1, 2, 1, nil], now: 400 * Self.day)
    for asked in [100, 101, 190] as [Int64] { tally.add(reply(0, 1, asked: asked)) }
    tally.add(reply(0, 2, asked: 120))
    tally.add(reply(0, 3, asked: 120))
    tally.add(reply(1, 2, asked: 191))
    tally.add(reply(2, 2, asked: 120))
    let records = tally.finish()
    #expect(records[0].newcomersElsewhere == 1 && records[0].newcomersNearby == 1)
    #expect(records[0].people == 3 && records[0].replies == 5)
    #expect(records[1].newcomersElsewhere == 0, "the ninety-first day is too late")
    #expect(records[2].replies == 0, "nobody helps oneself")
  }

  @Test("thanks count by people, delays by their median, weeks once each")
  func facts() {
    var tally = HelpTally(arrivals: [nil, nil, nil], units: [nil, nil, nil], now: 100 * Self.day)
    for hours in [1, 5, 90] as [Int64] {
      tally.add(reply(0, 1, asked: 10, hours: hours, accepted: hours == 5))
    }
    for _ in 0..<3 { tally.addThanks(from: 1, to: 0) }
    tally.addThanks(from: 2, to: 0)
    tally.addThanks(from: 0, to: 0)
    for time in [99, 98, 90] as [Int64] { tally.addContribution(of: 0, at: time * Self.day) }
    tally.addContribution(of: 0, at: 101 * Self.day)
    let record = tally.finish()[0]
    #expect(record.medianHours == 5 && record.accepted == 1 && record.thankedBy == 2)
    #expect(record.recentWeeks == 2 && record.first == 90 * Self.day && record.last == 99 * Self.day)
  }

  @Test("the order of events does not matter")
  func order() {
    var random = SplitMix64(seed: 4)
    let events = (0..<300).map { _ in
      reply(
        Int.random(in: 0..<8, using: &random), Int.random(in: 0..<8, using: &random),
        asked: Int64.random(in: 0..<300, using: &random), hours: Int64.random(in: 0..<90, using: &random))
    }
    func records(_ events: [HelpTally.Reply]) -> [HelpRecord] {
      var tally = HelpTally(
        arrivals: (0..<8).map { Int64($0) * 20 * Self.day }, units: (0..<8).map { $0 % 3 },
        now: 400 * Self.day)
      for event in events { tally.add(event) }
      return tally.finish()
    }
    #expect(records(events) == records(events.shuffled(using: &random)))
  }
}
