internal import Diagrams
internal import Foundation
internal import Store

/// Where the elements of a picture stood when `analyse` last drew it, so that they stand there again.
struct PlaceShelf {
  /// By the element's lasting key, as parts of the canvas.
  private(set) var places: [String: Point] = [:]

  /// How places are made; those of another way are not used.
  static let method = "countries 1"

  /// Places from what was stored; what is damaged is left out.
  init(payload: [UInt8]) {
    let lines = String(decoding: payload, as: UTF8.self).split(separator: "\n")
    for line in lines {
      let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3, let x = Double(fields[0]), let y = Double(fields[1]) else { continue }
      places[Self.unescaped(fields[2])] = Point(x: x, y: y)
    }
  }

  /// The places of a picture as it was drawn.
  init(_ picture: KeyedPicture, drawing: Drawing) {
    for (key, place) in zip(picture.keys, drawing.places) { places[key] = Self.rounded(place) }
    for (index, place) in drawing.bridgePlaces where picture.bridgeKeys.indices.contains(index) {
      let key = picture.bridgeKeys[index]
      places[Self.dotKey(key)] = Self.rounded(place.dot)
      places[Self.nameKey(key)] = Self.rounded(place.name)
    }
  }

  /// Rounded, so that a picture drawn from them has the very same places.
  private static func rounded(_ place: Point) -> Point {
    Point(x: (place.x * 1e4).rounded() / 1e4, y: (place.y * 1e4).rounded() / 1e4)
  }

  /// Where a dot and its name were.
  func bridge(_ key: String) -> Picture.Bridge.Place? {
    guard let dot = places[Self.dotKey(key)], let name = places[Self.nameKey(key)] else { return nil }
    return .init(dot: dot, name: name)
  }

  // No name from an export starts with a control character, which importers take out.
  private static func dotKey(_ key: String) -> String { "\u{1}dot " + key }
  private static func nameKey(_ key: String) -> String { "\u{1}name " + key }

  /// One line for each place, by key: x, y and key, separated by tabs.
  var payload: [UInt8] {
    let lines = places.sorted { $0.key < $1.key }
      .map { "\($0.value.x)\t\($0.value.y)\t\(Self.escaped($0.key))\n" }
    return Array(lines.joined().utf8)
  }

  private static func escaped(_ key: String) -> String {
    key.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\n", with: "\\n")
  }

  private static func unescaped(_ key: Substring) -> String {
    var result = ""
    var isEscape = false
    for character in key {
      if isEscape {
        result.append(character == "n" ? "\n" : character)
        isEscape = false
      } else if character == "\\" {
        isEscape = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}

/// The pictures whose elements keep their places.
enum KeptPicture: String, CaseIterable {
  case groups, units, bridges, communities, structure, org

  /// The name under which places are stored.
  var shelf: String { "places of " + rawValue }
}
