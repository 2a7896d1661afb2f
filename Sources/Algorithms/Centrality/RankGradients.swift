internal import Graph
internal import Parallel

/// Conjugate gradients for the ranks of an undirected graph.
///
/// With strengths D, weights W and ranks x = D y, the ranks solve (D − damping · W) y = restart, which is symmetric and
/// positive definite; D is its preconditioner. What is left over, `residual`, is what one more step of the walker would move.
struct RankGradients {
  private let rows: Adjacency
  private let damping: Double
  /// The strength of each node, 1 where there is none: such a node keeps what starts at it.
  private let diagonal: [Double]
  private var solution: [Double]
  private var residual: [Double]
  private var heading: [Double]
  private var image: [Double]
  private var energy: Double
  /// How much all ranks together would move in one more step of the walker, when they add up to 1.
  private(set) var change: Double

  /// - Parameter isUniform: Start from the ranks that strengths alone would give, which is near for an even restart.
  init(rows: Adjacency, damping: Double, restart: [Double], isUniform: Bool) {
    self.rows = rows
    self.damping = damping
    diagonal = rows.rowSums().map { $0 > 0 ? $0 : 1 }
    let total = diagonal.reduce(0, +)
    let start = isUniform ? 1 / ((1 - damping) * total) : 0
    solution = [Double](repeating: start, count: restart.count)
    image = restart
    heading = solution
    residual = restart
    energy = 0
    change = .infinity
    if start != 0 { leaveOver(restart) }
    turn(keeping: 0)
    measure()
  }

  /// The ranks found so far, not scaled.
  var ranks: [Double] {
    var ranks = solution
    Parallel.fill(&ranks) { [diagonal] range, block in
      for node in range {
        // Rounding may leave a rank of 0 a little below.
        block[node - range.lowerBound] = max(0, block[node - range.lowerBound] * diagonal[node])
      }
    }
    return ranks
  }

  /// One step: as far along the heading as helps, then a new heading.
  mutating func step() {
    apply(to: heading)
    let slope = dot(heading, image)
    guard slope > 0 else { return change = 0 }
    let length = energy / slope
    add(length)
    let before = energy
    energy = weighedEnergy()
    turn(keeping: before > 0 ? energy / before : 0)
    measure()
  }

  /// Sets `image` to (D − damping · W) · `vector`.
  private mutating func apply(to vector: [Double]) {
    rows.multiply(vector, into: &image)
    Parallel.fill(&image) { [damping, diagonal] range, block in
      for node in range {
        let index = node - range.lowerBound
        block[index] = diagonal[node] * vector[node] - damping * block[index]
      }
    }
  }

  private mutating func leaveOver(_ restart: [Double]) {
    apply(to: solution)
    Parallel.fill(&residual) { [image] range, block in
      for node in range { block[node - range.lowerBound] = restart[node] - image[node] }
    }
    energy = weighedEnergy()
  }

  private mutating func add(_ length: Double) {
    Parallel.fill(&solution) { [heading] range, block in
      for node in range { block[node - range.lowerBound] += length * heading[node] }
    }
    Parallel.fill(&residual) { [image] range, block in
      for node in range { block[node - range.lowerBound] -= length * image[node] }
    }
  }

  private mutating func turn(keeping share: Double) {
    if share == 0 { energy = weighedEnergy() }
    Parallel.fill(&heading) { [residual, diagonal] range, block in
      for node in range {
        let index = node - range.lowerBound
        block[index] = residual[node] / diagonal[node] + (share == 0 ? 0 : share * block[index])
      }
    }
  }

  private mutating func measure() {
    let left = Parallel.sum(count: residual.count) { [residual] in $0.reduce(0) { $0 + abs(residual[$1]) } }
    let total = dot(diagonal, solution)
    change = total > 0 ? left / total : .infinity
  }

  private func weighedEnergy() -> Double {
    Parallel.sum(count: residual.count) { range in
      range.reduce(0) { $0 + residual[$1] * residual[$1] / diagonal[$1] }
    }
  }

  private func dot(_ one: [Double], _ other: [Double]) -> Double {
    Parallel.sum(count: one.count) { range in range.reduce(0) { $0 + one[$1] * other[$1] } }
  }
}
