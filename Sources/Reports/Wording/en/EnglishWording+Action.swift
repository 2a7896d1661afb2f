extension EnglishWording {
  func optedOut(_ name: String) -> String {
    "\(name) appears nowhere any more, also not after further imports."
  }
  func optedIn(_ name: String) -> String { "\(name) appears again." }
  func marked(_ name: String, _ label: String) -> String { "\(name) is now marked: \(label)." }
  func unmarked(_ name: String, _ label: String) -> String { "\(name) is no longer marked: \(label)." }

  func mentor(_ name: String, capacity: Int?) -> String {
    guard let capacity else { return "\(name) is no longer proposed as a mentor." }
    return "\(name) is proposed as a mentor, for at most \(number(capacity)) at once."
  }

  func sampleWritten(_ folder: String, posts: Int, bytes: Int) -> String {
    "\(folder): \(count(posts, "post", "posts")), \(decimal(Double(bytes) / 1_000_000, places: 1)) MB. "
      + "Next: whoknows import \(folder)/items.jsonl"
  }

  var mapTitle: String { "Communities and the people who link them" }

  func mapExtent(_ communities: Int, _ people: Int, _ posts: Int) -> String {
    [
      count(communities, "community", "communities"), count(people, "person who writes", "people who write"),
      count(posts, "post", "posts"),
    ].joined(separator: " · ")
  }

  var mapCaution: String {
    "Two communities are linked where the same people write in both. The picture shows contacts, not performance."
  }
  var mapStaleness: String { "The links are older than the posts: whoknows analyse brings them up to date." }
  func mapPeople(_ number: Int) -> String { count(number, "person", "people") }
  func mapMore(_ number: Int) -> String { "and \(self.number(number)) more" }
  func mapTies(_ drawn: Int, _ all: Int) -> String {
    "Drawn: the \(number(drawn)) strongest of \(count(all, "link", "links"))."
  }
  var mapSizes: String { "Area: people who write there" }
  var mapWidths: String { "Width: people who write in both" }
  var mapSimpleLayout: String { "Simple layout, because the real one was not ready in time." }
  var mapUnlabelled: String { "without a label" }
}
