/// What is true about a sample company: who knows what, who links whom, what lives and dies.
package struct Truth: Sendable {
  /// Everything but queries, as `truth.json` holds it.
  package let value: TruthValue
  /// Queries with their judgements.
  package let queries: [SampleQuery]

  init(_ story: Story, ledger: TieLedger?) {
    let company = story.company
    queries = SampleQuery.all(company)
    let groups = ledger.map { GroupTies(company, $0) }
    var fields: [(String, TruthValue)] = [
      ("company", Self.profile(story)),
      ("experts", Self.experts(company)),
      ("decoys", Self.decoys(company)),
      ("combinations", Self.combinations(company)),
      ("bridges", Self.bridges(company, groups)),
    ]
    if let ledger { fields.append(("multipliers", Self.multipliers(company, ledger))) }
    fields += [
      ("mentors", Self.mentors(story)),
      ("groups", Self.groups(company)),
      ("mismatch", Self.mismatch(company, groups)),
    ]
    fields += Self.fragile(company, groups)
    fields.append(("care", Self.care(story)))
    fields.append(
      (
        "queryTopics",
        TruthValue(fields: queries.compactMap { query in query.topic.map { (query.id, .string($0)) } })
      ))
    value = TruthValue(fields: fields)
  }

  private static func profile(_ story: Story) -> TruthValue {
    let size = story.company.size
    return [
      "name": "Velora", "seed": .integer(Int(truncatingIfNeeded: size.seed)), "people": .integer(size.people),
      "communities": .integer(story.company.communities.count), "posts": .integer(story.pen.postsWritten),
      "start": .date(0), "end": .date(story.company.calendar.days - 1),
    ]
  }

  /// The queries as lines of id, query and form, parted by tabs.
  package var queriesTSV: String {
    queries.map { "\($0.id)\t\($0.text)\t\($0.form)\n" }.joined()
  }

  /// The judgements in TREC form: query id, 0, person, grade 2 (expert) or 1 (weaker).
  package var qrels: String {
    queries.map { query in
      query.judgements.map { "\(query.id) 0 \(Company.id(person: $0.person)) \($0.grade)\n" }.joined()
    }.joined()
  }
}
