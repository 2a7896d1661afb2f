/// A thread that must happen for the planted truth to be true, at its time; all others are drawn as they come.
struct Appointment: Sendable {
  enum Occasion: Sendable {
    /// A question that one of the subject's people answers; `sure` where the answer must be accepted.
    case question(subject: Int, knower: Int, isExpert: Bool, sure: Bool)
    case unanswered(subject: Int)
    /// One of two threads on the same or nearly the same matter.
    case twin(pair: Int, second: Bool)
    case misplaced(subject: Int, community: Int)
    case introduction(newcomer: Int)
    case newcomerQuestion(newcomer: Int)
    /// Somebody takes part in a group's talk that is not the own one.
    case visit(person: Int, group: Int)
  }

  let second: Int
  let occasion: Occasion
}

/// Two threads that are the same discussion in two places, or only look like it.
struct TwinPlan: Sendable {
  enum Kind: String, Sendable {
    case parallel
    case otherObject = "same problem, other object"
    case otherProblem = "other problem, same object"
    case yearApart = "same problem, a year apart"
  }

  let subject: Int
  let kind: Kind
  /// The fault and the object of the first thread and of the second.
  let faults: (Int, Int)
  let objects: (Int, Int)
}
