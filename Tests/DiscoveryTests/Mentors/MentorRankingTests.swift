import Testing

@testable import Discovery

@Suite struct MentorRankingTests {
  private static let day: Int64 = 86_400
  private static let now = 2_000 * day

  private func candidate(
    _ person: Int, newcomers: Int = 0, nearby: Int = 0, days: Int64? = 1_000, silent: Int64 = 1,
    capacity: Int? = 2, _ change: (inout HelpRecord) -> Void = { _ in }
  ) -> MentorCandidate {
    var record = HelpRecord()
    record.newcomersElsewhere = newcomers
    record.newcomersNearby = nearby
    (record.people, record.replies, record.recentWeeks) = (10, 20, 10)
    record.first = Self.now - 1_500 * Self.day
    record.last = Self.now - silent * Self.day
    change(&record)
    return MentorCandidate(
      person: person, record: record, joined: days.map { Self.now - $0 * Self.day }, capacity: capacity)
  }

  private func ranking(_ change: (inout MentorPolicy) -> Void = { _ in }) -> MentorRanking {
    var policy = MentorPolicy()
    change(&policy)
    return MentorRanking(policy: policy, now: Self.now, start: 0)
  }

  @Test("who answered strangers' newcomers stands above who never did, whatever else speaks for the latter")
  func order() {
    let brilliant = candidate(0, nearby: 9) {
      ($0.accepted, $0.thankedBy, $0.medianHours, $0.recentWeeks) = (90, 90, 0.1, 26)
    }
    let plain = candidate(1, newcomers: 1) { $0.recentWeeks = 1 }
    #expect(ranking().mentors([brilliant, plain, candidate(2, newcomers: 6)]).map(\.person) == [2, 1, 0])
  }

  @Test("parts add up to the score, equals stand by their numbers")
  func parts() {
    let found = ranking().mentors([candidate(5, newcomers: 3), candidate(4, newcomers: 3)])
    #expect(found.map(\.person) == [4, 5])
    for finding in found {
      #expect(abs(finding.parts.reduce(0) { $0 + $1.value } - finding.score) < 1e-12)
    }
  }

  @Test("nobody who came late, is silent, never helped or was not asked is proposed")
  func rules() {
    let refused = [
      candidate(0, days: 729), candidate(1, silent: 181), candidate(2) { $0.people = 2 },
      candidate(3, capacity: nil), candidate(4) { $0.last = nil },
    ]
    #expect(ranking().mentors(refused).isEmpty)
    #expect(ranking { $0.assumesWilling = true }.mentors(refused).map(\.person) == [3])
    #expect(ranking { $0.assumesWilling = true }.mentors(refused)[0].cautions.contains(.notAsked))
    #expect(ranking().mentors([candidate(0, days: 730)]).count == 1)
  }

  @Test("where nobody knows since when, half of a short record is long enough")
  func unknownArrival() {
    let young = MentorRanking(policy: MentorPolicy(), now: Self.now, start: Self.now - 400 * Self.day)
    func candidate(_ first: Int64) -> MentorCandidate {
      self.candidate(0, days: nil) { $0.first = Self.now - first * Self.day }
    }
    #expect(young.mentors([candidate(200)]).count == 1)
    #expect(young.mentors([candidate(199)]).isEmpty)
    let reasons = young.mentors([candidate(390)])[0].reasons
    #expect(reasons.contains(.longStanding(years: 1, isAtLeast: true)))
  }

  @Test("cautions say what is missing")
  func cautions() {
    let found = ranking().mentors([
      candidate(0), candidate(1, nearby: 2), candidate(2, newcomers: 1, silent: 40),
    ])
    let cautions = Dictionary(uniqueKeysWithValues: found.map { ($0.person, $0.cautions) })
    #expect(cautions == [0: [.neverAnsweredNewcomer], 1: [.onlyOwnUnit], 2: [.silentFor(days: 40)]])
  }
}
