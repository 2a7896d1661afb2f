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

  /// The places of a drawing, of which the boxes have these keys.
  init(keys: [String], drawing: Drawing) {
    for (key, place) in zip(keys, drawing.places) {
      // Rounded, so that a picture drawn from them has the very same places.
      places[key] = Point(x: (place.x * 1e4).rounded() / 1e4, y: (place.y * 1e4).rounded() / 1e4)
    }
  }

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

/// A picture with what makes its elements the same in the next one.
struct KeyedPicture {
  var picture: Picture
  /// For each box.
  var keys: [String]

  /// Puts boxes where they were.
  mutating func place(by shelf: PlaceShelf) {
    for (box, key) in keys.enumerated() where picture.boxes.indices.contains(box) {
      picture.boxes[box].place = shelf.places[key]
    }
  }
}

/// The pictures whose elements keep their places.
enum KeptPicture: String, CaseIterable {
  case groups, units, communities

  /// The name under which places are stored.
  var shelf: String { "places of " + rawValue }
}
