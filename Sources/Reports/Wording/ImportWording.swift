/// The sentences of a report on an import.
protocol ImportWording {
  func imported(path: String, format: String, source: String) -> String
  var resumed: String { get }
  var readTitle: String { get }
  var newTitle: String { get }
  var changedTitle: String { get }
  var stubsTitle: String { get }
  var nothingNew: String { get }
  func people(_ count: Int) -> String
  func posts(_ count: Int) -> String
  /// Records by the source's own word for them.
  func records(_ count: Int, _ record: String) -> String
  func changed(_ count: Int) -> String
  func skippedTitle(_ count: Int) -> String
  func notedTitle(_ count: Int) -> String
  func unknownFieldsTitle(_ count: Int) -> String
  /// The importers' phrase for a skip or a repair; phrases that are not known stay as they are.
  func phrase(_ english: String) -> String
  var firstPlaces: String { get }
}

/// The words of a report on an evaluation.
protocol EvaluationWording {
  var questionsTitle: String { get }
  var allQuestions: String { get }
  var noForm: String { get }
  var formTitle: String { get }
  var unjudgedTitle: String { get }
  var judgedTitle: String { get }
  var noQuestions: String { get }
}

/// The words of a person's profile.
protocol ProfileWording {
  var managerTitle: String { get }
  var postsTitle: String { get }
  var activeTitle: String { get }
  var topicsTitle: String { get }
  var placesTitle: String { get }
  var skillsTitle: String { get }
  var noVisiblePosts: String { get }
  func visiblePosts(_ count: Int) -> String
  func answers(_ count: Int, accepted: Int) -> String
  func questions(_ count: Int) -> String
  func asOf(_ day: String) -> String
}
