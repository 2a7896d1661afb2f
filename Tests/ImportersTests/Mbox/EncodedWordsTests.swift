import Testing

@testable import Importers

@Suite("Encoded words")
struct EncodedWordsTests {
  @Test(
    "RFC 2047, with the liberties of mailers",
    arguments: [
      ("=?utf-8?Q?K=C3=B6hler?=", "Köhler"),
      ("=?UTF-8?B?S8O2aGxlcg==?=", "Köhler"),
      ("=?iso-8859-1?q?Gr=FC=DFe_aus_Ulm?= heute", "Grüße aus Ulm heute"),
      ("=?utf-8?Q?K=C3?= =?utf-8?Q?=B6hler?=", "Köhler"),
      ("=?utf-8?Q?a?=\r\n =?iso-8859-1?Q?=FC?= b", "aü b"),
      ("=?utf-8?Q?a?= b =?utf-8?Q?c?=", "a b c"),
      ("\"=?utf-8?Q?K=C3=B6hler=2C?= Anna\"", "\"Köhler, Anna\""),
      ("=?us-ascii*en?Q?Keith_Moore?=", "Keith Moore"),
      ("=?utf-8?Q?with blanks?=", "with blanks"),
      ("=?koi8-r?B?8NLJ18XU?=", "Привет"),
      ("=?x-unknown?Q?K=C3=B6ln?=", "Köln"),
      ("Köhler", "Köhler"),
      ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
      ("=?utf-8?Q?open", "=?utf-8?Q?open"),
      ("=?utf-8?Q?=3D=3Futf-8=3FQ=3Fa=3F=3D?=", "=?utf-8?Q?a?="),
      ("=?", "=?"), ("=?a?", "=?a?"), ("=??Q??=", "=??Q??="), ("", ""),
    ])
  func reads(_ header: String, _ expected: String) {
    #expect(EncodedWords.decode(Array(header.utf8)[...]) == expected)
  }

  @Test("bytes that are no UTF-8 are read as Windows-1252")
  func rawBytes() {
    #expect(EncodedWords.decode([0x4B, 0xF6, 0x6C, 0x6E]) == "Köln")
  }

  @Test("a header full of openings is read in time", .timeLimit(.minutes(1)))
  func bomb() {
    let header = Array(String(repeating: "=?utf-8?Q?a", count: 24_000).utf8)
    #expect(EncodedWords.decode(header[...]).utf8.count == header.count)
  }
}
