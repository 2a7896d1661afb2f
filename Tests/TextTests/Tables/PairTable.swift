import Text

/// A question, a text that it must find, and the text's language.
struct Pair: Sendable, CustomStringConvertible {
  var query: String
  var text: String
  var language: Language?

  var description: String { "\(query) | \(text)" }

  /// Reads `query|text|language` lines; others are remarks.
  static func table(_ lines: String) -> [Pair] {
    lines.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "|").map(String.init)
      guard fields.count == 3 else { return nil }
      return Pair(
        query: fields[0].drop(while: \.isWhitespace).description, text: fields[1],
        language: Language(rawValue: fields[2]))
    }
  }

  /// Pairs that must match.
  static let matching = table(
    """
    // Umlauts and ß, in each spelling
    Kühlung|Kuehlung|de
    Kuehlung|Kühlung|de
    Kuhlung|Kühlung|de
    Ölpumpe|Oelpumpe|de
    Oelpumpe|Ölpumpe|de
    Straße|Strasse|de
    Strasse|Straße|de
    Maß|Mass|de
    Fußboden|Fussboden|de
    Größe|Groesse|de
    Prüfstand|PRÜFSTAND|de
    Übung|Uebung|de
    Überwachung|Ueberwachung|de
    Ärztekammer|Aerztekammer|de
    Müll|Muell|de
    Bär|Bär|de
    Café|Cafe|de
    Résumé|resume|en
    naïve|naive|en
    São Paulo|Sao Paulo|en
    schön|schöner Entwurf|de
    Geschoß|Geschoss|de
    // Inflection
    Projekt|Projekte|de
    Projekten|Projekt|de
    Rechnung|Rechnungen|de
    Rechnungen|Rechnung|de
    Batterie|Batterien|de
    Häuser|Haus|de
    Haus|Häuser|de
    Verträge|Vertrag|de
    Vertrag|Verträgen|de
    Vertrags|Vertrag|de
    Maschine|Maschinen|de
    elektrische|elektrischer|de
    technisch|technischen|de
    geprüfte|geprüften|de
    Lieferant|Lieferanten|de
    Kunde|Kunden|de
    Server|Servern|de
    Netzwerk|Netzwerke|de
    Zertifikate|Zertifikat|de
    Sensoren|Sensor|de
    battery|batteries|en
    batteries|battery|en
    cooling|cooled|en
    running|runs|en
    supplier|suppliers|en
    policies|policy|en
    connected|connection|en
    audit|audits|en
    databases|database|en
    requirement|requirements|en
    // Compounds that are asked, parts that are written
    Batteriekühlung|Die Kühlung der Batterie|de
    Batteriekühlung|Kühlung von Batterien|de
    Kundendienst|Dienst am Kunden|de
    Projektplanung|Planung des Projekts|de
    Anforderungsanalyse|Analyse der Anforderungen|de
    Datenübertragung|Übertragung von Daten|de
    Maschinensicherheit|Sicherheit an der Maschine|de
    Lieferantenbewertung|Bewertung unserer Lieferanten|de
    Wasserpumpe|Pumpe für Wasser|de
    Stromverbrauch|Verbrauch von Strom|de
    Lagerverwaltung|Verwaltung im Lager|de
    Reisekosten|Kosten der Reise|de
    Fehleranalyse|Analyse der Fehler|de
    Druckmessung|Messung von Druck|de
    // Parts that are asked, compounds that are written
    Kühlung|Batteriekühlung, aber auch eine Batterie|de
    Batterie|Batteriekühlung und eine andere Kühlung|de
    Vertrag|Kaufvertrag nach dem Kauf|de
    Messung|Druckmessung mit Druck|de
    Pumpe|Wasserpumpe im Wasser|de
    Projekt|Projektplanung mit viel Planung|de
    Daten|Datenübertragung bei der Übertragung|de
    Maschine|Maschinensicherheit und Sicherheit|de
    // Split and joined
    Batterie Kühlung|Batteriekühlung|de
    Kühlung von Batterien|Batteriekühlung|de
    Kühlung der Batterie|Batteriekühlung|de
    Batterie-Kühlung|Batteriekühlung|de
    Batteriekühlung|Batterie-Kühlung|de
    Projekt Planung|Projektplanung|de
    Anforderungs Analyse|Anforderungsanalyse|de
    Planung von Projekten|Projektplanung|de
    Lieferanten Bewertung|Lieferantenbewertung|de
    Bewertung von Lieferanten|Lieferantenbewertung|de
    Übertragung von Daten|Datenübertragung|de
    Zoll Abwicklung|Zollabwicklung|de
    Lade Infrastruktur|Ladeinfrastruktur|de
    On Boarding|Onboarding|en
    data base|database|en
    e-mail|email|en
    email|e-mail|en
    Lackierungsprozess|Lackierprozess mit Lackierung im Prozess|de
    // Longer compounds than anybody wrote
    Ladeinfrastrukturausbau|Ladeinfrastruktur|de
    Projektplanungswerkzeug|Projektplanung|de
    Batteriekühlungskonzept|Batteriekühlung nach Konzept|de
    // Gendered forms
    Entwickler|Entwicklerinnen|de
    Entwicklerinnen|Entwickler|de
    Entwicklerin|Entwickler|de
    Entwickler|Entwicklerin|de
    Entwickler:innen|Entwickler|de
    Entwickler|Entwickler*innen|de
    Entwickler*innen|Entwickler|de
    EntwicklerInnen|Entwickler|de
    Entwickler|EntwicklerInnen|de
    Entwickler_innen|Entwickler|de
    Entwickler/-innen|Entwickler|de
    Entwickler/innen|Entwicklerinnen|de
    Ingenieurinnen|Ingenieur|de
    Ingenieur|Ingenieurin|de
    Ärztin|Ärztinnen|de
    Kolleginnen|Kollegen|de
    Kollegin|Kollege|de
    Kundinnen|Kunden|de
    Beraterin|Berater:innen|de
    Projektleiterin|Projektleiter|de
    Administratorin|Administratoren|de
    Technikerinnen|Techniker|de
    Spezialist|Spezialistinnen|de
    Architektinnen|Architekt|de
    // Names with capitals and signs
    PageRank|page rank|en
    page rank|PageRank|en
    pagerank|PageRank|en
    maxRetryCount|max retry count|en
    retry count|maxRetryCount|en
    max_retry_count|max retry count|en
    retry|max_retry_count|en
    XMLParser|xml parser|en
    parser|XMLParser|en
    sap-hana|SAP HANA|en
    SAP HANA|sap-hana|en
    HANA|sap_hana|en
    C++|C++ und mehr|de
    c++|in C++|en
    C#|c#|en
    .net|.NET|en
    .NET|unter .net|de
    node.js|Node.js|en
    Node|node.js|en
    R&D|R&D|en
    AT&T|at&t|en
    IPv6|ipv6|en
    x86_64|x86_64|en
    802.11ac|802.11ac|en
    Python3|Python|en
    python|Python3|en
    #Energiewende|Energiewende|de
    Energiewende|#Energiewende|de
    OpenAI|openai|en
    GitHub|github|en
    IT|die IT im Haus|de
    it sicherheit|die IT-Sicherheit|de
    // Slips
    Bateriekühlung|Batteriekühlung|de
    Bateriekülung|Batteriekühlung|de
    Projketplanung|Projektplanung|de
    Anforderungsanalise|Anforderungsanalyse|de
    Lifferant|Lieferant|de
    Zertifickat|Zertifikat|de
    Maschienen|Maschinen|de
    Sicherheid|Sicherheit|de
    Abwiklung|Abwicklung|de
    Kordinaten|Koordinaten|de
    Rythmus|Rhythmus|de
    Standart|Standard|de
    Addresse|Adresse|de
    Resourcen|Ressourcen|de
    maintenence|maintenance|en
    recieve|receive|en
    seperate|separate|en
    enviroment|environment|en
    databse|database|en
    infrastructur|infrastructure|en
    """)
}
