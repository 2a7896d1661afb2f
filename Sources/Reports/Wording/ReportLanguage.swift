package import Discovery

/// The language in which people are spoken to.
package enum ReportLanguage: String, CaseIterable, Hashable, Sendable {
  case de, en

  /// The language of a locale such as `de_DE.UTF-8`; English where it is another one.
  package init(locale: String) {
    let code = locale.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
    self = code.lowercased() == "de" ? .de : .en
  }

  var wording: any Wording {
    switch self {
    case .de: GermanWording()
    case .en: EnglishWording()
    }
  }

  /// What pictures say in this language.
  package var maps: any MapWording { pictures }

  var pictures: any MapWording & PictureTableWording {
    switch self {
    case .de: GermanMaps()
    case .en: EnglishMaps()
    }
  }
}
