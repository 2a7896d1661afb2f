import Index
import TestSupport
import Testing

@testable import Discovery

struct ExpertSearchTests {
  @Test("The parts of a score and their shares add up to it", arguments: [nil, 60] as [Int64?])
  func parts(asOf: Int64?) throws {
    for seed: UInt64 in 0..<60 {
      let answer = try Board(seed: seed).answer(Board.question(seed: seed), asOf: asOf, explains: true)
      for expert in answer.experts {
        let sum = expert.parts.reduce(expert.recognition.value) { $0 + $1.value }
        #expect(abs(sum - expert.score) <= 1e-9, "seed \(seed)")
        for part in expert.parts {
          let shares = part.shares.reduce(0) { $0 + $1.value }
          #expect(abs(shares - part.value) <= 1e-9, "seed \(seed)")
        }
        #expect(expert.counts.values.reduce(0, +) == expert.parts.count, "seed \(seed)")
      }
    }
  }

  @Test("Without a wish for explanations there are no parts, and nothing else differs")
  func unexplained() throws {
    for seed: UInt64 in 0..<10 {
      let board = Board(seed: seed)
      var explained = try board.answer(Board.question(seed: seed), explains: true)
      for index in explained.experts.indices { explained.experts[index].parts = [] }
      #expect(try board.answer(Board.question(seed: seed)) == explained, "seed \(seed)")
    }
  }

  @Test("Everybody has evidence: at most three posts of different threads, the strongest first")
  func evidence() throws {
    for seed: UInt64 in 0..<60 {
      let board = Board(seed: seed)
      let answer = try board.answer(Board.question(seed: seed), explains: true)
      for expert in answer.experts {
        #expect((1...3).contains(expert.evidence.count), "seed \(seed)")
        let threads = expert.evidence.map { board.posts[Int($0.post) - 1].thread }
        #expect(Set(threads).count == threads.count, "seed \(seed)")
        #expect(expert.evidence.first?.part == expert.parts.map(\.value).max(), "seed \(seed)")
        #expect(expert.evidence.allSatisfy { !$0.terms.isEmpty }, "seed \(seed)")
        let possible = Set(expert.parts.map { board.posts[Int($0.post) - 1].thread }).count
        #expect(expert.evidence.count == min(3, possible), "seed \(seed)")
      }
    }
  }

  @Test("Nothing of an answer as of a time, its explanation included, changes with later posts")
  func asOf() throws {
    for seed: UInt64 in 0..<40 {
      let board = Board(seed: seed)
      // Later posts come behind the others, so that numbers stay.
      let past = board.posts.filter { $0.time ?? 0 <= 50 }
      let long = String(repeating: "Akku Werft Zoll ", count: 40)
      let later = (0..<20).map { Board.Post(author: 3, text: long, title: long, time: 51 + Int64($0)) }
      let question = Board.question(seed: seed)
      let then = try Board(past).answer(question, asOf: 50, explains: true)
      #expect(try Board(past + later).answer(question, asOf: 50, explains: true) == then, "seed \(seed)")
    }
  }

  @Test("Three posts in two threads are strong, one is some, asking is weak")
  func bandsOfPeople() throws {
    let posts = [
      Board.Post(author: 1, text: "Akku laden", thread: 1), .init(author: 1, text: "Akku kühlen", thread: 2),
      .init(author: 1, text: "Akku prüfen", thread: 2), .init(author: 2, text: "Akku", thread: 3),
      .init(author: 3, text: "Akku?", thread: 4, isQuestion: true),
    ]
    let answer = try Board(posts + Board.filler).answer("Akku")
    #expect(answer.outcome == .found)
    let bands = Dictionary(uniqueKeysWithValues: answer.experts.map { ($0.person, $0.band) })
    #expect(bands == [1: .strong, 2: .some, 3: .weak])
    #expect(answer.experts.map(\.person) == [1, 2, 3])
    #expect(answer.experts.first?.threadCount == 2)
  }

  @Test("Found, nobody, weak signs and too little visible are four answers")
  func outcomes() throws {
    let knows = Board.Post(author: 1, text: "Akku laden")
    let asks = Board.Post(author: 2, text: "Akku laden?", isQuestion: true)
    #expect(try Board(Board.filler + [knows]).answer("Akku").outcome == .found)
    #expect(try Board([knows]).answer("Akku").outcome == .found)
    #expect(try Board(Board.filler + [asks]).answer("Akku").outcome == .weakSigns)
    #expect(try Board(Board.filler).answer("Akku").outcome == .nobody)
    #expect(try Board([asks]).answer("Akku").outcome == .tooLittleVisible)
    #expect(try Board([]).answer("Akku").outcome == .tooLittleVisible)
    #expect(try Board(Array(Board.filler.prefix(19))).answer("Akku").outcome == .tooLittleVisible)
    #expect(try Board(Array(Board.filler.prefix(20))).answer("Akku").outcome == .nobody)
  }

  @Test("Somebody is found for a word that stands in every post")
  func everywhere() throws {
    let posts = (0..<2_000).map {
      Board.Post(author: UInt32(1 + $0 % 9), text: "Kubernetes", thread: UInt32($0))
    }
    #expect(try Board(posts).answer("Kubernetes", limit: 3).outcome == .found)
  }

  @Test("Words that nobody uses are named, and lower what is covered")
  func unknownWords() throws {
    let board = Board(Board.filler + [.init(author: 1, text: "Akku laden")])
    let answer = try board.answer("Akku Quantenschaum")
    #expect(answer.words.map(\.isUnknown) == [false, true])
    #expect(answer.words.map(\.postCount) == [1, 0])
    let coverage = try #require(answer.experts.first?.coverage)
    #expect(coverage < 0.5 && answer.outcome == .weakSigns)
    #expect(try board.answer("Akku").experts.first?.coverage == 1)
  }
}
