/// Every sentence, column title and label, one function each: whoever adds one must say it in both languages.
///
/// What is given to a function is plain text of whatever origin; it is made safe where it is put out.
protocol Wording: CommonWording, TopicWording, ExplanationWording, ImportWording, EvaluationWording,
  ProfileWording, TroubleWording, ActionWording, FoundWording, FindingWording, ReceiptWording,
  TopicsWording, WordsWording
{}
