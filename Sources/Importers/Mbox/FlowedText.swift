/// Joins the lines of `format=flowed` text into paragraphs: RFC 3676.
enum FlowedText {
  /// The text with its soft line breaks taken out; quoted lines keep their marks.
  static func joined(_ text: String, deletingSpaces: Bool) -> String {
    var lines: [[UInt8]] = []
    var openDepth: Int?
    for line in ASCII.lines(Array(text.utf8)[...]) {
      let depth = line.prefix { $0 == UInt8(ascii: ">") }.count
      var content = line.dropFirst(depth)
      if content.first == ASCII.space { content = content.dropFirst() }
      let isSignature = content.elementsEqual([0x2D, 0x2D, 0x20])
      let isSoft = content.last == ASCII.space && !isSignature
      if isSoft, deletingSpaces { content = content.dropLast() }
      if openDepth == depth, !isSignature {
        lines[lines.count - 1] += content
      } else {
        let marks = [UInt8](repeating: UInt8(ascii: ">"), count: depth)
        lines.append(depth > 0 ? marks + [ASCII.space] + content : Array(content))
      }
      openDepth = isSoft ? depth : nil
    }
    return String(decoding: Array(lines.joined(separator: [ASCII.newline])), as: UTF8.self)
  }
}
