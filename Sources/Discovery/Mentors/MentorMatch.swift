/// What joins a mentor and a newcomer, and what it counts.
struct MentorMatch {
  /// How much both write about the same.
  var similarity: Double
  /// Steps from one to the other in the network.
  var steps: UInt32
  var isOtherUnit: Bool
  var isSameSite: Bool
  var sharesLanguage: Bool
  var helpedElsewhere: Int
  var speed: Double

  private var topics: Double { 0.4 * min(1, similarity) }
  private var distance: Double { 0.2 * closeness * (isOtherUnit ? 1 : 0.6) }
  private var newcomers: Double { 0.15 * Double(helpedElsewhere) / (Double(helpedElsewhere) + 5) }
  private var practical: Double { 0.1 * ((sharesLanguage ? 0.5 : 0) + (isSameSite ? 0.5 : 0)) }

  /// The sum of the parts, without making them: a company has a hundred thousand pairs for each newcomer.
  var score: Double { topics + distance + 0.15 * speed + newcomers + practical }

  /// What the score is made of, in the order in which it is added up.
  var parts: [MentorPart] {
    [
      MentorPart(.topics, topics), MentorPart(.distance, distance), MentorPart(.speed, 0.15 * speed),
      MentorPart(.newcomers, newcomers), MentorPart(.practical, practical),
    ]
  }

  private var closeness: Double {
    switch steps {
    case 1: 0.3
    case 2: 1
    case 3: 0.7
    default: 0
    }
  }
}
