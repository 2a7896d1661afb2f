internal import Discovery
internal import People
internal import Store

/// Lists that `analyse` made ahead of time.
///
/// One that was made from another state of the workspace is not shown: it is made anew, which takes longer.
struct FindShelf {
  private let session: ReadSession
  private let request: FindingRequest

  /// Changes whenever lists come out differently for the same workspace.
  static let method = "2"
  /// Rows that are kept of a list.
  static let rowsKept = 200
  /// Multipliers that are kept: a share to be reached may take many.
  static let seatsKept = 1_000

  init(_ session: ReadSession, request: FindingRequest) {
    self.session = session
    self.request = request
  }

  /// A list as `analyse` made it, cut to the wanted length; `nil` where it has to be made.
  /// - Parameter needed: How many rows of the list are wanted where its header says so.
  func list(
    _ kind: FoundList.Kind, variant: String = "", needed: (FoundList) -> Int = { _ in .max }
  ) throws -> FoundList? {
    guard request.filter.isEmpty, request.window == nil, request.withoutTies.isEmpty else { return nil }
    let shelf = DerivedShelf(session: session)
    let limit = kind == .newcomers ? .max : request.options.limit
    guard
      let (header, rows) = try shelf.lines(
        Self.name(kind, variant), request.options, method: Self.method,
        rows: { min(limit, needed($0)) }, as: (FoundList.self, FoundRow.self))
    else { return nil }
    var list = header
    list.rows = rows
    let cut = Self.cut(list, to: request.options.limit)
    let entries = kind == .newcomers ? Set(cut.rows.compactMap { $0.people.first?.id }).count : cut.rows.count
    return entries >= min(request.options.limit, list.total, needed(list)) ? cut : nil
  }

  static func name(_ kind: FoundList.Kind, _ variant: String) -> String {
    "find." + kind.rawValue + (variant.isEmpty ? "" : "." + variant)
  }

  /// The bytes of a list.
  static func payload(_ list: FoundList) throws -> [UInt8] {
    try LinesPayload.encoded(list.withoutRows, rows: list.rows)
  }

  /// The first entries; what belongs to one newcomer counts as one.
  private static func cut(_ list: FoundList, to limit: Int) -> FoundList {
    var cut = list
    guard list.kind == .newcomers else {
      cut.rows = Array(list.rows.prefix(limit))
      return cut
    }
    var people: [String] = []
    cut.rows = list.rows.filter { row in
      guard let newcomer = row.people.first?.id else { return false }
      if !people.contains(newcomer) { people.append(newcomer) }
      return people.count <= limit
    }
    return cut
  }
}
