internal import CStemmer

/// A Snowball stemmer of libstemmer; Porter, "Snowball: a language for stemming algorithms", 2001.
///
/// Not safe to share between threads: the library keeps the result inside the stemmer.
final class Stemmer {
  private let handle: OpaquePointer?

  init(_ language: Language) {
    let name =
      switch language {
      case .german: "german"
      case .english: "english"
      }
    handle = sb_stemmer_new(name, "UTF_8")
  }

  deinit {
    sb_stemmer_delete(handle)
  }

  /// The stem of a word of small ASCII letters; the word itself where the library gives none.
  func stem(_ word: [UInt8]) -> String {
    guard let handle, let size = Int32(exactly: word.count),
      let stem = word.withUnsafeBufferPointer({ sb_stemmer_stem(handle, $0.baseAddress, size) })
    else { return String(decoding: word, as: UTF8.self) }
    let length = Int(sb_stemmer_length(handle))
    return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
  }
}
