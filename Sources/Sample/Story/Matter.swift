/// What a thread is about: the topic in one language, and the concrete case.
struct Matter: Sendable {
  let language: Language
  /// The topic's name as the writer uses it, with the product family where there is one.
  let name: String
  let abbreviation: String?
  let words: [Word]
  let fault: String
  let object: String
  /// The project whose name comes up most, and the first part number of the matter.
  let project: Int
  let site: String

  /// A matter of a subject: fault and object are numbers, so that two threads can be about the same.
  init(_ subject: Subject, language: Language, fault: Int, object: Int, project: Int, site: Int) {
    self.init(
      subject.topic, language: language, variant: subject.variant, fault: fault, object: object,
      project: project, site: site)
  }

  init(
    _ topic: Topic, language: Language, variant: Int = 0, fault: Int, object: Int, project: Int, site: Int
  ) {
    self.language = language
    let plain = topic.name(language)
    name = WorkNames.variant(variant).map { plain + " " + $0 } ?? plain
    abbreviation = topic.abbreviation
    words = topic.words(language)
    let faults = topic.faults(language)
    self.fault = faults.isEmpty ? "" : faults[fault % faults.count]
    self.object = WorkNames.object(object, language: language)
    self.project = project
    self.site = Site.all[site % Site.all.count].name
  }
}
