internal import Diagrams
internal import Discovery
internal import People

/// Some people and what is between them, in no language.
struct PeopleFacts: Codable {
  struct Person: Codable {
    /// The store's number.
    var id: Int64
    /// What tells this one from others for ever.
    var key: String
    var name: String
    var unit: String?
    var weight = 1.0
    /// People who stand below this one and are not on the page.
    var hidden = 0
    /// Where the picture puts this one at first, as parts of the canvas.
    var x: Double?
    var y: Double?

    init(_ id: Int64, _ description: PersonDescription, weight: Double = 1) {
      self.id = id
      key = description.id
      name = description.name
      unit = description.unit.flatMap { $0.isEmpty ? nil : $0 }
      self.weight = weight
    }
  }

  /// What a line says.
  enum Kind: String, Codable {
    /// The first reports to the second, with contact or without.
    case reports, silent
    /// In contact, or at work together, with no line between them.
    case across, work
  }

  /// Two people by their places.
  struct Tie: Codable {
    var a: Int
    var b: Int
    var kind: Kind
    var weight: Double
  }

  var basis: PictureBasis
  var people: [Person]
  var ties: [Tie] = []

  init(basis: PictureBasis, people: [Person]) {
    self.basis = basis
    self.people = people
  }
}
