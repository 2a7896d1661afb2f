/// A question to the expert search with the people who are the right answer.
package struct SampleQuery: Hashable, Sendable {
  /// A person with grade 2 (expert) or 1 (weaker: knows something, or left the topic about a year before the end).
  package struct Judgement: Hashable, Sendable {
    let person: Int
    package let grade: Int

    /// The person's id in the nouns.
    package var personID: String { Company.id(person: person) }
  }

  package let id: String
  package let text: String
  /// `base`, `inflected`, `misspelt`, `foreign` …: how the query is put.
  package let form: String
  /// The topic's key in the truth, `nil` for combinations and foreign ones.
  package let topic: String?
  /// Empty where the right answer is "nobody".
  package let judgements: [Judgement]
}

extension SampleQuery {
  /// All queries of a company; where topics have variants, the plain name asks for the experts of all of them.
  static func all(_ company: Company) -> [SampleQuery] {
    var list = QueryList()
    for subject in company.subjects where subject.variant == 0 { list.add(subject, company) }
    list.addVariants(company)
    for topic in TopicField.unknown { list.add(topic.german, "no-expert", topic: topic.key, []) }
    list.addCombinations(company)
    for text in ForeignTopics.far { list.add(text, "foreign", topic: nil, []) }
    for text in ForeignTopics.near { list.add(text, "foreign-near", topic: nil, []) }
    return list.queries
  }
}

/// Queries as they are numbered.
private struct QueryList {
  var queries: [SampleQuery] = []

  mutating func add(_ text: String, _ form: String, topic: String?, _ judgements: [SampleQuery.Judgement]) {
    queries.append(
      SampleQuery(id: "q\(queries.count + 1)", text: text, form: form, topic: topic, judgements: judgements))
  }

  /// All forms of one topic.
  mutating func add(_ subject: Subject, _ company: Company) {
    let topic = subject.topic
    let answer = Self.judgements(company.subjects.filter { $0.topic.key == topic.key })
    add(topic.german, "base", topic: topic.key, answer)
    for form in topic.forms { add(form.query, form.form, topic: topic.key, answer) }
    if topic.english != topic.german { add(topic.english, "other-language", topic: topic.key, answer) }
    if let abbreviation = topic.abbreviation { add(abbreviation, "abbreviation", topic: topic.key, answer) }
    let opening = queries.count % 2 == 0 ? "Wer kennt sich aus mit " : "Wen frage ich zu "
    add(opening + topic.german + "?", "question", topic: topic.key, answer)
    let words = topic.words(.german)
    if words.count > 8 {
      add(
        [words[2], words[5], words[8]].map(\.bare).joined(separator: " "), "detail", topic: topic.key, answer)
    }
  }

  /// Some variants by their own name: only their own people know them.
  mutating func addVariants(_ company: Company) {
    let variants = company.subjects.filter { $0.variant > 0 }
    let step = max(1, variants.count / 300)
    for place in stride(from: 0, to: variants.count, by: step) {
      let subject = variants[place]
      guard let name = WorkNames.variant(subject.variant) else { continue }
      add(subject.topic.german + " " + name, "variant", topic: subject.key, Self.judgements([subject]))
    }
  }

  mutating func addCombinations(_ company: Company) {
    for combination in company.parts.combinations {
      let one = company.subjects[combination.subjects.0].topic.german
      let other = company.subjects[combination.subjects.1].topic.german
      let both = company.experts(ofBoth: combination.subjects).map {
        SampleQuery.Judgement(person: $0, grade: 2)
      }
      add(one + " und " + other, "combination", topic: nil, both)
      add(other + " " + one, "combination-loose", topic: nil, both)
    }
  }

  /// Experts and weaker of some subjects in the order of ids, each with the best grade.
  private static func judgements(_ subjects: [Subject]) -> [SampleQuery.Judgement] {
    var grades: [Int: Int] = [:]
    for subject in subjects {
      for knower in subject.weaker where grades[knower.person] == nil { grades[knower.person] = 1 }
      for knower in subject.experts { grades[knower.person] = 2 }
    }
    return grades.sorted { $0.key < $1.key }.map { SampleQuery.Judgement(person: $0.key, grade: $0.value) }
  }
}
