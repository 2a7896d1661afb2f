import People
import Testing

@testable import Importers

@Suite struct SlackMarkupTests {
  @Test(
    "References become readable, escapes are undone once",
    arguments: [
      ("<@U1> and <@U2|bo> &amp;lt; &lt;b&gt;", "@U1 and @bo &lt; <b>"),
      ("<#C1|general> <#C2>", "#general #C2"),
      (
        "<!here> <!channel|@channel> <!subteam^S1|@team> <!date^1^{date}|heute>", "@here @channel @team heute"
      ),
      ("<http://x.example/?a=1&amp;b=2>", "http://x.example/?a=1&b=2"),
      ("<http://x.example/|x.example> <mailto:a@x.example|a@x.example>", "http://x.example/ a@x.example"),
      ("<http://x.example/|siehe &lt;hier&gt;>", "siehe <hier> (http://x.example/)"),
      ("a < b <@U1", "a < b <@U1"), ("<>", ""), ("<|>", ""), ("&", "&"), ("1 <<@U1> 2", "1 <@U1 2"),
    ])
  func rendering(markup: String, expected: String) {
    #expect(SlackMarkup.plain(markup) == expected)
  }

  @Test("A user mentioned twice counts once, in the order of the text")
  func mentions() {
    var markup = SlackMarkup(names: SlackNames())
    markup.add(markup: "<@U2> <@U1> <@U2>")
    #expect(markup.mentions == ["U2", "U1"])
  }

  @Test("A million opening brackets take no longer than a million letters")
  func linear() {
    let clock = ContinuousClock()
    let time = clock.measure { _ = SlackMarkup.plain(String(repeating: "<", count: 1_000_000)) }
    #expect(time < .seconds(20))
  }

  @Test("Timestamps are read to the microsecond, others refused")
  func times() {
    #expect(SlackTime.instant("1741075953.000100")?.microseconds == 1_741_075_953_000_100)
    #expect(SlackTime.instant("1741075953.1")?.microseconds == 1_741_075_953_100_000)
    #expect(SlackTime.instant("5")?.microseconds == 5_000_000)
    for stamp in [
      "", ".1", "1.", "1.0000001", "-1.0", "1e3", "99999999999999", "999999999999.0", "1.0.0", "a",
    ] {
      #expect(SlackTime.instant(stamp) == nil, "\(stamp)")
    }
  }
}
