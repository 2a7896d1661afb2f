/// First and family names by region of origin, put together at will: nobody in here exists.
enum NameBank {
  /// A person's name: mostly one region, now and then a double family name.
  static func name(of number: Int, seed: UInt64) -> (first: String, last: String) {
    var chance = Chance(seed: seed, 11, number)
    let draw = chance.below(100)
    let region = regions[regions.firstIndex { draw < $0.upTo } ?? 0]
    let first = chance.pick(region.first) ?? "Kim"
    let last = chance.pick(region.last) ?? "Lind"
    guard chance.hits(0.07) else { return (first, last) }
    let other = chance.pick(chance.pick(regions)?.last ?? []) ?? last
    return (first, other == last ? last : last + "-" + other)
  }

  private struct Region: Sendable {
    /// Percent of people up to and with this region.
    let upTo: Int
    let first: [String]
    let last: [String]

    init(_ upTo: Int, _ first: String, _ last: String) {
      self.upTo = upTo
      self.first = first.split(separator: " ").map(String.init)
      self.last = last.split(separator: " ").map(String.init)
    }
  }

  private static let regions = [
    Region(
      50,
      """
      Annegret Jörg Björn Käthe Henrike Volker Sönke Margarethe Götz Ulrike Rüdiger Heike Tobias Jürgen \
      Silke Matthias Dörthe Florian Grit Kilian Wiebke Lorenz Änne Hannes Bärbel Korbinian Mareike Tilman Rosalie
      """,
      """
      Brüggemann Köhnlein Straßburger Öhlschläger Mühlhäuser Grünwald Jägersberg Kästner Schönfelder Hägele Weißgerber \
      Nüßlein Ackermann Tiedemann Rothfuß Leuchtmann Ahlers Vorndran Zwickl Hölderle Pfannenstiel Sägmüller Buchgraber \
      Dreßler Klüver Marquardt Oehme Quandel Rübsam Ebersbächer
      """),
    Region(
      61, "Ayşe Çağlar Gülşen Oğuz İrem Barış Şebnem Tuğba Cem Ümit Ece Kağan",
      "Karagöz Yıldırımlı Çakıroğlu Şentürk Özbek Gündoğdu Akbaş Büyükkaya Işıklar Taşdemir Uğurlu Erdoğmuş"),
    Region(
      72, "Małgorzata Zbigniew Łukasz Agnieszka Bożena Wojciech Grażyna Michał Kinga Stanisław Jadwiga Rafał",
      """
      Wójtowicz Kędzierska Błaszczak Gołębiewski Ścibor Żurawski Dąbek Pawłowicz Szczepanik Głowacz Łaniewska Mroczko
      """),
    Region(
      78, "Thị-Hoa Minh-Đức Quỳnh Tuấn Phương Hải Ngọc Đình Thảo Bảo",
      "Nguyễn Trần Phạm Đặng Võ Bùi Đỗ Lý Hồ Dương"),
    Region(
      85, "Ananya Rohan Kavitha Sandeep Meenal Arjun Lakshmi Vikrant Ishita Harish",
      "Chatterji Venkataraman Deshpande Kulkarni Bhattacharya Raghunathan Mehrotra Pillai Srinivas Gokhale"),
    Region(
      93, "Imogen Alistair Beatrix Rupert Fiona Gareth Harriet Neville Rosalind Desmond",
      "Ashcombe Thornbury Whitlock Pennington Marlowe Hargreave Kettlewell Ravenscroft Fairweather Stanhope"),
    Region(
      97, "Zdeněk Jiřina Ondřej Květa Bořivoj Ľubica Tomáš Šárka",
      "Dvořáček Růžička Hřebíček Kuchařová Čížek Svobodník Ježek Vaňková"),
    Region(
      100, "Ilaria Gaëlle João Søren Réka Niccolò Zoë Åsa",
      "Bellandi Lefèvre Carvalhão Kjærgård Szőllősi Moretti Van-der-Linde Öström"),
  ]

  /// A name in ASCII letters for an address: `Ş` becomes `s`, `ö` becomes `oe`.
  static func address(_ name: String) -> String {
    var result = ""
    for scalar in name.lowercased().unicodeScalars {
      if scalar.value < 128 {
        result.unicodeScalars.append(scalar)
      } else {
        result += folded[scalar] ?? ""
      }
    }
    return result
  }

  private static let folded: [Unicode.Scalar: String] = {
    let pairs =
      """
      ä ae ö oe ü ue ß ss ş s ç c ğ g ı i ł l ż z ź z ś s ć c ń n ą a ę e ó o đ d ỳ y ứ u ễ e ầ a ạ a ặ a õ o ù u ỗ o \
      ý y ồ o ơ o ư u ị i ọ o ả a ấ a ě e ř r š s č c ž z ň n á a é e í i ű u ő o ľ l ů u ô o ò o è e ë e ã a å a æ ae ø o
      """.split(separator: " ")
    var table: [Unicode.Scalar: String] = [:]
    for place in stride(from: 0, to: pairs.count - 1, by: 2) {
      for scalar in pairs[place].unicodeScalars { table[scalar] = String(pairs[place + 1]) }
    }
    return table
  }()
}
