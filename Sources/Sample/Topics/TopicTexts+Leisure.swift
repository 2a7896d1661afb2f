extension TopicTexts {
  /// What people talk about when they do not talk about work.
  static let leisure = """
    key: running
    de: Laufgruppe
    en: running group
    nouns: die Feierabendrunde, der Halbmarathon, die Laufuhr, der Waldweg, das Trikot, der Muskelkater
    things: after-work run, half marathon, running watch, forest trail, jersey, sore legs

    key: photo
    de: Fotofreunde
    en: photo club
    nouns: das Stativ, die Blende, der Nebelmorgen, das Gegenlicht, die Ausstellung, der Objektivdeckel
    things: tripod, aperture, misty morning, backlight, exhibition, lens cap

    key: carpool
    de: Fahrgemeinschaften
    en: car pooling
    nouns: der Mitfahrplatz, der Pendlerparkplatz, die Umleitung, der Baustellenstau, die Abfahrt, die Spätschichtfahrt
    things: free seat, commuter car park, diversion, traffic jam, departure, late-shift ride

    key: games
    de: Brettspielabend
    en: board games
    nouns: die Spielrunde, das Kartenspiel, der Würfelbecher, das Kooperationsspiel, die Anleitung, der Turnierabend
    things: games round, card game, dice cup, cooperative game, rule book, tournament night

    key: cooking
    de: Kochen und Backen
    en: cooking and baking
    nouns: der Sauerteig, das Linsencurry, der Pflaumenkuchen, die Suppe, der Gusstopf, das Gewürzbrot
    things: sourdough, lentil curry, plum cake, soup, cast-iron pot, spice bread

    key: garden
    de: Gartenecke
    en: garden corner
    nouns: das Hochbeet, der Kompost, die Tomatenpflanze, die Regentonne, der Apfelbaum, das Saatgut
    things: raised bed, compost, tomato plant, rain barrel, apple tree, seeds

    key: choir
    de: Werkschor
    en: works choir
    nouns: die Probe, der Bass, das Notenheft, das Weihnachtskonzert, die Stimmprobe, der Kanon
    things: rehearsal, bass section, score, Christmas concert, voice check, canon

    key: books
    de: Bücherregal
    en: book shelf
    nouns: der Krimi, die Leserunde, das Hörbuch, der Roman, die Neuerscheinung, der Tauschkarton
    things: crime novel, reading circle, audio book, novel, new release, swap box
    """
}
