/// Cuts the body of a `multipart/…` mail at its boundary lines.
enum MultipartBody {
  /// The parts between the boundaries; a missing last boundary ends the last part with the body.
  /// - Complexity: linear in the body.
  static func parts(of body: ArraySlice<UInt8>, boundary: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var position = body.startIndex
    while position < body.endIndex {
      let end = body[position...].firstIndex(of: ASCII.newline) ?? body.endIndex
      if let isLast = delimiter(body[position..<end], boundary) {
        if let start { parts.append(body[start..<position]) }
        start = isLast ? nil : min(end + 1, body.endIndex)
        if isLast { return parts }
      }
      position = end + 1
    }
    if let start { parts.append(body[start...]) }
    return parts
  }

  /// The header and body of a part.
  static func split(_ part: ArraySlice<UInt8>) -> (header: MailHeader, body: ArraySlice<UInt8>) {
    var position = part.startIndex
    while position < part.endIndex {
      let end = part[position...].firstIndex(of: ASCII.newline) ?? part.endIndex
      if ASCII.trimmed(part[position..<end]).isEmpty {
        let body = part[min(end + 1, part.endIndex)...]
        return (MailHeader(header(part[..<position])), body)
      }
      position = end + 1
    }
    return (MailHeader(header(part)), [])
  }

  private static func header(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    ASCII.lines(bytes.prefix(MailSplitter.headerLimit))
  }

  /// Whether a line is a delimiter, and then whether it is the last.
  private static func delimiter(_ line: ArraySlice<UInt8>, _ boundary: [UInt8]) -> Bool? {
    let dash = UInt8(ascii: "-")
    guard line.starts(with: [dash, dash]), line.dropFirst(2).starts(with: boundary) else { return nil }
    let rest = line.dropFirst(2 + boundary.count)
    if rest.starts(with: [dash, dash]) { return true }
    return rest.allSatisfy(ASCII.isSpace) ? false : nil
  }
}
