import Foundation
import TestSupport

/// An invented workspace with every trap, as the files of its export.
enum SlackFixture {
  static let users = """
    [{"id":"U0ANNA","team_id":"T0ACME","name":"anna","real_name":"Anna K.","is_bot":false,"is_restricted":false,
      "profile":{"real_name":"Anna Köhler","display_name":"anna.k","title":"Leiterin","email":"anna@acme.example"}},
     {"id":"U0BILAL","team_id":"T0ACME","name":"bilal","is_restricted":false,"is_ultra_restricted":true,
      "profile":{"real_name":"Bilal Demir","display_name":""}},
     {"id":"U0BOT","name":"ticker","is_bot":true},{"name":"ohne id"}]
    """
  static let channels = """
    [{"id":"C1","name":"produktion","created":1700000000,"creator":"U0ANNA","members":["U0ANNA","U0BILAL"],
      "topic":{"value":"T &amp; U"},"purpose":{"value":""},"updated":1700000000000},
     {"id":"C2","name":"leise","members":[]},{"id":"C3","name":"geheim","is_private":true,"members":["U0ANNA"]}]
    """
  static let firstDay = #"""
    [{"type":"message","user":"U0ANNA","text":"Who knows PA66 warpage? <@U0BILAL>","ts":"1741075953.000100",
      "thread_ts":"1741075953.000100","reply_count":2,"client_msg_id":"b1","team":"T0ACME"},
     {"type":"message","user":"U0BILAL","text":"Hold pressure &gt; 60 bar, see <https://x.example/a?b|the sheet>",
      "ts":"1741081201.000200","thread_ts":"1741075953.000100","parent_user_id":"U0ANNA",
      "reactions":[{"name":"+1::skin-tone-3","count":3,"users":["U0ANNA"]}],
      "edited":{"user":"U0BILAL","ts":"1741081300.000000"}},
     {"type":"message","subtype":"channel_join","user":"U0CHLOE","text":"<@U0CHLOE> has joined","ts":"1741082000.000300",
      "reactions":[{"name":"wave","count":1,"users":["U0ANNA"]}]},
     {"type":"message","subtype":"bot_message","bot_id":"B01","username":"deploybot","text":"build ok","ts":"1741083000.000400"},
     {"type":"message","user":"USLACKBOT","text":"Hi","ts":"1741083001.000400","fresh":1},
     {"type":"message","user":"U0EXT","text":"Grüße von außen","ts":"1741083002.000400",
      "user_profile":{"real_name":"Eva Extern","display_name":"eva"}},
     {"type":"message","user":"U0ANNA","text":"no time"},
     {"type":"message","text":"no author","ts":"1741083003.000400"},
     {"type":"message","subtype":"tombstone","user":"USLACKBOT","text":"This message was deleted.","ts":"1741083004.000100"},
     {"type":"presence","user":"U0ANNA"},
     7]
    """#
  static let secondDay = #"""
    [{"type":"message","user":"U0ANNA","text":"Danke!","ts":"1741168000.000100","thread_ts":"1741075953.000100"},
     {"type":"message","user":"U0BILAL","text":"","ts":"1741168001.000100","blocks":[{"type":"rich_text","elements":[
       {"type":"rich_text_section","elements":[{"type":"text","text":"Ask "},{"type":"user","user_id":"U0ANNA"},
        {"type":"text","text":" in "},{"type":"channel","channel_id":"C2"},{"type":"emoji","name":"tada"}]},
       {"type":"rich_text_list","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"eins"}]}]}]}]},
     {"type":"message","subtype":"thread_broadcast","user":"U0BILAL","text":"fyi","ts":"1741168002.000100",
      "thread_ts":"1741000000.000000","root":{"user":"U0ANNA"}},
     {"type":"message","subtype":"file_comment","comment":{"user":"U0ANNA","comment":"schön"},"text":"x","ts":"1741168003.000100"},
     {"type":"message","subtype":"file_share","user":"U0ANNA","text":"","files":[{"title":"Plan A"}],"ts":"1741168004.000100"},
     {"type":"message","subtype":"channel_leave","user":"U0CHLOE","text":"left","ts":"1741168005.000100"}]
    """#

  /// The files, by their names in the export.
  static let files: [(name: String, text: String)] = [
    ("users.json", users), ("channels.json", channels),
    ("groups.json", #"[{"id":"G1","name":"vorstand","members":["U0ANNA"]}]"#),
    ("dms.json", #"[{"id":"D0AAAAAAA","created":1700000000,"members":["U0ANNA","U0BILAL"]}]"#),
    ("mpims.json", #"[{"id":"G9","name":"mpdm-anna--bo--cy-1","members":["U0ANNA"]}]"#),
    ("produktion/2025-03-04.json", firstDay), ("produktion/2025-03-05.json", secondDay),
    ("produktion/notes.txt", "x"), ("README.md", "x"),
    ("vorstand/2025-03-04.json", secret), ("vorstand/2025-03-05.json", secret),
    ("geheim/2025-03-04.json", secret),
    ("D0AAAAAAA/2025-03-04.json", secret), ("mpdm-anna--bo--cy-1/2025-03-04.json", secret),
  ]
  static let secret = #"[{"type":"message","user":"U0ANNA","text":"CANARY","ts":"1741075953.000100"}]"#

  /// Writes the export into a folder and gives its path.
  static func write(into folder: TemporaryFolder, below name: String = "export") throws -> String {
    for file in files { try folder.write(file.text, to: name + "/" + file.name) }
    return folder.path(name)
  }

  /// The export as a zip file of stored entries, below a folder of its own.
  static func zip(below folder: String = "") -> Data {
    var zip = StoredZip()
    for file in files { zip.add(folder + file.name, Array(file.text.utf8)) }
    return Data(zip.finished())
  }
}
