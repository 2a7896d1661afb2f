/// Invented names of projects, parts, objects and variants; they grow with the company.
enum WorkNames {
  private static let heads =
    "Vel Kan Tor Mir Sol Bru Dex Fal Gry Hal Jun Lum Nor Ost Pel Quin Ral Sax Tiv Ulm Zen Arv".split(
      separator: " ")
  private static let middles = "a e i o u ora eni ama isto uri".split(separator: " ")
  private static let tails = "ra dor nix tel va lin mos ka rus den phar zo".split(separator: " ")

  /// The project of a rank; the first ranks read as plain names, later ones carry a number.
  static func project(_ rank: Int) -> String {
    let draw = Chance.mixed(UInt64(bitPattern: Int64(rank)) &+ 77)
    let name =
      heads[Int(draw % UInt64(heads.count))] + middles[Int((draw >> 16) % UInt64(middles.count))]
      + tails[Int((draw >> 32) % UInt64(tails.count))]
    return rank < 200 ? String(name) : name + " " + String(rank)
  }

  /// The part number of a rank, such as `KX-40712`.
  static func part(_ rank: Int) -> String {
    let draw = Chance.mixed(UInt64(bitPattern: Int64(rank)) &+ 991)
    let letters: [Unicode.Scalar] = ["K", "X", "B", "R", "T", "N", "W", "Z"]
    var text = ""
    text.unicodeScalars.append(letters[Int(draw & 7)])
    text.unicodeScalars.append(letters[Int((draw >> 3) & 7)])
    return text + "-" + String(10_000 + rank)
  }

  /// An object that can have a fault: a line, a test bench, a project.
  static func object(_ rank: Int, language: Language) -> String {
    switch (rank % 4, language) {
    case (0, .german): "Linie \(rank / 4 + 2)"
    case (0, .english): "line \(rank / 4 + 2)"
    case (1, .german): "Anlage \(rank / 4 + 11)"
    case (1, .english): "unit \(rank / 4 + 11)"
    case (2, .german): "Projekt " + project(rank)
    case (2, .english): "project " + project(rank)
    case (_, .german): "Halle \(rank / 4 + 1)"
    case (_, .english): "hall \(rank / 4 + 1)"
    }
  }

  /// The product family that tells one variant of a topic from another; `nil` for the plain topic.
  static func variant(_ number: Int) -> String? {
    number == 0 ? nil : project(number + 3000)
  }
}
