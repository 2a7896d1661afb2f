import Foundation
import TestSupport

/// A small dump with everything in it that the importer tells apart; people and posts are invented.
enum StackExchangeFixture {
  static let users = table(
    "users",
    #"""
      <row Id="-1" Reputation="1" CreationDate="2024-04-30T08:00:01.250" DisplayName="Community" />
      <row Id="1" CreationDate="2024-05-01T08:00:00.000" DisplayName="Anna Köhler" Location="Köln" AboutMe="&lt;p&gt;x&lt;/p&gt;" />
      <row Id="2" CreationDate="2024-05-01T08:30:00.000" DisplayName="Bilal" AccountId="7" />
      <row Id="3" CreationDate="2024-05-02T08:30:00.000" DisplayName="Bilal Demir" Fresh="1" />
      <row DisplayName="Nobody" />
    """#)

  static let posts = table(
    "posts",
    #"""
      <row Id="11" PostTypeId="2" ParentId="12" CreationDate="2024-05-02T09:00:00.000" Score="3" Body="&lt;p&gt;Hold pressure.&lt;/p&gt;&#xA;&lt;blockquote&gt;quoted&lt;/blockquote&gt;" OwnerUserId="2" LastEditDate="2024-05-03T10:00:00.000" />
      <row Id="12" PostTypeId="1" AcceptedAnswerId="11" CreationDate="2024-05-01T09:00:00.000" Score="4" Body="&lt;p&gt;Why does PA66 &amp;amp; PA6 warp?&lt;/p&gt;" OwnerUserId="1" Title="Warpage of PA66" Tags="&lt;pa66&gt;&lt;warpage&gt;" />
      <row Id="13" PostTypeId="1" AcceptedAnswerId="14" CreationDate="2024-05-03T09:00:00.000" Score="0" Body="&lt;pre&gt;&lt;code&gt;a  b&lt;/code&gt;&lt;/pre&gt;" OwnerDisplayName="user99" Title="New form" Tags="|pa66|mould|" />
      <row Id="14" PostTypeId="2" ParentId="13" CreationDate="2024-05-03T10:00:00.000" Score="-1" Body="Ask." OwnerDisplayName="user99" />
      <row Id="15" PostTypeId="5" CreationDate="2024-05-03T11:00:00.000" Body="A polyamide." OwnerUserId="2" />
      <row Id="16" PostTypeId="4" CreationDate="2024-05-03T11:00:00.000" Body="" OwnerUserId="-1" />
      <row Id="17" PostTypeId="6" CreationDate="2024-05-03T11:00:00.000" Body="Vote for me." OwnerUserId="2" />
      <row Id="18" PostTypeId="2" ParentId="12" CreationDate="2024-05-03T11:00:00.000" Body="Gone." />
    """#)

  static let comments = table(
    "comments",
    #"""
      <row Id="1" PostId="11" Score="2" Text="Thanks, that is it." CreationDate="2024-05-02T10:00:00.000" UserId="1" />
      <row Id="2" PostId="11" Score="0" Text="@Anna: glad to hear" CreationDate="2024-05-02T11:00:00.000" UserId="2" />
      <row Id="3" PostId="11" Score="0" Text="@bilal how long?" CreationDate="2024-05-02T12:00:00.000" UserDisplayName="user99" />
      <row Id="4" PostId="99" Score="0" Text="lost" CreationDate="2024-05-02T12:00:00.000" UserId="1" />
      <row Id="5" PostId="12" Score="0" Text="nobody's" CreationDate="2024-05-02T12:00:00.000" />
    """#)

  static let votes = table(
    "votes",
    #"""
      <row Id="1" PostId="11" VoteTypeId="2" CreationDate="2024-05-02T00:00:00.000" />
      <row Id="2" PostId="11" VoteTypeId="2" CreationDate="2024-05-04T00:00:00.000" />
      <row Id="3" PostId="11" VoteTypeId="1" CreationDate="2024-05-05T00:00:00.000" />
      <row Id="4" PostId="12" VoteTypeId="8" UserId="3" BountyAmount="50" CreationDate="2024-05-03T00:00:00.000" />
      <row Id="5" PostId="11" VoteTypeId="9" BountyAmount="50" CreationDate="2024-05-06T00:00:00.000" />
      <row Id="6" PostId="12" VoteTypeId="5" UserId="2" CreationDate="2024-05-06T00:00:00.000" />
      <row Id="7" PostId="12" VoteTypeId="5" UserId="-1" CreationDate="2024-05-06T00:00:00.000" />
      <row Id="8" PostId="14" VoteTypeId="3" CreationDate="2024-05-06T00:00:00.000" />
      <row Id="9" PostId="18" VoteTypeId="1" CreationDate="2024-05-06T00:00:00.000" />
      <row Id="10" PostId="13" VoteTypeId="16" CreationDate="2024-05-06T00:00:00.000" />
      <row Id="11" PostId="99" VoteTypeId="2" CreationDate="2024-05-06T00:00:00.000" />
      <row Id="12" PostId="12" VoteTypeId="9" CreationDate="2024-05-06T00:00:00.000" />
    """#)

  static let tags = table(
    "tags", #"  <row Id="1" TagName="pa66" Count="2" ExcerptPostId="16" WikiPostId="15" />"#)

  /// The files, by their names in the dump.
  static let files: [(name: String, text: String)] = [
    ("Badges.xml", "not read"), ("Comments.xml", comments), ("PostLinks.xml", "not read"),
    ("Posts.xml", posts), ("Tags.xml", tags), ("Users.xml", users), ("Votes.xml", votes), ("readme.txt", "x"),
  ]

  /// Writes the dump into a folder and gives its path.
  static func write(into folder: TemporaryFolder, below name: String = "moulding.example") throws -> String {
    for file in files { try folder.write(file.text, to: name + "/" + file.name) }
    return folder.path(name)
  }

  /// The dump as a zip file of stored entries, below a folder of its own.
  static func zip(below folder: String = "") -> Data {
    var zip = StoredZip()
    for file in files { zip.add(folder + file.name, Array(file.text.utf8)) }
    return Data(zip.finished())
  }

  /// A table as the dumps write it, with a mark of the byte order.
  static func table(_ name: String, _ rows: String) -> String {
    "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<\(name)>\n" + rows + "\n</\(name)>\n"
  }
}
