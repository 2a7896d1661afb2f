extension EnglishWording {
  func imported(path: String, format: String, source: String) -> String {
    "Imported " + path + " as " + format + ", source " + quoted(source)
  }

  var resumed: String { "It had been interrupted and went on where it was." }
  var readTitle: String { "Read" }
  var newTitle: String { "New" }
  var changedTitle: String { "Changed" }
  var stubsTitle: String { "Referred to, not described" }
  var nothingNew: String { "nothing: everything in it was known already" }

  func people(_ count: Int) -> String { self.count(count, "person", "people") }
  func posts(_ count: Int) -> String { self.count(count, "post", "posts") }

  func records(_ count: Int, _ record: String) -> String {
    // Importers say "lines", "messages".
    self.count(count, record.hasSuffix("s") ? String(record.dropLast()) : record, record)
  }

  func changed(_ count: Int) -> String {
    self.count(count, "thing", "things") + " said differently than before"
  }
  func skippedTitle(_ count: Int) -> String { "Skipped: " + number(count) }
  func notedTitle(_ count: Int) -> String { "Taken in with a remark: " + number(count) }
  func unknownFieldsTitle(_ count: Int) -> String {
    "Not understood: " + self.count(count, "field", "fields")
  }
  func phrase(_ english: String) -> String { english }
  var firstPlaces: String { "first at" }
}

extension EnglishWording {
  var questionsTitle: String { "questions" }
  var allQuestions: String { "all" }
  var noForm: String { "(no form)" }
  var formTitle: String { "form" }
  var unjudgedTitle: String { "Questions without judgements, by what they ended in" }
  var judgedTitle: String { "form" }
  var noQuestions: String { "There are no questions in these files." }
}

extension EnglishWording {
  var managerTitle: String { "Reports to" }
  var postsTitle: String { "Posts" }
  var activeTitle: String { "Active" }
  var topicsTitle: String { "Writes about" }
  var placesTitle: String { "Writes in" }
  var skillsTitle: String { "Says to know" }
  var noVisiblePosts: String { "none that you may see" }
  func visiblePosts(_ count: Int) -> String { self.count(count, "visible post", "visible posts") }

  func answers(_ count: Int, accepted: Int) -> String {
    self.count(count, "answer", "answers") + (accepted > 0 ? " (" + number(accepted) + " accepted)" : "")
  }

  func questions(_ count: Int) -> String { self.count(count, "question", "questions") }
  func asOf(_ day: String) -> String { "As of " + day }
}
