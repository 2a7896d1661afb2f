internal import Diagrams
internal import Discovery
internal import Graph

/// Who reports to whom, as a forest: everybody has one boss at most, and nobody is above himself.
struct ReportsTree {
  private var bosses: [Int?]
  private var reports: [[Int]]
  private var below: [Int]
  private let roots: [Int]

  /// Where somebody reports to several, the strongest tie counts; what would close a circle is left out.
  /// - Complexity: O(people · depth).
  init(_ line: Network) {
    let rows = line.graph.outgoing
    let count = line.graph.nodeCount
    var bosses = [Int?](repeating: nil, count: count)
    for person in 0..<count {
      let best = rows.row(person).max { (rows.weight(at: $0), $1) < (rows.weight(at: $1), $0) }
      guard let boss = best.map({ Int(rows.neighbors[$0]) }) else { continue }
      var above: Int? = boss
      while let next = above, next != person { above = bosses[next] }
      if above == nil { bosses[person] = boss }
    }
    var reports = [[Int]](repeating: [], count: count)
    for (person, boss) in bosses.enumerated() { if let boss { reports[boss].append(person) } }
    var below = [Int](repeating: 0, count: count)
    for person in 0..<count {
      var above = bosses[person]
      while let next = above {
        below[next] += 1
        above = bosses[next]
      }
    }
    self.bosses = bosses
    self.reports = reports
    self.below = below
    roots = (0..<count).filter { bosses[$0] == nil && below[$0] > 0 }
      .sorted { (below[$1], $0) < (below[$0], $1) }
  }

  func boss(of person: Int) -> Int? { bosses[person] }
  func countBelow(_ person: Int) -> Int { below[person] }

  func isBelow(_ person: Int, _ other: Int) -> Bool {
    var above = bosses[person]
    while let next = above {
      if next == other { return true }
      above = bosses[next]
    }
    return false
  }

  /// Boss and report, or two of one boss.
  func areNear(_ a: Int, _ b: Int) -> Bool {
    bosses[a] == b || bosses[b] == a || (bosses[a] != nil && bosses[a] == bosses[b])
  }

  /// The uppermost people, those with most below them first on each level; whole levels first.
  ///
  /// Who leads nobody is shown only where everybody fits.
  func top(_ limit: Int) -> [Int] {
    let isSmall = roots.reduce(0) { $0 + 1 + below[$1] } <= limit
    var shown: [Int] = []
    var level = roots
    while !level.isEmpty, shown.count < limit {
      shown += level.prefix(limit - shown.count)
      level = level.flatMap { reports[$0] }.filter { isSmall || below[$0] > 0 }
        .sorted { (below[$1], $0) < (below[$0], $1) }
    }
    return shown
  }

  /// People on one row of a page; a longer level goes on in the next row.
  private static let across = 6

  /// Where each of some people stands on the page: level below level, near their bosses.
  func places(of shown: [Int]) -> [Point] {
    let isShown = Set(shown)
    var rows: [[Int]] = []
    var level = shown.filter { person in bosses[person].map { !isShown.contains($0) } ?? true }
    while !level.isEmpty {
      for start in stride(from: 0, to: level.count, by: Self.across) {
        rows.append(Array(level[start..<min(start + Self.across, level.count)]))
      }
      level = level.flatMap { person in shown.filter { bosses[$0] == person } }
    }
    var places: [Int: Point] = [:]
    for (row, people) in rows.enumerated() {
      let y = (Double(row) + 0.5) / Double(rows.count)
      for (index, person) in people.enumerated() {
        // Rows are shifted a little against each other, so that lines pass between boxes.
        let shift = people.count > 1 && !row.isMultiple(of: 2) ? 0.25 : 0
        places[person] = Point(x: (Double(index) + 0.5 + shift) / (Double(people.count) + 0.25), y: y)
      }
    }
    return shown.map { places[$0] ?? Point(x: 0.5, y: 0.5) }
  }
}
