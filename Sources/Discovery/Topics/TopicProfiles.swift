internal import Foundation

/// What each person writes about: few telling terms a person, weighted so that two people can be compared.
///
/// A term weighs ln(1 + uses) · ln(1 + people / people who use it); a question counts half of what another post does.
/// Rows have length 1, so that the product of two rows is their cosine.
package struct TopicProfiles: Hashable, Sendable {
  /// Terms of the index, in the order of their numbers.
  package let terms: [String]
  private let offsets: [Int]
  private let numbers: [UInt32]
  private let weights: [Float]

  /// How many terms are kept of each person.
  package static let termsKept = 12

  init(terms: [String], offsets: [Int], numbers: [UInt32], weights: [Float]) {
    self.terms = terms
    self.offsets = offsets
    self.numbers = numbers
    self.weights = weights
  }

  /// The number of people.
  package var count: Int { offsets.count - 1 }

  /// Whether nothing is known of what a person writes about.
  package func isEmpty(_ person: Int) -> Bool { row(person).isEmpty }

  private func row(_ person: Int) -> Range<Int> {
    0..<count ~= person ? offsets[person]..<offsets[person + 1] : 0..<0
  }

  /// The numbers of a person's terms, in rising order.
  package func topics(of person: Int) -> ArraySlice<UInt32> { numbers[row(person)] }

  /// The weight of each of them.
  package func weights(of person: Int) -> ArraySlice<Float> { weights[row(person)] }

  /// How much two people write about the same: 0 nothing, 1 the same.
  /// - Complexity: O(terms of both), without memory of its own: it is asked for millions of pairs.
  package func similarity(_ one: Int, _ other: Int) -> Double {
    let (left, right) = (row(one), row(other))
    var (a, b) = (left.lowerBound, right.lowerBound)
    var sum = 0.0
    while a < left.upperBound, b < right.upperBound {
      if numbers[a] == numbers[b] { sum += Double(weights[a]) * Double(weights[b]) }
      let (stepsLeft, stepsRight) = (numbers[a] <= numbers[b], numbers[b] <= numbers[a])
      if stepsLeft { a += 1 }
      if stepsRight { b += 1 }
    }
    return sum
  }

  /// The terms that both write about with what each adds to the similarity, the most telling first.
  /// - Complexity: O(terms of both).
  package func shared(_ one: Int, _ other: Int) -> [(term: UInt32, weight: Double)] {
    var (left, right) = (row(one), row(other))
    var found: [(term: UInt32, weight: Double)] = []
    while let a = left.first, let b = right.first {
      if numbers[a] == numbers[b] {
        found.append((numbers[a], Double(weights[a]) * Double(weights[b])))
        left.removeFirst()
        right.removeFirst()
      } else if numbers[a] < numbers[b] {
        left.removeFirst()
      } else {
        right.removeFirst()
      }
    }
    return found.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term }
  }
}

/// Collects what people write about, term by term.
package struct TopicProfilesBuilder: Sendable {
  private struct Entry {
    var term: UInt32
    var weight: Float
  }

  private let leastUses: [Int]
  private let writerCount: Int
  private var terms: [String] = []
  private var rows: [[Entry]]

  /// - Parameter posts: how many posts each person wrote.
  package init(posts: [Int]) {
    // A word that stands once says nothing about a person who wrote much.
    leastUses = posts.map { $0 >= 10 ? 2 : 1 }
    writerCount = posts.count { $0 > 0 }
    rows = [[Entry]](repeating: [], count: posts.count)
  }

  /// The most people who may use a term that is a topic: beyond a fifth it is just a word.
  package var mostPeople: Int { max(8, min(5_000, writerCount / 5)) }

  /// Takes in a term and who uses it how often, in posts and in questions; terms must come in the order wanted.
  package mutating func add(_ term: String, _ uses: [(person: Int, written: Int, asked: Int)]) {
    guard (2...mostPeople).contains(uses.count) else { return }
    // Whoever has a topic comes back to it; words that each uses once are just words.
    let all = uses.reduce(0) { $0 + $1.written + $1.asked }
    guard 2 * all >= 3 * uses.count, uses.count(where: { $0.written + $0.asked > 1 }) > 1 else { return }
    let rarity = log(1 + Double(writerCount) / Double(uses.count))
    let number = UInt32(clamping: terms.count)
    var isUsed = false
    for use in uses where rows.indices.contains(use.person) {
      guard use.written + use.asked >= leastUses[use.person] else { continue }
      let weight = log(1 + Double(use.written) + 0.5 * Double(use.asked)) * rarity
      isUsed = insert(Entry(term: number, weight: Float(weight)), into: use.person) || isUsed
    }
    if isUsed { terms.append(term) }
  }

  /// Keeps the weightiest terms of a person; of equals the earlier ones.
  private mutating func insert(_ entry: Entry, into person: Int) -> Bool {
    if rows[person].count < TopicProfiles.termsKept {
      rows[person].append(entry)
      return true
    }
    var least = 0
    for index in rows[person].indices where rows[person][index].weight <= rows[person][least].weight {
      least = index
    }
    guard rows[person][least].weight < entry.weight else { return false }
    rows[person].remove(at: least)
    rows[person].append(entry)
    return true
  }

  /// The profiles, each of length 1.
  package consuming func finish() -> TopicProfiles {
    var offsets = [0]
    var numbers: [UInt32] = []
    var weights: [Float] = []
    for row in rows {
      let length = row.reduce(0) { $0 + Double($1.weight) * Double($1.weight) }.squareRoot()
      for entry in row {
        numbers.append(entry.term)
        weights.append(length > 0 ? Float(Double(entry.weight) / length) : 0)
      }
      offsets.append(numbers.count)
    }
    return TopicProfiles(terms: terms, offsets: offsets, numbers: numbers, weights: weights)
  }
}
