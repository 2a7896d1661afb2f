/// The files of a dump, each a table of which a row is an element.
enum StackExchangeTable: String, CaseIterable {
  case posts, users, comments, votes, tags, badges
  case postHistory = "posthistory"
  case postLinks = "postlinks"

  /// Attributes that are read, and those that are known and say nothing about who knows what.
  var attributes: Set<String> {
    switch self {
    case .posts:
      [
        "Id", "PostTypeId", "AcceptedAnswerId", "ParentId", "CreationDate", "Score", "Body", "OwnerUserId",
        "OwnerDisplayName", "LastEditDate", "Title", "Tags", "DeletionDate", "ViewCount", "LastEditorUserId",
        "LastEditorDisplayName", "LastActivityDate", "AnswerCount", "CommentCount", "FavoriteCount",
        "ClosedDate", "CommunityOwnedDate", "ContentLicense",
      ]
    case .users:
      [
        "Id", "CreationDate", "DisplayName", "Location", "AboutMe", "Reputation", "LastAccessDate",
        "WebsiteUrl", "Views", "UpVotes", "DownVotes", "AccountId", "Age", "EmailHash", "ProfileImageUrl",
      ]
    case .comments:
      [
        "Id", "PostId", "Score", "Text", "CreationDate", "UserDisplayName", "UserId", "ContentLicense",
      ]
    case .votes: ["Id", "PostId", "VoteTypeId", "UserId", "CreationDate", "BountyAmount"]
    case .tags:
      ["Id", "TagName", "ExcerptPostId", "WikiPostId", "Count", "IsModeratorOnly", "IsRequired"]
    case .badges, .postHistory, .postLinks: []
    }
  }

  /// Why the file is not read, for those that are not.
  var reasonToSkip: String? {
    switch self {
    case .badges: "badges are not read"
    case .postHistory: "earlier versions of posts are not read"
    case .postLinks: "links between posts are not read"
    default: nil
    }
  }
}
