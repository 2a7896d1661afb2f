internal import People

/// The sentence for what could not be done.
protocol TroubleWording {
  /// One line in the form "what: cause", with what to do next.
  func sentence(_ trouble: Trouble) -> String
}
