package import Discovery
internal import Formats
internal import People

/// A list of people or pairs for scripts.
///
/// | key | value |
/// |---|---|
/// | `found` | what was looked for: `multipliers`, `ambassadors`, `powerUsers`, `influencers`, `mentors`, `mentorsFor`, `newcomers`, `circles`, `meet`, `path`, `understudies` |
/// | `basis` | `structure`, `window` in days or `null`, `now`, `people`, `ties`, `halfLife` in days or `null`, `withoutTies[]` |
/// | `subjects[]` | for whom, or from whom to whom |
/// | `facts[]` | what is said of the subjects, in the form of reasons |
/// | `total` | how many there are, shown or not |
/// | `targets`, `curve[]` | whom multipliers could reach, and what the best one, two, three … reach |
/// | `value` | the sum of the scores less what seats cost, where a flow decided |
/// | `rows[]` | best first: `rank`, `people[]`, `score`, `parts[]` of `name`, `value`, `reasons[]`, `cautions[]` |
/// | `rows[].reasons[]` | `kind`, and where they apply `count`, `of`, `hours`, `words[]`, `people[]`, `day` |
package enum FoundListJSON {
  package static func string(_ list: FoundList) -> String {
    JSONText.object { write(list, to: &$0) }
  }

  /// The members of an object that is a list.
  static func write(_ list: FoundList, to json: inout JSONWriter) {
    json.member("found", list.kind.rawValue)
    json.object("basis") { json in
      json.member("structure", list.basis.structure.rawValue)
      member("window", list.basis.window, &json)
      json.member("now", list.basis.now?.iso8601)
      json.member("people", list.basis.people)
      json.member("ties", list.basis.ties)
      member("halfLife", list.basis.halfLife, &json)
      json.member("withoutTies", strings: list.basis.withoutTies)
    }
    json.member("subjects", list.subjects) { json, person in
      json.object { PersonJSON.write(person, to: &$0) }
    }
    json.member("facts", list.facts) { json, fact in json.object { write(fact, to: &$0) } }
    json.member("total", list.total)
    member("targets", list.targets, &json)
    json.member("curve", list.curve) { $0.integer(Int64($1)) }
    number("value", list.value, &json)
    json.member("rows", list.rows.enumerated()) { json, row in
      json.object { write(row.element, rank: row.offset + 1, to: &$0) }
    }
  }

  private static func member(_ key: String, _ value: Int?, _ json: inout JSONWriter) {
    if let value { json.member(key, value) } else { json.member(key, String?.none) }
  }

  private static func number(_ key: String, _ value: Double?, _ json: inout JSONWriter) {
    if let value { json.member(key, value) } else { json.member(key, String?.none) }
  }

  private static func write(_ row: FoundRow, rank: Int, to json: inout JSONWriter) {
    json.member("rank", rank)
    json.member("people", row.people) { json, person in json.object { PersonJSON.write(person, to: &$0) } }
    number("score", row.score, &json)
    json.member("parts", row.parts) { json, part in
      json.object {
        $0.member("name", part.name)
        $0.member("value", part.value)
      }
    }
    json.member("reasons", row.reasons) { json, fact in json.object { write(fact, to: &$0) } }
    json.member("cautions", row.cautions) { json, fact in json.object { write(fact, to: &$0) } }
  }

  private static func write(_ fact: Fact, to json: inout JSONWriter) {
    json.member("kind", fact.kind.rawValue)
    if let count = fact.count { json.member("count", count) }
    if let of = fact.of { json.member("of", of) }
    if let hours = fact.hours { json.member("hours", hours) }
    if !fact.words.isEmpty { json.member("words", strings: fact.words) }
    if !fact.people.isEmpty {
      json.member("people", fact.people) { json, person in json.object { PersonJSON.write(person, to: &$0) } }
    }
    if let day = fact.day { json.member("day", day.isoDate) }
  }
}
