import TestSupport
import Testing

@testable import Importers

@Suite("Text of HTML")
struct HTMLTextTests {
  @Test(
    "tags out, characters in",
    arguments: [
      ("a<br>b<BR/>c", "a\nb\nc"), ("<p>a  b\n c</p>", "\na b c\n"),
      ("&lt;tag&gt; &amp; &#228;&#xE4;", "<tag> & ää"),
      ("<style>p { color: red }</style>a<script>if (a < b) {}</script>b", "ab"),
      ("a<!-- <p> -- > -->b", "ab"),
      ("a < b", "a < b"), ("&unknown; &", "&unknown; &"), ("&#0;&#1114112;", "&#0;&#1114112;"),
      ("<head><title>t</title></head><body>a</body>", "a"), ("<pre>a\n  b</pre>", "\na\n  b\n"),
      ("a&nbsp;b", "a b"), ("<a title='x'>link</a>", "link"), ("open <", "open <"), ("<b", ""), ("", ""),
    ])
  func strips(_ html: String, _ expected: String) {
    #expect(HTMLText.plain(html) == expected)
  }

  @Test("quotations leave a mark only")
  func quotes() {
    let html = "Yes.<blockquote type=cite>Did it?<blockquote>Hm</blockquote>more</blockquote>Anna"
    #expect(HTMLText.plain(html) == "Yes.\n>\nAnna")
    #expect(HTMLText.plain(html, marksQuotes: false) == "Yes.\nAnna")
  }

  @Test("nothing traps, and nothing but text comes out")
  func garbage() {
    let pieces = [
      "<", ">", "&", ";", "#", "x", "<!--", "-->", "<pre>", "</blockquote>", "<blockquote>", "ü", " ", "-",
    ]
    for seed in UInt64(0)..<500 {
      var random = SplitMix64(seed: seed)
      let html = (0..<40).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let text = HTMLText.plain(html)
      #expect(text.utf8.count <= 2 * html.utf8.count && !text.contains("<pre>"), "seed \(seed)")
    }
  }
}
