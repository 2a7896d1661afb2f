extension GermanWording {
  func optedOut(_ name: String) -> String {
    "\(name) erscheint nirgends mehr, auch nicht nach weiteren Importen."
  }
  func optedIn(_ name: String) -> String { "\(name) erscheint wieder." }
  func marked(_ name: String, _ label: String) -> String { "\(name) ist jetzt gekennzeichnet: \(label)." }
  func unmarked(_ name: String, _ label: String) -> String {
    "\(name) ist nicht mehr gekennzeichnet: \(label)."
  }

  func mentor(_ name: String, capacity: Int?) -> String {
    guard let capacity else { return "\(name) wird nicht mehr als Mentor vorgeschlagen." }
    return "\(name) wird als Mentor vorgeschlagen, für höchstens \(number(capacity)) zugleich."
  }

  func sampleWritten(_ folder: String, posts: Int, bytes: Int) -> String {
    "\(folder): \(count(posts, "Beitrag", "Beiträge")), \(decimal(Double(bytes) / 1_000_000, places: 1)) MB. "
      + "Weiter mit: whoknows import \(folder)/items.jsonl"
  }
}
