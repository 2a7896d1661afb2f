internal import People

extension Truth {
  /// What a community manager should see.
  static func care(_ story: Story) -> TruthValue {
    let company = story.company
    return [
      "communities": communities(company),
      "parallel": twins(story, nearMisses: false),
      "parallelNearMiss": twins(story, nearMisses: true),
      "misplaced": .array(
        story.record.misplaced.map {
          [
            "post": .string($0.post), "community": .string(Company.id(community: $0.community)),
            "belongs": .string(Company.id(community: $0.belongs)),
          ]
        }),
      "newcomers": newcomers(story),
      "unansweredQuestions": .array(
        story.record.unanswered.map {
          [
            "post": .string($0.post), "topic": .string(company.subjects[$0.subject].key),
            "suitable": .people($0.suitable),
          ]
        }),
    ]
  }

  /// The leisure communities: which die from when, which live.
  private static func communities(_ company: Company) -> TruthValue {
    .array(
      company.communities.enumerated().compactMap { number, community in
        guard case .leisure = community.kind else { return nil }
        let id = TruthValue.string(Company.id(community: number))
        switch community.fate {
        case .alive(let dips): return ["community": id, "state": "alive", "holidayDips": .bool(dips)]
        case .dying(let from, let halfLife):
          return [
            "community": id, "state": halfLife > 30 ? "slow" : "fast", "from": .date(from),
            "halfLifeDays": .integer(halfLife),
          ]
        }
      })
  }

  private static func twins(_ story: Story, nearMisses: Bool) -> TruthValue {
    .array(
      story.plan.twins.indices.compactMap { pair in
        let plan = story.plan.twins[pair]
        guard (plan.kind != .parallel) == nearMisses, let first = story.record.twins[pair]?.first,
          let second = story.record.twins[pair]?.second
        else { return nil }
        var fields: [(String, TruthValue)] = [
          ("threads", .array([.string(first), .string(second)])),
          ("topic", .string(story.company.subjects[plan.subject].key)),
        ]
        if nearMisses { fields.append(("why", .string(plan.kind.rawValue))) }
        return TruthValue(fields: fields)
      })
  }

  private static func newcomers(_ story: Story) -> TruthValue {
    .array(
      story.company.parts.newcomers.enumerated().compactMap { number, newcomer in
        guard let found = story.record.newcomers[number] else { return nil }
        var isUnanswered = false
        if case .nobody = newcomer.answer { isUnanswered = true }
        return [
          "person": .person(newcomer.person),
          "joined": .date(Int(story.company.people[newcomer.person].joined)),
          "firstPost": .string(Instant(seconds: Int64(found.firstSecond)).iso8601),
          "questions": .array(found.posts.map { .string($0) }),
          "unanswered": .bool(isUnanswered),
        ]
      })
  }
}
