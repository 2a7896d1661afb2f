/// The `.mailmap` of a repository: under which name and address its people are to be known.
///
/// The four forms of gitmailmap(5), `Proper <proper@> Commit <commit@>` with names or the first address left
/// out. Names and addresses are compared without case; later lines win.
struct Mailmap {
  /// Bytes of a `.mailmap` that are read.
  static let limit = 4 << 20

  private struct Target {
    var name: String?
    var address: String?
  }

  private struct Key: Hashable {
    var address: String
    /// The name in the commit, where the line asks for one.
    var name: String?
  }

  private var targets: [Key: Target] = [:]

  init(_ bytes: [UInt8] = []) {
    for line in ASCII.lines(bytes[...]) { read(line) }
  }

  /// The proper name and address of a person as a commit names them.
  func proper(name: String?, address: String) -> (name: String?, address: String) {
    let key = address.lowercased()
    let target =
      name.flatMap { targets[Key(address: key, name: $0.lowercased())] }
      ?? targets[Key(address: key, name: nil)]
    return (target?.name ?? name, target?.address ?? address)
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    guard line.first != UInt8(ascii: "#"), let first = Self.identity(line) else { return }
    if let second = Self.identity(first.rest) {
      add(from: second, to: Target(name: first.name, address: first.address))
    } else {
      add(from: (nil, first.address, []), to: Target(name: first.name, address: nil))
    }
  }

  private typealias Identity = (name: String?, address: String, rest: ArraySlice<UInt8>)

  private mutating func add(from commit: Identity, to target: Target) {
    let key = Key(address: commit.address.lowercased(), name: commit.name?.lowercased())
    let known = targets[key]
    targets[key] = Target(name: target.name ?? known?.name, address: target.address ?? known?.address)
  }

  /// The first `Name <address>` of a line, and what follows it.
  private static func identity(_ line: ArraySlice<UInt8>) -> Identity? {
    guard let open = line.firstIndex(of: UInt8(ascii: "<")),
      let close = line[open...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let name = MailCharset.text(ASCII.trimmed(line[..<open]))
    let address = MailCharset.text(ASCII.trimmed(line[(open + 1)..<close]))
    return (name.isEmpty ? nil : name, address, line[(close + 1)...])
  }
}
