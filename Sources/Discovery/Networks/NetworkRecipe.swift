internal import Foundation

/// How contacts become the ties of a network: what each counts, how it fades, and when it is a tie at all.
///
/// The weights are conventions; what matters is that applause makes no tie, large threads count
/// little, and nothing that happened within one week is a relation.
package struct NetworkRecipe: Hashable, Sendable {
  package var structure: Structure
  /// What one contact of a kind counts, by `ContactKind.rawValue`.
  package var weights: [Double]
  /// Days in which a contact loses half of its weight; `nil` for never.
  package var halfLife: Double?
  /// Different weeks with a dated contact below which there is no tie.
  package var leastWeeks: Int

  package init(structure: Structure, weights: [ContactKind: Double], halfLife: Double?, leastWeeks: Int = 2) {
    self.structure = structure
    self.weights = ContactKind.allCases.map { weights[$0] ?? 0 }
    self.halfLife = halfLife
    self.leastWeeks = leastWeeks
  }

  /// The recipe of a structure. Who helps and whom people trust changes slowly, who talks to whom faster.
  package static func standard(_ structure: Structure) -> NetworkRecipe {
    switch structure {
    case .line:
      NetworkRecipe(structure: .line, weights: [.stated: 1], halfLife: nil)
    case .informal:
      NetworkRecipe(
        structure: .informal,
        weights: [
          .reply: 1, .answer: 1, .acceptedAnswer: 1.5, .mention: 0.7, .thanks: 0.5, .stated: 1,
        ], halfLife: 365)
    case .valueCreation:
      NetworkRecipe(
        structure: .valueCreation,
        weights: [.answer: 1, .acceptedAnswer: 1.5, .thread: 0.5, .document: 1, .stated: 1], halfLife: 365)
    case .communication:
      NetworkRecipe(
        structure: .communication,
        weights: [
          .reply: 1, .answer: 1, .acceptedAnswer: 1.5, .mention: 0.7, .thanks: 0.2, .thread: 0.5,
          .document: 1, .stated: 1,
        ], halfLife: 180)
    }
  }

  /// What a contact counts before it fades: its kind, shared among those whom it concerned.
  func weight(of contact: Contact) -> Double {
    let weight = weights[Int(contact.kind.rawValue)]
    let size = Double(max(1, contact.size))
    switch contact.kind {
    case .mention: return weight / size
    case .thread, .document: return weight / max(1, size - 1)
    case .thanks, .applause: return weight / size.squareRoot()
    case .stated: return weight * Double(contact.strength)
    case .reply, .answer, .acceptedAnswer: return weight
    }
  }

  /// How much of a contact is left after some days: 2^(−age / half-life); all of an undated one.
  ///
  /// Every age is taken from the same now, so that the ties of one network compare; another now rescales all.
  func remainder(ofDay day: Int32, now: Int32) -> Double {
    guard let halfLife, day != Contact.undated else { return 1 }
    return exp2(-Double(max(0, Int64(now) - Int64(day))) / halfLife)
  }
}
