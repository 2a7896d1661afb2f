internal import Crypto
package import Discovery
internal import Foundation

/// A receipt as people pass it on: what the answer was made of, and a hash over that and the answer itself.
///
/// `wk1.` and base64url of: version, data state, question, 12 bytes of SHA-256 over these and the answer in JSON,
/// 2 bytes that tell a slip of the pen. It holds what its owner asked, on whose behalf, and nothing of the answer.
package struct TopicReceipt: Hashable, Sendable {
  package var basis: ReceiptBasis
  private var hash: [UInt8]

  private static let prefix = "wk1."
  private static let hashLength = 12
  private static let checkLength = 2

  /// The receipt of an answer, `nil` where the report says nothing of what it was made of.
  package init?(_ report: TopicReport) {
    guard let basis = report.receipt else { return nil }
    self.init(basis, answer: TopicReportJSON.answer(report))
  }

  init(_ basis: ReceiptBasis, answer: String) {
    self.basis = basis
    var input = ReceiptBytes(basis).bytes
    input += Array(answer.utf8)
    hash = Array(SHA256.hash(data: input).prefix(Self.hashLength))
  }

  /// The receipt on one line.
  package var text: String {
    let body = ReceiptBytes(basis).bytes + hash
    let check = SHA256.hash(data: body).prefix(Self.checkLength)
    let encoded = Data(body + check).base64EncodedString()
    return Self.prefix
      + encoded.map { $0 == "+" ? "-" : $0 == "/" ? "_" : String($0) }.joined().filter { $0 != "=" }
  }

  /// Reads a receipt; white space within does not matter. `nil` where it is none or was copied wrongly.
  package init?(text: String) {
    let text = text.filter { !$0.isWhitespace }
    guard text.hasPrefix(Self.prefix), text.utf8.count < 1 << 20 else { return nil }
    var encoded = text.dropFirst(Self.prefix.count).map { $0 == "-" ? "+" : $0 == "_" ? "/" : String($0) }
      .joined()
    encoded += String(repeating: "=", count: (4 - encoded.utf8.count % 4) % 4)
    guard let data = Data(base64Encoded: encoded), data.count > Self.hashLength + Self.checkLength else {
      return nil
    }
    let body = Array(data.dropLast(Self.checkLength))
    guard Array(data.suffix(Self.checkLength)) == Array(SHA256.hash(data: body).prefix(Self.checkLength)),
      let basis = ReceiptBytes(Array(body.dropLast(Self.hashLength))).basis
    else { return nil }
    self.basis = basis
    hash = Array(body.suffix(Self.hashLength))
  }
}

/// The bytes of what an answer was made of.
struct ReceiptBytes {
  private(set) var bytes: [UInt8] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ basis: ReceiptBasis) {
    let version = Array(basis.version.utf8.prefix(200))
    bytes = [UInt8(version.count)] + version
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: basis.state.fingerprint >> UInt64(shift)))
    }
    if let numbers = basis.state.numbers {
      bytes.append(numbers.lastDay == nil ? 1 : 2)
      for number in [numbers.posts, numbers.people, numbers.knownPeople] { add(Int64(number)) }
      if let day = numbers.lastDay { add(day) }
    } else {
      bytes.append(0)
    }
    bytes += basis.question
  }

  /// Seven bits a byte, lowest first, the sign in the lowest bit.
  private mutating func add(_ value: Int64) {
    var rest = UInt64(bitPattern: value << 1 ^ value >> 63)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Reads the bytes again, `nil` where they are no receipt's.
  var basis: ReceiptBasis? {
    var rest = bytes[...]
    guard let length = rest.popFirst(), rest.count > Int(length) + 9 else { return nil }
    let version = String(decoding: rest.prefix(Int(length)), as: UTF8.self)
    rest = rest.dropFirst(Int(length))
    var fingerprint: UInt64 = 0
    for (index, byte) in rest.prefix(8).enumerated() { fingerprint |= UInt64(byte) << UInt64(8 * index) }
    rest = rest.dropFirst(8)
    let kind = rest.popFirst() ?? 0
    var numbers: DataState.Numbers?
    if kind > 0 {
      guard kind < 3, let posts = Self.number(&rest), let people = Self.number(&rest),
        let known = Self.number(&rest)
      else { return nil }
      var day: Int64?
      if kind == 2 {
        guard let number = Self.number(&rest) else { return nil }
        day = number
      }
      numbers = DataState.Numbers(
        posts: Int(posts), people: Int(people), knownPeople: Int(known), lastDay: day)
    }
    return ReceiptBasis(
      version: version, state: DataState(fingerprint: fingerprint, numbers: numbers), question: Array(rest))
  }

  private static func number(_ bytes: inout ArraySlice<UInt8>) -> Int64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = bytes.popFirst(), shift < 64 {
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1) }
      shift += 7
    }
    return nil
  }
}
