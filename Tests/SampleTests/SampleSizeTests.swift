import People
import Testing

@testable import Sample

@Suite struct SampleSizeTests {
  @Test("sizes that cannot hold the truth are moved to the nearest that can")
  func clamped() {
    let size = SampleSize(people: 1, activeShare: .nan, communities: -4, posts: 0, years: 99)
    #expect(size.people == 150 && size.communities == 28 && size.posts == 3360 && size.years == 10)
    #expect(size.activeShare == 1)
  }

  @Test("the smallest size can be told", arguments: [1, 2, 3] as [UInt64])
  func smallest(seed: UInt64) {
    let sampled = Sampled(
      SampleSize(people: 1, activeShare: 0, communities: 0, posts: 0, years: 2, seed: seed))
    #expect(sampled.posts.count >= 3360)
  }

  @Test("the middle size has its number of posts, to within a thread, and gives out thread by thread")
  func middle() {
    var posts = 0
    var thread: String?
    var longest = 0
    var length = 0
    _ = SampleCompany(size: .middle).generate { noun in
      guard case .post(let post) = noun else { return }
      posts += 1
      length = post.thread == thread ? length + 1 : 1
      thread = post.thread
      longest = max(longest, length)
    }
    #expect(abs(posts - 50_000) < 20)
    // What the pen holds at most is one thread.
    #expect(longest <= 20)
  }

  @Test("the plan of the company grows with people and communities, not with posts")
  func planSize() {
    let few = Plan(Company(size: SampleSize(people: 600, activeShare: 0.8, communities: 60, posts: 20_000)))
    let many = Plan(
      Company(size: SampleSize(people: 600, activeShare: 0.8, communities: 60, posts: 5_000_000)))
    #expect(few.appointments.count == many.appointments.count)
  }
}
