/// A field of work: topics that share a community and the functions whose people know them.
struct TopicField: Sendable {
  /// Name of the field's communities.
  let german: String
  let english: String
  let topics: [Topic]

  private init(_ german: String, _ english: String, _ text: String) {
    self.german = german
    self.english = english
    topics = TopicTexts.topics(text)
  }

  /// All fields with topics that somebody knows.
  static let all = [
    TopicField("Fertigungsverfahren", "Manufacturing", TopicTexts.production),
    TopicField("Elektrik und Elektronik", "Electronics", TopicTexts.electronics),
    TopicField("IT-Betrieb", "IT operations", TopicTexts.informationTechnology),
    TopicField("Software und Daten", "Software and data", TopicTexts.software),
    TopicField("Qualität", "Quality", TopicTexts.quality),
    TopicField("Logistik und Einkauf", "Logistics and purchasing", TopicTexts.logistics),
    TopicField("Arbeit und Personal", "Work and people", TopicTexts.employment),
    TopicField("Recht und Finanzen", "Law and finance", TopicTexts.law),
    TopicField("Umwelt und Sicherheit", "Environment and safety", TopicTexts.environment),
  ]

  /// Topics that are talked about and that nobody knows.
  static let unknown = TopicTexts.topics(TopicTexts.unknown)

  /// Topics of spare time.
  static let leisure = TopicTexts.topics(TopicTexts.leisure)
}
