/// Who might link groups, and by which ties: an arm is what somebody has with one other group.
///
/// Flat arrays, because every drawing goes through all of them.
struct BridgeArms: Sendable {
  /// Those who might, ascending, with their lasting ties within their own group.
  private(set) var people: [UInt32] = []
  private(set) var ownTies: [Int] = []
  /// Where each person's arms begin; one more than people.
  private var armOffsets: [Int] = [0]
  /// The group at the end of each arm.
  private(set) var groups: [UInt32] = []
  /// The pair of groups that each arm links, by its number.
  private(set) var pairs: [UInt32] = []
  /// Where each arm's ties begin; one more than arms.
  private var tieOffsets: [Int] = [0]
  /// Numbers of ties, strongest first.
  private(set) var ties: [UInt32] = []

  /// Lasting ties that somebody needs in their own group, and in one other.
  static let leastTies = 3
  /// Further groups count from two ties on.
  static let leastFurtherTies = 2

  func arms(of place: Int) -> Range<Int> { armOffsets[place]..<armOffsets[place + 1] }

  func ties(of arm: Int) -> Range<Int> { tieOffsets[arm]..<tieOffsets[arm + 1] }

  /// - Complexity: O(people + ties · log of a person's ties).
  init(_ lasting: LastingTies, groups of: [UInt32?], pairs numbers: GroupPairs) {
    var offsets = [Int](repeating: 0, count: of.count + 1)
    for tie in 0..<lasting.count {
      offsets[Int(lasting.lower[tie]) + 1] += 1
      offsets[Int(lasting.higher[tie]) + 1] += 1
    }
    for person in of.indices { offsets[person + 1] += offsets[person] }
    var places = offsets
    var tiesOf = [UInt32](repeating: 0, count: 2 * lasting.count)
    for tie in 0..<lasting.count {
      for person in [Int(lasting.lower[tie]), Int(lasting.higher[tie])] {
        tiesOf[places[person]] = UInt32(tie)
        places[person] += 1
      }
    }
    var row: [(group: UInt32, weight: Double, tie: UInt32)] = []
    for person in of.indices where offsets[person + 1] - offsets[person] >= 2 * Self.leastTies {
      guard let own = of[person] else { continue }
      row.removeAll(keepingCapacity: true)
      for tie in tiesOf[offsets[person]..<offsets[person + 1]] {
        let other = lasting.other(than: UInt32(person), of: Int(tie))
        if let group = of[Int(other)] { row.append((group, lasting.weights[Int(tie)], tie)) }
      }
      row.sort { one, other in
        if one.group != other.group { return one.group < other.group }
        return one.weight != other.weight ? one.weight > other.weight : one.tie < other.tie
      }
      add(UInt32(person), own: own, row, numbers)
    }
  }

  private mutating func add(
    _ person: UInt32, own: UInt32, _ row: [(group: UInt32, weight: Double, tie: UInt32)],
    _ numbers: GroupPairs
  ) {
    let (firstArm, firstTie) = (groups.count, ties.count)
    var (inside, most) = (0, 0)
    var start = 0
    while start < row.count {
      var end = start + 1
      while end < row.count, row[end].group == row[start].group { end += 1 }
      if row[start].group == own {
        inside = end - start
      } else if end - start >= Self.leastFurtherTies {
        most = max(most, end - start)
        groups.append(row[start].group)
        pairs.append(numbers.ofTie[Int(row[start].tie)])
        for entry in row[start..<end] { ties.append(entry.tie) }
        tieOffsets.append(ties.count)
      }
      start = end
    }
    guard inside >= Self.leastTies, most >= Self.leastTies else {
      tieOffsets.removeLast(groups.count - firstArm)
      groups.removeLast(groups.count - firstArm)
      pairs.removeLast(pairs.count - firstArm)
      ties.removeLast(ties.count - firstTie)
      return
    }
    people.append(person)
    ownTies.append(inside)
    armOffsets.append(groups.count)
  }
}

/// Numbers for the pairs of groups between which there are ties.
struct GroupPairs: Sendable {
  /// The pair that each tie links, `none` for ties within a group.
  private(set) var ofTie: [UInt32]
  private(set) var count = 0

  static let none = UInt32.max

  /// - Complexity: O(ties).
  init(_ ties: LastingTies, groups: [UInt32?]) {
    ofTie = [UInt32](repeating: Self.none, count: ties.count)
    var numbers: [UInt64: UInt32] = [:]
    for tie in 0..<ties.count {
      guard let one = groups[Int(ties.lower[tie])], let other = groups[Int(ties.higher[tie])], one != other
      else { continue }
      let key = UInt64(min(one, other)) << 32 | UInt64(max(one, other))
      let next = UInt32(clamping: numbers.count)
      ofTie[tie] = numbers[key, default: next]
      if ofTie[tie] == next { numbers[key] = next }
    }
    count = numbers.count
  }

  /// The weight of all ties of each pair.
  func sums(_ weights: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    for (tie, pair) in ofTie.enumerated() where pair != Self.none { sums[Int(pair)] += weights[tie] }
    return sums
  }
}
