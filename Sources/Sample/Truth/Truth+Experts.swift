extension Truth {
  /// Who knows each subject, who knows it a little and who only looks like it.
  static func experts(_ company: Company) -> TruthValue {
    var fields: [(String, TruthValue)] = company.subjects.map { subject in
      let variant = WorkNames.variant(subject.variant).map { " " + $0 } ?? ""
      let value: TruthValue = [
        "name": [
          "de": .string(subject.topic.german + variant), "en": .string(subject.topic.english + variant),
        ],
        "experts": .array(subject.experts.map { knower($0, company) }),
        "weaker": .array(subject.weaker.map { knower($0, company) }),
        "decoys": [
          "askers": .people(subject.askers.sorted()),
          "confidentButWrong": .people(subject.confidentButWrong.sorted()),
        ],
        "nobody": false,
      ]
      return (subject.key, value)
    }
    for topic in TopicField.unknown {
      fields.append(
        (
          topic.key,
          [
            "name": ["de": .string(topic.german), "en": .string(topic.english)], "experts": .array([]),
            "weaker": .array([]), "decoys": ["askers": .array([]), "confidentButWrong": .array([])],
            "nobody": true,
          ]
        ))
    }
    return TruthValue(fields: fields)
  }

  private static func knower(_ knower: Subject.Knower, _ company: Company) -> TruthValue {
    var fields: [(String, TruthValue)] = [
      ("person", .person(knower.person)), ("kind", .string(knower.kind.rawValue)),
    ]
    if knower.days.lowerBound > 0 { fields.append(("since", .date(knower.days.lowerBound))) }
    if knower.days.upperBound < company.calendar.days {
      fields.append(("until", .date(knower.days.upperBound)))
    }
    return TruthValue(fields: fields)
  }

  /// People whose volume, applause or rank says nothing about knowledge.
  static func decoys(_ company: Company) -> TruthValue {
    let parts = company.parts
    return [
      "broadcasters": .people(parts.broadcasters),
      "superficial": .people(parts.superficial),
      "rings": .array(
        parts.rings.map {
          ["people": .people($0.people), "topic": .string(company.subjects[$0.subject].key)]
        }),
      "bosses": .people(parts.bosses),
      "bots": .people(parts.bots.sorted()),
      "staff": .people(parts.staff),
      "externals": .people([parts.external]),
    ]
  }

  /// Pairs of topics with everybody who knows both, told once a pair.
  static func combinations(_ company: Company) -> TruthValue {
    .array(
      company.parts.combinations.map { combination in
        [
          "topics": .array([
            .string(company.subjects[combination.subjects.0].key),
            .string(company.subjects[combination.subjects.1].key),
          ]),
          "people": .people(company.experts(ofBoth: combination.subjects)),
        ]
      })
  }
}

extension Company {
  /// Everybody who is an expert of both subjects, in the order of ids.
  func experts(ofBoth subjects: (Int, Int)) -> [Int] {
    let others = self.subjects[subjects.1].experts.map(\.person)
    return self.subjects[subjects.0].experts.map(\.person).filter { others.contains($0) }.sorted()
  }
}
