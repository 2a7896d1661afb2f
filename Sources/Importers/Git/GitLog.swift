/// The commits of a repository as `git log` writes them, one at a time.
///
/// Fields end with NUL, which neither commits nor paths can contain (git reads a commit's text up to the
/// first NUL), and an empty field stands before each commit, which no path is; so no author can forge a
/// record.
struct GitLog {
  /// A commit as it stands in the log.
  struct Record {
    var hash = ""
    var authorName: [UInt8] = []
    var authorEmail: [UInt8] = []
    var authorTime: [UInt8] = []
    var committerTime: [UInt8] = []
    var message: [UInt8] = []
    /// Changed paths; of a renamed file the new one.
    var paths: [[UInt8]] = []
    /// Paths beyond the limit.
    var pathsLeftOut = 0
    /// Whether a field was longer than the limit.
    var isCut = false
  }

  /// Paths of a commit that are kept.
  static let pathLimit = 1_000
  /// Bytes of a field that are kept.
  static let fieldLimit = 1 << 20

  /// The history of HEAD with its parents first, so that a commit's number does not change when others
  /// follow.
  ///
  /// Merges name no paths. Only files that were renamed unchanged count as renamed: to know more, git would
  /// have to read every content.
  static let command = [
    "log", "--date-order", "--reverse", "--no-ext-diff", "--no-textconv", "--no-notes", "--no-show-signature",
    "--no-decorate", "--no-color", "--no-mailmap", "--no-diff-merges", "--no-relative", "--root",
    "--encoding=UTF-8",
    "--find-renames=100%", "-O/dev/null", "--name-only", "-z",
    "--format=%x00%H%x00%an%x00%ae%x00%at%x00%ct%x00%B", "HEAD", "--",
  ]

  private static let headFields = 7
  private var field: [UInt8] = []
  private var isFieldCut = false
  /// The number of the field that is being read: 0 the empty one before a commit, 7 and above paths.
  private var index = 0
  private var record = Record()
  private var finished: [Record] = []

  /// Takes the next bytes of the log.
  /// - Returns: the commits that ended in them.
  mutating func take(_ chunk: [UInt8]) -> [Record] {
    finished = []
    var position = 0
    while position < chunk.count {
      let end = chunk[position...].firstIndex(of: 0)
      let stop = end ?? chunk.count
      let room = max(0, Self.fieldLimit - field.count)
      isFieldCut = isFieldCut || stop - position > room
      field += chunk[position..<min(stop, position + room)]
      if end != nil { endField() }
      position = stop + 1
    }
    return finished
  }

  /// The last commit, at the end of the log.
  mutating func finish() -> Record? {
    guard index >= Self.headFields else { return nil }
    index = 0
    return record
  }

  private mutating func endField() {
    if isFieldCut { record.isCut = true }
    switch index {
    case 0: record = Record()
    case 1: record.hash = String(decoding: field, as: UTF8.self)
    case 2: record.authorName = field
    case 3: record.authorEmail = field
    case 4: record.authorTime = field
    case 5: record.committerTime = field
    case 6: record.message = field
    default: endPath()
    }
    index += 1
    field = []
    isFieldCut = false
  }

  /// A path, or the empty field before the next commit.
  private mutating func endPath() {
    guard !field.isEmpty else {
      finished.append(record)
      record = Record()
      // The empty field was the next commit's own.
      index = 0
      return
    }
    guard record.paths.count < Self.pathLimit else {
      record.pathsLeftOut += 1
      return
    }
    // git puts a line end before the first path.
    record.paths.append(index == Self.headFields ? Array(field.dropFirst()) : field)
  }
}
