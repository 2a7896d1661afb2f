import TestSupport
import Testing

@testable import Index

struct TermPlacesTests {
  /// Posts about a pump, a third of them in community 7, the others in 8 and 9 in turn.
  private static let posts = (1...900).map { (number: UInt32) -> TestPost in
    var post = TestPost(
      id: number, authors: [1 + number % 50], words: [.text: number % 10 == 0 ? ["x"] : ["pumpe"]])
    post.place = PostPlace(community: number % 3 == 0 ? 7 : 8 + number % 2)
    return post
  }

  @Test("Few posts are all counted, by community; each once, though several terms stand in it")
  func exact() throws {
    let posts = Array(Self.posts.prefix(60))
    var places = TermPlaces(try TestIndex([posts]).segments(), mostPosts: 100)
    let found = try places.postCounts(of: ["pumpe", "x"])
    #expect(found.stride == 1)
    let expected = Dictionary(grouping: posts, by: \.place.community).mapValues(\.count)
    #expect(found.posts == expected)
    #expect(
      try TermPlaces.sizes(TestIndex([Array(posts[..<20]), Array(posts[20...])]).segments()) == expected)
  }

  @Test("Of many posts some are looked at, and their shares are about those of all")
  func sample() throws {
    var places = TermPlaces(try TestIndex([Self.posts]).segments(), mostPosts: 200)
    let found = try places.postCounts(of: ["pumpe"])
    #expect(found.stride == 5)
    let looked = found.posts.values.reduce(0, +)
    #expect((120...200).contains(looked))
    #expect((0.2...0.47).contains(Double(found.posts[7] ?? 0) / Double(looked)))
    let unknown = try places.postCounts(of: ["niemand"])
    #expect(unknown.posts.isEmpty && unknown.stride == 1)
  }
}
