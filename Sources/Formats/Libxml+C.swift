internal import CXML

/// Parses an XML document by libxml2 as its bytes come in, building no tree.
final class XMLPushParser {
  private let limits: XMLLimits
  private var context: xmlParserCtxtPtr?
  private var elements: [XMLElement] = []
  fileprivate var depth = 0
  private var isEnding = false

  /// Why nothing more can be parsed.
  private(set) var failure: FormatError?
  /// Numbers of characters that XML does not allow; they were left out.
  private(set) var droppedCharacters = 0

  init(limits: XMLLimits) {
    self.limits = limits
    // Trouble with encodings is told to the thread, not to the parser, and would be printed.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    var handler = XMLPushParser.handler()
    let own = Unmanaged.passUnretained(self).toOpaque()
    context = xmlCreatePushParserCtxt(&handler, own, nil, 0, nil)
    // It goes on after an error for the sake of dropped characters only; any other is made a failure. Without
    // `NOENT` an ampersand in a value would stay a reference; other entities there are none.
    let options = XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue
    xmlCtxtUseOptions(context, CInt(options))
  }

  deinit {
    xmlFreeParserCtxt(context)
  }

  /// Parses the next bytes, or the end where there are none.
  /// - Returns: the start tags that are complete now; those before an error are among them.
  func take(_ chunk: [UInt8]?) -> [XMLElement] {
    guard failure == nil else { return [] }
    guard let context else {
      failure = FormatError(.tooLarge, detail: "XML")
      return []
    }
    isEnding = chunk == nil
    let code = (chunk ?? []).withUnsafeBytes { bytes in
      xmlParseChunk(
        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(clamping: bytes.count),
        isEnding ? 1 : 0)
    }
    if code != CInt(XML_ERR_OK.rawValue), code != CInt(XML_ERR_INVALID_CHAR.rawValue) { fail(.syntax) }
    defer { elements.removeAll(keepingCapacity: true) }
    return elements
  }

  /// Keeps the first failure, with its line, and ends the parsing.
  fileprivate func fail(_ code: FormatError.Code, _ detail: String = "XML") {
    guard failure == nil else { return }
    let line = context.map { Int(xmlSAX2GetLineNumber($0)) }
    failure = FormatError(isEnding && code == .syntax ? .truncated : code, line: line, detail: detail)
    xmlStopParser(context)
  }

  fileprivate func didStart(
    _ name: UnsafePointer<xmlChar>, _ count: Int, _ parts: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard failure == nil else { return }
    depth += 1
    guard depth <= limits.depth else { return fail(.tooDeep) }
    guard count <= limits.attributes else { return fail(.tooMany, "XML attributes") }
    var attributes: [XMLElement.Attribute] = []
    attributes.reserveCapacity(count)
    for index in 0..<count {
      // Five pointers each: name, prefix, namespace, and the value's first byte and end.
      guard let parts, let name = parts[5 * index], let value = parts[5 * index + 3],
        let end = parts[5 * index + 4]
      else { continue }
      guard end - value <= limits.value else { return fail(.tooLarge, "XML attribute") }
      let text = String(decoding: UnsafeBufferPointer(start: value, count: end - value), as: UTF8.self)
      attributes.append(XMLElement.Attribute(name: String(cString: name), value: text))
    }
    let line = context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0
    elements.append(
      XMLElement(name: String(cString: name), attributes: attributes, depth: depth, line: line))
  }

  fileprivate func didMeet(_ error: xmlError) {
    // The same code stands for bytes of no encoding, which it then quotes.
    if error.code == CInt(XML_ERR_INVALID_CHAR.rawValue), error.str1 == nil {
      droppedCharacters += 1
    } else if error.level != XML_ERR_WARNING {
      fail(.syntax)
    }
  }

  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = CUnsignedInt(XML_SAX2_MAGIC)
    handler.startElementNs = { own, name, _, _, _, _, count, _, parts in
      guard let own, let name else { return }
      parser(own).didStart(name, Int(count), parts)
    }
    handler.endElementNs = { own, _, _, _ in
      if let own { parser(own).depth -= 1 }
    }
    handler.internalSubset = { own, _, _, _ in
      if let own { parser(own).fail(.syntax, "XML with a document type") }
    }
    handler.serror = { own, error in
      guard let own, let error else { return }
      parser(own).didMeet(error.pointee)
    }
    return handler
  }
}

/// The parser that a call from libxml2 is meant for.
private func parser(_ own: UnsafeMutableRawPointer) -> XMLPushParser {
  Unmanaged<XMLPushParser>.fromOpaque(own).takeUnretainedValue()
}
