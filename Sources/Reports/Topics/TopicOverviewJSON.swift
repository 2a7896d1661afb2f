package import Discovery
internal import Formats
internal import People

/// The topics of an organisation, for scripts.
///
/// | key | value |
/// |---|---|
/// | `goals`, `asOf`, `found`, `postsRead`, `extent`, `filters` | as in answers; `found` topics before `--limit` |
/// | `topics[]` | `name`, `posts`, `people`, `outcome`, `cover`, `absenceFactor`, `measure`, `experts[]`, `understudies[]`, `related[]` |
/// | `topics[].cover` | `covered`, `hangsOnOne`, `nobody` |
/// | `topics[].measure` | `accepted` answers or `evidence`: what `share` is counted in |
/// | `topics[].experts[]` | who, `band`, `share`, `lastActive` |
package enum TopicOverviewJSON {
  package static func string(_ overview: TopicOverview) -> String {
    JSONText.object { json in
      json.member("goals", overview.areGoals)
      json.member("asOf", overview.asOf?.iso8601)
      json.member("found", overview.found)
      json.member("postsRead", overview.postsRead)
      TopicReportJSON.write(overview.extent, to: &json)
      TopicReportJSON.write(overview.filters, to: &json)
      json.member("topics", overview.topics) { json, topic in json.object { write(topic, to: &$0) } }
    }
  }

  private static func write(_ topic: TopicEntry, to json: inout JSONWriter) {
    json.member("name", topic.name)
    json.key("posts")
    if let posts = topic.posts { json.integer(Int64(posts)) } else { json.null() }
    json.key("people")
    if let people = topic.people { json.integer(Int64(people)) } else { json.null() }
    json.member("outcome", topic.outcome.machineWord)
    json.member("cover", topic.cover.rawValue)
    json.key("absenceFactor")
    if let factor = topic.absenceFactor { json.integer(Int64(factor)) } else { json.null() }
    json.member("measure", topic.measure.rawValue)
    json.member("experts", topic.experts) { json, expert in json.object { write(expert, to: &$0) } }
    json.member("understudies", topic.understudies) { json, expert in json.object { write(expert, to: &$0) } }
    json.member("related", strings: topic.related)
  }

  private static func write(_ expert: TopicExpert, to json: inout JSONWriter) {
    PersonJSON.write(expert.person, to: &json)
    json.member("band", expert.band.machineWord)
    json.member("share", expert.share)
    json.member("lastActive", expert.lastActive.map { Instant(seconds: $0).isoDate })
  }
}

/// The topics of an organisation as a table, one row an expert, and one for a topic that nobody knows.
package enum TopicOverviewCSV {
  private static let columns = [
    "topic", "cover", "absenceFactor", "measure", "posts", "people", "rank", "name", "id", "unit", "location",
    "band",
    "share", "lastActive", "understudies", "related",
  ]

  package static func string(_ overview: TopicOverview) -> String {
    let rows = overview.topics.flatMap { topic -> [[CSVCell]] in
      let own = head(topic)
      let names = [
        CSVText.cell(topic.understudies.map(\.person.id).joined(separator: " ")),
        CSVText.cell(topic.related.joined(separator: "; ")),
      ]
      guard !topic.experts.isEmpty else {
        return [own + [CSVCell](repeating: .empty, count: columns.count - own.count - names.count) + names]
      }
      return topic.experts.enumerated().map { own + row($1, rank: $0 + 1) + names }
    }
    return CSVText.string(columns: columns, rows: rows, raw: false)
  }

  private static func head(_ topic: TopicEntry) -> [CSVCell] {
    func cell(_ number: Int?) -> CSVCell { number.map { .integer($0) } ?? .empty }
    return [
      CSVText.cell(topic.name), .text(topic.cover.rawValue), cell(topic.absenceFactor),
      .text(topic.measure.rawValue), cell(topic.posts), cell(topic.people),
    ]
  }

  private static func row(_ expert: TopicExpert, rank: Int) -> [CSVCell] {
    let person = expert.person
    return [.integer(rank)] + [person.name, person.id, person.unit, person.location].map(CSVText.cell)
      + [
        .text(expert.band.machineWord), .double(expert.share),
        CSVText.cell(expert.lastActive.map { Instant(seconds: $0).isoDate }),
      ]
  }
}
