import Foundation
import TestSupport
import Testing

@testable import Index

struct GridTests {
  @Test("The radix sort gives what a stable sort gives")
  func radixSort() {
    for seed: UInt64 in 0..<200 {
      var random = SplitMix64(seed: seed)
      let widest = UInt32.max >> UInt32.random(in: 0...31, using: &random)
      let list = (0..<Int.random(in: 0...300, using: &random)).map {
        (key: UInt32.random(in: 0...widest, using: &random), place: $0)
      }
      var sorted = list
      sorted.radixSort(by: \.key)
      let expected = list.sorted { ($0.key, $0.place) < ($1.key, $1.place) }
      #expect(sorted.elementsEqual(expected) { $0 == $1 }, "seed \(seed)")
    }
  }

  @Test("A bound is never below the exact root, and at most a step above it")
  func bound() {
    for seed: UInt64 in 0..<20 {
      var random = SplitMix64(seed: seed)
      for _ in 0..<500 {
        let exact = exp2(Double.random(in: -7.9...14, using: &random))
        let value = ImpactBound.values[Int(ImpactBound.code(sumOfSquares: exact * exact))]
        #expect(value >= (exact * exact).squareRoot(), "seed \(seed): \(exact)")
        #expect(value <= exact * exp2(1 / 11.5) * (1 + 1e-12), "seed \(seed): \(exact)")
      }
    }
    for value in ImpactBound.values {
      let code = ImpactBound.code(sumOfSquares: value * value)
      #expect(ImpactBound.values[Int(code)] >= (value * value).squareRoot())
    }
    #expect(ImpactBound.code(sumOfSquares: 0) == 0)
    #expect(ImpactBound.code(sumOfSquares: .greatestFiniteMagnitude) == 255)
  }

  @Test("An impact's byte is the nearest of all on the logarithmic scale")
  func impact() {
    var random = SplitMix64(seed: 9)
    for _ in 0..<500 {
      let value = exp2(Double.random(in: -7.9...1.1, using: &random))
      let code = Int(Impact.code(value))
      let distance = abs(log2(Impact.values[code] / value))
      #expect(Impact.values.dropFirst().allSatisfy { abs(log2($0 / value)) >= distance - 1e-12 }, "\(value)")
    }
    #expect(Impact.code(0) == 0 && Impact.code(-1) == 0 && Impact.code(1e-30) == 1)
    #expect(Impact.code(99) == 255)
    for code in 0...255 { #expect(Int(Impact.code(Impact.values[code])) == code) }
  }

  @Test("A table of lengths answers for all its posts, dense or far apart")
  func lengthTable() {
    for step: UInt32 in [1, 7, 9, 100_000] {
      var table = LengthTable(range: 5...5 + 99 * step, count: 100)
      for index in 0..<100 {
        var lengths = FieldLengths()
        lengths[.text] = index
        table[5 + UInt32(index) * step] = lengths
      }
      for index in 0..<100 { #expect(table[5 + UInt32(index) * step][.text] == index, "step \(step)") }
      #expect(table[4][.text] == 0 && table[.max][.text] == 0)
    }
  }

  @Test("A value by person is kept for the smallest and the largest numbers, whenever room is made")
  func personTable() {
    var table = PersonTable(empty: 0)
    var expected: [UInt32: Int] = [:]
    var random = SplitMix64(seed: 3)
    for round in 1...2_000 {
      let person = UInt32.max >> UInt32.random(in: 0...31, using: &random)
      if round % 50 == 0 { table.expect(round, upTo: UInt32.max >> UInt32(round % 32)) }
      table[person] += round
      expected[person, default: 0] += round
    }
    for (person, value) in expected { #expect(table[person] == value) }
    #expect(table[12_345] == 0)
  }
}
