/// Which kinds of reactions say thanks and do not merely applaud.
struct ThanksKinds {
  /// Kinds already looked at: there are few, and millions of reactions.
  private var known: [String: Bool] = [:]

  private static let words = ["thank", "dank", "merci", "gracias", "pray"]

  mutating func contains(_ kind: String) -> Bool {
    if let answer = known[kind] { return answer }
    let lowered = kind.lowercased()
    let answer = Self.words.contains { lowered.contains($0) }
    known[kind] = answer
    return answer
  }
}
