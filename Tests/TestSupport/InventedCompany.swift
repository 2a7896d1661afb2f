/// A small random company for property tests: people, communities (one private), threads, answers, tags.
package struct InventedCompany: Sendable {
  /// People, communities and memberships.
  package private(set) var directory = NativeExport()
  /// Posts in the order of their times, days 1 to 300 of 2024, each with a day of its own or shared.
  package private(set) var posts = NativeExport()

  /// Everything, the directory first.
  package var text: String { directory.text + posts.text }

  /// Questions that have answers in it.
  package static let questions = [
    "Batterie Kühlung", "solder paste", "Zollrecht", "Getriebe vibration", "c++ compiler",
  ]

  private static let names = [
    "Jürgen Möller", "Mina Okafor", "Søren Falk", "Lena Groß", "Tomás Quint", "Aylin Demir", "Piet Brouwer",
    "Käthe Jäger", "Rhea Nandan", "Otto Übelhör", "Nils Åström", "Zoë Marchetti",
  ]
  private static let topics = [
    ["Batterie", "Kühlung", "Zelle", "Temperatur", "battery"],
    ["solder", "paste", "reflow", "board", "stencil"],
    ["Zollrecht", "Ausfuhr", "Genehmigung", "export", "license"],
    ["Getriebe", "vibration", "Lager", "gear", "bearing"],
    ["c++", "compiler", "template", "linker", "CMake"],
  ]
  private static let filler = [
    "morgen", "please", "wir", "haben", "the", "meeting", "Frage", "danke", "looks", "good", "noch", "einmal",
    "measurement", "Ergebnis", "Werk", "supplier", "today", "Prüfung",
  ]

  package init(seed: UInt64, posts count: Int) {
    var random = SplitMix64(seed: seed)
    for (index, name) in Self.names.enumerated() {
      directory.person(
        "p\(index)", name, email: "p\(index)@example.org", ["unit": "Unit \(index % 3)", "title": "Engineer"])
    }
    for index in 0..<4 { directory.community("c\(index)", "Kreis \(index)", isPrivate: index == 3) }
    for person in [0, 1, 2] {
      directory.add("membership", ["person": "p\(person)", "community": "c3", "since": "2023-01-01"])
    }
    for index in 0..<count { addPost(index, of: count, &random) }
  }

  private mutating func addPost(_ index: Int, of count: Int, _ random: inout SplitMix64) {
    let person = Int.random(in: 0..<Self.names.count, using: &random)
    let isOwnTopic = Int.random(in: 0..<4, using: &random) > 0
    let topic = Self.topics[isOwnTopic ? person % 5 : Int.random(in: 0..<5, using: &random)]
    var words: [String] = []
    for _ in 0..<Int.random(in: 4..<30, using: &random) {
      let list = Bool.random(using: &random) ? topic : Self.filler
      words.append(list[Int.random(in: 0..<list.count, using: &random)])
    }
    // Each post says something that no other says: equal ones would stand in no natural order.
    words.append("n\(index)x")
    let isReply = index > 4 && Int.random(in: 0..<3, using: &random) == 0
    let before = isReply ? Int.random(in: 0..<index, using: &random) : index
    var fields: [(String, any Sendable)] = [
      ("id", "m\(index)"), ("author", "p\(person)"), ("community", "c\(before % 4)"),
      ("time", NativeExport.time(day: 1 + index * 300 / max(1, count))),
      ("text", words.joined(separator: " ")), ("mentions", ["p\((person + index) % Self.names.count)"]),
    ]
    if isReply {
      fields += [("parent", "m\(before)"), ("kind", "answer"), ("accepted", index % 2 == 0)]
    } else {
      fields += [
        ("title", topic[index % 5]), ("kind", index % 3 == 0 ? "question" : "post"), ("tags", [topic[0]]),
      ]
    }
    posts.add("post", fields: fields)
  }
}
