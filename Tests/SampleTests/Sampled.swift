import People

@testable import Sample

/// A company written out, for checks that look at all of it.
struct Sampled: Sendable {
  let size: SampleSize
  let truth: Truth
  private(set) var people: [String: Person] = [:]
  private(set) var communities: [String: Community] = [:]
  private(set) var memberships: [Membership] = []
  private(set) var posts: [Post] = []
  private(set) var reactions: [Reaction] = []
  let nouns: [Noun]

  init(_ size: SampleSize) {
    self.size = size
    var nouns: [Noun] = []
    truth = SampleCompany(size: size).generate { nouns.append($0) }
    self.nouns = nouns
    for noun in nouns {
      switch noun {
      case .person(let person): people[person.id] = person
      case .community(let community): communities[community.id] = community
      case .membership(let membership): memberships.append(membership)
      case .post(let post): posts.append(post)
      case .reaction(let reaction): reactions.append(reaction)
      case .attribute, .tie: break
      }
    }
  }

  /// The company of `Data/company`, made once.
  static let demo = Sampled(.demo)

  /// All posts by id.
  var postsByID: [String: Post] { Dictionary(posts.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one }) }
}
