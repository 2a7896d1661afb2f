/// The posts that a filter lets through, looked up run by run, each run once.
struct AdmittedPosts {
  private let filter: PostFilter
  /// By segment and run: the posts let through, in rising order.
  private var runs: [Run: [UInt32]] = [:]

  private struct Run: Hashable {
    var segment: Int
    var chunk: Int
  }

  init(_ filter: PostFilter) {
    self.filter = filter
  }

  /// Takes out the hits in posts that do not count.
  mutating func keep(_ hits: inout [Hit], of segments: inout [Segment]) throws {
    var kept: [Hit] = []
    for hit in hits where try contains(hit.post, in: Int(hit.segment), of: &segments) { kept.append(hit) }
    hits = kept
  }

  private mutating func contains(
    _ post: UInt32, in segment: Int, of segments: inout [Segment]
  ) throws -> Bool {
    guard let chunk = segments[segment].chunkIndex(of: post) else { return false }
    let run = Run(segment: segment, chunk: chunk)
    if runs[run] == nil {
      runs[run] = try segments[segment].chunk(chunk).filter { filter.admits($0.place) }.map(\.post)
    }
    guard let posts = runs[run] else { return false }
    let index = posts.partitioningIndex { $0 >= post }
    return index < posts.count && posts[index] == post
  }
}
