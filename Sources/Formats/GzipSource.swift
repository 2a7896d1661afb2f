/// The uncompressed bytes of a gzip file, which may be several members one after the other.
///
/// A file that ends inside a member is an error, as are wrong check sums and foreign bytes after the last
/// member; zeros there, with which tapes are filled up, are passed over.
final class GzipSource: ByteSource {
  private let file: String
  private let source: any ByteSource
  private let inflater = Inflater()
  private var input: [UInt8]
  private var position = 0
  private var end = 0
  private var offset = 0
  private var state = State.inMember

  private enum State {
    case inMember, betweenMembers, finished
  }

  init(_ source: any ByteSource, file: String, chunk: Int) {
    self.source = source
    self.file = file
    input = [UInt8](repeating: 0, count: chunk)
  }

  /// Whether bytes are the start of a gzip file.
  static func begins(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0x1F, 0x8B])
  }

  func read(into buffer: inout [UInt8]) throws -> Int {
    var made = 0
    while made < buffer.count, state != .finished {
      if position == end { try refill() }
      switch state {
      case .finished: break
      case .betweenMembers: try startMember()
      case .inMember: made = try inflate(into: &buffer, from: made)
      }
    }
    return made
  }

  private func refill() throws {
    offset += end
    position = 0
    end = try source.read(into: &input)
    guard end == 0 else { return }
    guard state == .betweenMembers else { throw failure(.truncated) }
    state = .finished
  }

  private func startMember() throws {
    while position < end, input[position] == 0 { position += 1 }
    guard position < end else { return }
    // The second byte of the magic is left to zlib, as it may lie in the next chunk.
    guard input[position] == 0x1F else { throw failure(.damaged) }
    inflater.restart()
    state = .inMember
  }

  private func inflate(into buffer: inout [UInt8], from start: Int) throws -> Int {
    let step = inflater.step(input, from: position, to: end, into: &buffer, at: start)
    position += step.taken
    switch step.outcome {
    case .damaged: throw failure(.damaged)
    case .memberEnded: state = .betweenMembers
    case .going where step.taken == 0 && step.made == 0: throw failure(.damaged)
    case .going: break
    }
    return start + step.made
  }

  private func failure(_ code: FormatError.Code) -> FormatError {
    FormatError(code, file: file, offset: offset + position, detail: "gzip")
  }
}
