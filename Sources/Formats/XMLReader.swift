/// Reads the start tags of an XML document one after the other, in bounded memory.
///
/// ```swift
/// let reader = XMLReader(try ByteReader(path: "Posts.xml.gz"))
/// while let element = try reader.nextElement() { … element["Id"] … }
/// ```
///
/// Text between tags is passed over. A document type declaration is refused before anything of it is used, so
/// there are no entities but the five of XML itself: nothing outside of the file is read and nothing grows.
package final class XMLReader {
  private let bytes: ByteReader
  private let parser: XMLPushParser
  private var elements: [XMLElement] = []
  private var position = 0
  private var isAtEnd = false

  package init(_ bytes: ByteReader, limits: XMLLimits = XMLLimits()) {
    self.bytes = bytes
    parser = XMLPushParser(limits: limits)
  }

  /// Characters that XML does not allow, given as numbers, and were left out; some exporters write them.
  package var droppedCharacters: Int { parser.droppedCharacters }

  /// The next start tag, or `nil` after the end of a whole document.
  ///
  /// What stands before the place of an error is given first.
  /// - Throws: `FormatError` `.syntax` with the line, also for a document type declaration; `.truncated`,
  ///   `.tooDeep`, `.tooMany`, `.tooLarge`; and what the bytes' reader throws.
  /// - Complexity: linear in the document.
  package func nextElement() throws -> XMLElement? {
    while position == elements.count {
      if let failure = parser.failure { throw failure.at(file: bytes.file) }
      guard !isAtEnd else { return nil }
      let chunk = try bytes.nextChunk()
      isAtEnd = chunk == nil
      elements = parser.take(chunk)
      position = 0
    }
    defer { position += 1 }
    return elements[position]
  }
}
