internal import Diagrams

/// A picture with what makes its elements the same in the next one.
struct KeyedPicture {
  var picture: Picture
  /// For each box, no two alike.
  let keys: [String]
  /// For each bridge, or none.
  let bridgeKeys: [String]

  init(picture: Picture, keys: [String], bridgeKeys: [String] = []) {
    self.picture = picture
    self.keys = Self.unlike(keys)
    self.bridgeKeys = Self.unlike(bridgeKeys)
  }

  /// The same with numbers after those that were there before.
  private static func unlike(_ keys: [String]) -> [String] {
    var uses: [String: Int] = [:]
    return keys.map { key in
      uses[key, default: 0] += 1
      let use = uses[key, default: 1]
      return use == 1 ? key : key + "\u{1}\(use)"
    }
  }

  /// The key of somebody who links two groups, whichever is named first.
  static func bridgeKey(_ name: String, _ one: String, _ other: String) -> String {
    [name, min(one, other), max(one, other)].joined(separator: "\t")
  }

  /// Puts boxes where they were; a place of an earlier shelf counts before one of a later.
  ///
  /// Once some are where they were, the others are newcomers and have no places of their own.
  mutating func place(by shelves: [PlaceShelf]) {
    let found = keys.map { key in shelves.lazy.compactMap { $0.places[key] }.first }
    // With too few of them a new layout is better, and a place of one's own is one.
    guard 3 * found.count(where: { $0 == nil }) <= 2 * found.count else { return }
    for (box, place) in found.enumerated() where picture.boxes.indices.contains(box) {
      picture.boxes[box].place = place
    }
    for (bridge, key) in bridgeKeys.enumerated() where picture.bridges.indices.contains(bridge) {
      picture.bridges[bridge].place = shelves.lazy.compactMap { $0.bridge(key) }.first
    }
  }
}
