import Index
import Testing

@testable import Discovery

struct PersonEvidenceTests {
  private static let silent = AcknowledgementRate(praised: 0, talk: 1_000)
  private static let thankful = AcknowledgementRate(praised: 200, talk: 1_000)

  private func evidence(
    _ posts: Int, threads: Int = 9, coverage: Double = 1, strength: Double = 2, recognisers: Int = 0
  ) -> PersonEvidence {
    PersonEvidence(
      coverage: coverage, strength: strength, posts: posts, talk: posts, threads: threads,
      recognisers: recognisers)
  }

  @Test(
    "Where nobody says thanks, posts, threads and coverage make the band",
    arguments: [
      (3, 2, 0.6, Band.strong), (9, 9, 1, .strong), (2, 2, 1, .some), (3, 1, 1, .some), (3, 2, 0.59, .weak),
      (1, 1, 0.6, .some), (9, 9, 0.49, .weak), (0, 0, 0, .weak),
    ] as [(Int, Int, Double, Band)])
  func bands(posts: Int, threads: Int, coverage: Double, band: Band) {
    let evidence = evidence(posts, threads: threads, coverage: coverage)
    #expect(evidence.band(Self.silent, words: 1) == band)
    #expect(Band.weak < .some && Band.some < .strong)
  }

  @Test("A mention in passing is a weak sign, however often it is repeated")
  func passing() {
    #expect(evidence(9, strength: 0.5).band(Self.silent, words: 1) == .weak)
  }

  @Test("Of long questions less must be covered")
  func longQuestions() {
    let half = evidence(1, coverage: 0.45, strength: 0.6)
    #expect(half.band(Self.silent, words: 2) == .weak)
    #expect(half.band(Self.silent, words: 8) == .some)
  }

  @Test("Who wrote of every word in different posts knows about it where several people say so")
  func together() {
    var scattered = evidence(0, coverage: 0.4, strength: 0.3, recognisers: 3)
    scattered.together = 1
    #expect(scattered.band(Self.thankful, words: 3) == .some)
    scattered.recognisers = 2
    #expect(scattered.band(Self.thankful, words: 3) == .weak)
    scattered.recognisers = 9
    scattered.together = 0.7
    #expect(scattered.band(Self.thankful, words: 3) == .weak, "a word is missing")
  }

  @Test("Where people say thanks, two must have done so for the top band")
  func recognised() {
    #expect(evidence(9, recognisers: 2).band(Self.thankful, words: 1) == .strong)
    #expect(evidence(9, recognisers: 1).band(Self.thankful, words: 1) == .some)
    var commits = evidence(9)
    commits.talk = 0
    #expect(commits.band(Self.thankful, words: 1) == .strong, "nobody says thanks for commits")
  }

  @Test("Whose many posts earned nobody's thanks, though others' do, has shown nothing")
  func unproven() {
    #expect(evidence(14).band(Self.thankful, words: 1) == .some)
    #expect(evidence(15).band(Self.thankful, words: 1) == .weak)
    #expect(evidence(15, recognisers: 1).band(Self.thankful, words: 1) == .some)
  }

  @Test("A topic that is talked about and on which nobody is recognised has no expert")
  func nobody() {
    let talk = [evidence(6, recognisers: 1), evidence(5), evidence(5)]
    #expect(PersonEvidence.nobodyIsProven(talk, Self.thankful))
    #expect(!PersonEvidence.nobodyIsProven(talk, Self.silent))
    #expect(
      !PersonEvidence.nobodyIsProven([evidence(6), evidence(5)], Self.thankful), "too few posts to tell")
    #expect(!PersonEvidence.nobodyIsProven(talk + [evidence(1, recognisers: 2)], Self.thankful))
  }

  @Test("A topic whose talk earns fewer thanks than talk about anything has no expert")
  func littleEarned() {
    let best = [evidence(3, recognisers: 3), evidence(2, recognisers: 2), evidence(9)]
    #expect(!PersonEvidence.talkEarnsLittle(best, talk: 33, Self.thankful))
    #expect(PersonEvidence.talkEarnsLittle(best, talk: 34, Self.thankful))
    #expect(!PersonEvidence.talkEarnsLittle(best, talk: 34, Self.silent))
    #expect(!PersonEvidence.talkEarnsLittle([evidence(1)], talk: 14, Self.thankful), "too little to tell")
    #expect(!PersonEvidence.talkEarnsLittle([evidence(9, recognisers: 5)], talk: 999, Self.thankful))
    var documents = best
    documents[0].talk = 0
    #expect(!PersonEvidence.talkEarnsLittle(documents, talk: 99, Self.thankful))
  }

  @Test("Whom nobody recognised must have written much where there are many posts")
  func alone() {
    var alone = PersonEvidence(coverage: 1, together: 1, strength: 2.4, posts: 4, threads: 4)
    #expect(!alone.carriesAnswer(among: 1_500))
    #expect(alone.carriesAnswer(among: 1_400))
    alone.strength = 2.5
    #expect(alone.carriesAnswer(among: 1_000_000))
    #expect(
      PersonEvidence(strength: 0.8).carriesAnswer(among: 400), "in few posts words hardly meet by chance")
    #expect(PersonEvidence(strength: 0.8, recognisers: 2).carriesAnswer(among: 1_000_000))
    #expect(!PersonEvidence(strength: 0.8, recognisers: 1).carriesAnswer(among: 1_000_000))
  }

  @Test("Hardly any thanks are none that could be expected")
  func rates() {
    #expect(AcknowledgementRate(praised: 9, talk: 1_000).share == 0)
    #expect(AcknowledgementRate(praised: 10, talk: 1_000).share == 0.01)
    #expect(AcknowledgementRate(praised: 9, talk: 0).share == 0)
  }
}
