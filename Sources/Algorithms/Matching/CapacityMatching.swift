package import Parallel

/// People who want partners, partners who have seats, and how well each pair would do (b-matching).
package struct CapacityMatching: Sendable {
  /// A possible pair.
  package struct Pair: Sendable, Hashable {
    package let seeker: Int
    package let partner: Int
    package let score: Double

    package init(seeker: Int, partner: Int, score: Double) {
      self.seeker = seeker
      self.partner = partner
      self.score = score
    }
  }

  /// How far seats are filled.
  package enum Aim: Sendable, Hashable {
    /// As many pairs as possible, and of those matchings the best.
    case mostPairs
    /// The best matching of all: a pair is made only where the whole gains by it.
    case highestValue
  }

  /// The pairs that were chosen.
  package struct Outcome: Sendable, Hashable {
    /// The pairs, in the order in which they were proposed.
    package let pairs: [Pair]
    /// The sum of their scores less what the seats cost.
    package let value: Double
  }

  private let wishes: [Int]
  private let seatCosts: [[Double]]
  private let candidates: [Pair]

  /// Takes down who may be matched.
  ///
  /// - Parameters:
  ///   - wishes: How many partners each seeker wants at most.
  ///   - seatCosts: For each partner what each further seat costs, in units of the score; as many entries as seats, never
  ///     falling. Rising costs spread the load.
  ///   - candidates: The pairs that are possible; each at most once in the result, however often it is proposed.
  /// - Throws: `AlgorithmError.nodeOutOfRange`; `AlgorithmError.badParameter` where a wish is negative, a score is not
  ///   finite, or costs are negative or fall.
  package init(wishes: [Int], seatCosts: [[Double]], candidates: [Pair]) throws(AlgorithmError) {
    for pair in candidates {
      guard wishes.indices ~= pair.seeker else {
        throw .nodeOutOfRange(node: pair.seeker, nodeCount: wishes.count)
      }
      guard seatCosts.indices ~= pair.partner else {
        throw .nodeOutOfRange(node: pair.partner, nodeCount: seatCosts.count)
      }
      guard abs(pair.score) <= FlowNetwork.largestCost / 4 else {
        throw .badParameter(.cost, value: pair.score)
      }
    }
    self.wishes = wishes
    self.seatCosts = seatCosts
    self.candidates = Self.withoutRepeats(candidates)
  }

  /// The first proposal of each pair.
  private static func withoutRepeats(_ candidates: [Pair]) -> [Pair] {
    var seen: Set<[Int]> = []
    return candidates.filter { seen.insert([$0.seeker, $0.partner]).inserted }
  }

  /// The best pairs within what everybody wants and can bear.
  ///
  /// - Throws: `AlgorithmError.badParameter`, `Parallel.Cancelled`.
  /// - Complexity: O(pairs made · candidates · log people).
  package func solve(aim: Aim, progress: Parallel.Progress = .silent) throws -> Outcome {
    // Every unit passes exactly one pair, so costs of `top` less the score turn the highest value into the lowest cost.
    let top = candidates.reduce(0) { max($0, $1.score) }
    let (source, sink) = (0, 1)
    var network = try FlowNetwork(nodeCount: 2 + wishes.count + seatCosts.count)
    for (seeker, wish) in wishes.enumerated() {
      try network.addArc(from: source, to: 2 + seeker, capacity: wish, cost: 0)
    }
    for (partner, costs) in seatCosts.enumerated() {
      _ = try network.addArc(from: 2 + wishes.count + partner, to: sink, unitCosts: costs)
    }
    let first = network.arcCount
    for pair in candidates {
      try network.addArc(
        from: 2 + pair.seeker, to: 2 + wishes.count + pair.partner, capacity: 1, cost: top - pair.score)
    }
    let flow = try network.cheapestFlow(
      from: source, to: sink, whileUnitsCostLessThan: aim == .mostPairs ? .infinity : top, progress: progress)
    let pairs = candidates.indices.filter { flow.units[first + $0] > 0 }.map { candidates[$0] }
    return Outcome(pairs: pairs, value: Double(flow.amount) * top - flow.cost)
  }
}
