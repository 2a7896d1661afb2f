import People
import Testing

@testable import Importers

@Suite("Dates of mails")
struct MailDateTests {
  @Test(
    "RFC 5322 dates and their obsolete forms",
    arguments: [
      ("Tue, 04 Mar 2025 08:12:33 +0100", "2025-03-04T07:12:33Z"),
      ("4 Mar 2025 08:12 +0100", "2025-03-04T07:12:00Z"),
      ("Tue,  4 Mar 2025 08:12:33 +0100 (CET)", "2025-03-04T07:12:33Z"),
      ("Tue, 4 Mar 2025 08:12:33 EST", "2025-03-04T13:12:33Z"),
      ("Tue, 4 Mar 2025 08:12:33 -0230", "2025-03-04T10:42:33Z"),
      ("Tue, 4 Mar 2025 08:12:33 MESZ", "2025-03-04T06:12:33Z"),
      ("Fri, 21 Nov 97 09:55:06 -0600", "1997-11-21T15:55:06Z"),
      ("21 Nov 03 09:55 GMT", "2003-11-21T09:55:00Z"),
      ("21 Nov 103 09:55:00 GMT", "2003-11-21T09:55:00Z"),
      ("Thu,\t13 Feb 1997 (a (nested) comment) 23:32 -0330", "1997-02-14T03:02:00Z"),
      ("Tue Mar  4 08:12:33 2025", "2025-03-04T08:12:33Z"),
      ("Tue Mar  4 08:12:33 CET 2025", "2025-03-04T07:12:33Z"),
      ("04-Mar-2025 08:12:33 +0000", "2025-03-04T08:12:33Z"),
      ("March 4, 2025 8:12 PM", "2025-03-04T20:12:00Z"),
      ("Tue, 4 Mar 2025 08:12:33 GMT+0100", "2025-03-04T07:12:33Z"),
      ("2025-03-04T08:12:33+01:00", "2025-03-04T07:12:33Z"),
      ("29 Feb 2024 00:00:60 +0000", "2024-02-29T00:01:00Z"),
    ])
  func reads(_ text: String, _ expected: String) {
    #expect(Instant(mailDate: Array(text.utf8)[...])?.iso8601 == expected)
  }

  @Test(
    "what is no date, or none that exists, gives nothing",
    arguments: [
      "", "yesterday", "31 Feb 2025 08:00 +0000", "4 Mar 2025", "4 Mar 2025 25:00", "4 Mar 2025 08:61 +0000",
      "99999999999999999999 Mar 2025 08:00", "4 Mar 99999 08:00", "((((", "4 Mar 2025 ::",
    ])
  func refuses(_ text: String) {
    #expect(Instant(mailDate: Array(text.utf8)[...]) == nil)
  }

  @Test("an offset beyond all zones is read as unknown")
  func wildOffset() {
    #expect(Instant(mailDate: Array("4 Mar 2025 08:00 +9999".utf8)[...])?.iso8601 == "2025-03-04T08:00:00Z")
  }

  @Test("plausible is 1990 to 2099")
  func plausible() {
    let years = [(1903, false), (1989, false), (1990, true), (2099, true), (2100, false)]
    for (year, expected) in years {
      #expect(Instant(CivilDate(year: year, month: 1, day: 1)).isPlausible == expected, "\(year)")
    }
  }
}
