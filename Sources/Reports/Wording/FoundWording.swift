internal import Discovery

/// The sentences of lists of people and pairs.
protocol FoundWording {
  func foundTitle(_ kind: FoundList.Kind, subjects: [String]) -> String
  /// From which structure, time and extent.
  func foundBasis(_ basis: FindingBasis) -> String
  /// How the list is made, in one or two sentences.
  func foundMethod(_ kind: FoundList.Kind) -> String
  func foundNothing(_ kind: FoundList.Kind) -> String
  /// What the list does not say.
  func foundCaution(_ kind: FoundList.Kind) -> String?
  func foundShown(_ count: Int, of all: Int) -> String
  func foundReached(_ count: Int, of all: Int) -> String
  /// How many the best so many reach together.
  func foundCurve(_ points: [(people: Int, reached: Int)], of all: Int) -> String
  /// Over whom a way leads.
  func foundVia(_ names: [String]) -> String
  /// The name of a part of a score.
  func foundPart(_ name: String) -> String
  func fact(_ fact: Fact) -> String
}
