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
}
