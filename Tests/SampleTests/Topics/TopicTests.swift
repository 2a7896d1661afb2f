import Testing

@testable import Sample

@Suite struct TopicTests {
  @Test("every topic has two names, a key of its own, and words enough in both languages")
  func complete() {
    let topics = TopicField.all.flatMap(\.topics)
    #expect(topics.count == 45)
    #expect(Set(topics.map(\.key)).count == topics.count)
    #expect(Set(topics.compactMap(\.abbreviation)).count == topics.count)
    for topic in topics {
      #expect(topic.words(.german).count >= 12 && topic.words(.english).count >= 12, "\(topic.key)")
      #expect(topic.faults(.german).count == 4 && topic.faults(.english).count == 4, "\(topic.key)")
      #expect(topic.forms.count >= 4, "\(topic.key)")
      #expect(
        topic.words(.german).allSatisfy { $0.nominative != $0.bare }, "an article is missing in \(topic.key)")
    }
    #expect(TopicField.unknown.count == 4 && TopicField.leisure.count == 8)
  }

  @Test("a text without a key or a name is no topic")
  func incomplete() {
    #expect(Topic("de: Guss\nen: casting") == nil)
    #expect(Topic("key: x\nde: Guss") == nil)
    #expect(TopicTexts.topics("").isEmpty)
  }

  @Test("German nouns are declined by their article")
  func declined() {
    let masculine = Word(german: "der Nachdruck")
    #expect(masculine.accusative == "den Nachdruck" && masculine.dative == "dem Nachdruck")
    let feminine = Word(german: "die Kavität")
    #expect(feminine.accusative == "die Kavität" && feminine.dative == "der Kavität")
    #expect(Word(german: "das Granulat").dative == "dem Granulat")
    #expect(Word(german: "Granulat").dative == "Granulat")
    #expect(Word(english: "runner").nominative == "the runner")
  }
}
