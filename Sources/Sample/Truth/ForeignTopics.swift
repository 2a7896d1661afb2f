/// Subjects that nobody in any sample company has ever written about: the right answer is "nobody".
enum ForeignTopics {
  /// Far from everything.
  static let far = """
    Schafschur
    Glasbläserei
    Ballettchoreografie
    Kakteenzucht
    Vogelberingung
    Harfenbau
    Keltengräber
    Zirkusdressur
    Krabbenfischerei
    Märchenforschung
    Bonsaipflege
    Taubenzucht
    Runenkunde
    Puppentheater
    Pilzkunde
    Wünschelrute
    Kutschfahrt
    Deichbau
    Flößerei
    Sternkunde
    Dachsbau
    Kieferorthopädie
    sheep shearing
    harp tuning
    puppet theatre
    salmon smoking
    rodeo riding
    cave painting
    ice sculpture
    kite surfing
    """.split(separator: "\n").map(String.init)

  /// Words that share a part with the company's own.
  static let near = """
    Spritzgebäck
    Kühlschrankmagnet
    Reinheitsgebot
    Schichttorte
    Lagerfeuer
    Messerwerfen
    Pulverschnee
    Roboterhund
    Zollstock
    Druckerschwärze
    Patentochter
    Elternabend
    tower climbing
    pension guest
    powder snow
    """.split(separator: "\n").map(String.init)
}
