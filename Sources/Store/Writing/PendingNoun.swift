internal import Foundation
internal import People

/// Nouns as text, for those that wait until their import is finished.
enum PendingNoun {
  static func encode(_ noun: Noun) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(noun), as: UTF8.self)
  }

  static func decode(_ text: String) throws -> Noun {
    try JSONDecoder().decode(Noun.self, from: Data(text.utf8))
  }
}
