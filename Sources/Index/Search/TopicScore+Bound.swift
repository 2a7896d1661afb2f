/// What a term is worth in a question, without its name.
struct TermWorth {
  /// idf of the word · weight of the term.
  var value: Double
  /// idf of the word · share of it that the term covers.
  var mass: Double
  var group: Int
  var part: Int
}

extension TopicScore {
  /// What each term of each word of the question is worth.
  static func worths(_ terms: [[TopicTerm]], _ concepts: [ConceptStatistics]) -> [[TermWorth]] {
    zip(terms, concepts).map { terms, concept in
      terms.map {
        TermWorth(
          value: concept.idf * $0.weight, mass: concept.idf * $0.share, group: $0.group, part: $0.part)
      }
    }
  }

  /// Calls `body` for each post of a person with Σ weights and Σ idf of the best reading of each word, and the most
  /// accounts that can have recognised the person by it.
  /// - Parameter hits: in rising order of posts, concepts and alternatives.
  func forEachPost(of hits: [Hit], _ body: (_ sum: Double, _ mass: Double, _ recognisers: Double) -> Void) {
    var index = 0
    while index < hits.count {
      let post = hits[index].post
      var (sum, mass, recognisers) = (0.0, 0.0, UInt8(0))
      while index < hits.count, hits[index].post == post {
        let concept = hits[index].concept
        let start = index
        while index < hits.count, hits[index].post == post, hits[index].concept == concept {
          recognisers = max(recognisers, hits[index].counts.recognisers)
          index += 1
        }
        guard topic.concepts.contains(Int(concept)) else { continue }
        let best = bestReading(hits, start..<index, worths[Int(concept)])
        sum += best.sum
        mass += best.mass
      }
      if sum > 0 { body(sum, mass, RecogniserCount.most[Int(recognisers)]) }
    }
  }

  /// The reading of one word in one post that is worth most; of equal ones the first.
  private func bestReading(
    _ hits: [Hit], _ range: Range<Int>, _ worths: [TermWorth]
  ) -> (sum: Double, mass: Double) {
    var best = (sum: -1.0, mass: 0.0)
    var reading = (sum: 0.0, mass: 0.0)
    var part = (weight: 0.0, mass: 0.0)
    var last: TermWorth?
    for hit in hits[range] {
      let worth = worths[Int(hit.alternative)]
      let acceptance = hit.counts.isAccepted ? Impact.acceptance : 1
      let weight = worth.value * Impact.values[Int(hit.code)] * acceptance
      if let known = last, known.group == worth.group, known.part == worth.part {
        if part.weight < weight { part = (weight, worth.mass) }
      } else {
        reading = (reading.sum + part.weight, reading.mass + part.mass)
        if let known = last, known.group != worth.group {
          if reading.sum > best.sum { best = reading }
          reading = (0, 0)
        }
        part = (weight, worth.mass)
      }
      last = worth
    }
    reading = (reading.sum + part.weight, reading.mass + part.mass)
    return reading.sum > best.sum ? reading : best
  }
}
