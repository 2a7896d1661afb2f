extension TopicTexts {
  /// Batteries, boards and what runs on them.
  static let electronics = """
    key: batcool
    de: Batteriekühlung
    en: battery cooling
    abbr: BTMS
    inflected: Kühlung der Batterie
    split: Batterie Kühlung
    misspelt: Baterriekühlung
    joined: Batteriekühlungskonzept
    umlautless: Batteriekuehlung
    nouns: die Kühlplatte, der Kältemittelkreis, die Zelltemperatur, die Wärmeleitfolie, der Vorlauf, das Glykolgemisch, die Umwälzpumpe, der Temperaturgradient, das Expansionsventil, die Druckprüfung, der Plattenwärmetauscher, die Schnellladung, der Spaltfüller, die Heizmatte, der Volumenstrom
    things: cold plate, refrigerant loop, cell temperature, thermal pad, supply line, glycol mix, circulation pump, temperature gradient, expansion valve, pressure test, plate heat exchanger, fast charging, gap filler, heating mat
    faults: die äußeren Zellen werden zu warm; die Kühlplatte verliert Druck; der Rücklauf bleibt heiß; nach dem Laden fällt die Pumpe aus
    troubles: the outer cells get too warm; the cold plate loses pressure; the return line stays hot; the pump drops out after charging

    key: pcb
    de: Leiterplattenlayout
    en: PCB layout
    abbr: LPL
    inflected: Leiterplattenlayouts
    split: Leiterplatten Layout
    misspelt: Leiterplatenlayout
    joined: Leiterplattenlayoutregeln
    umlautless: Leiterplattenlayout Massflaeche
    nouns: die Massefläche, die Durchkontaktierung, der Abblockkondensator, die Impedanz, der Lagenaufbau, die Kupferdicke, das Differenzpaar, die Kriechstrecke, der Bestückungsdruck, der Nutzen, die Lötstoppmaske, das Wärmepad, die Signalintegrität, der Footprint, die Gerberausgabe
    things: ground plane, via, decoupling capacitor, impedance, layer stack, copper weight, differential pair, creepage distance, silkscreen, panel, solder mask, thermal pad, signal integrity, footprint
    faults: die Schnittstelle verliert Pakete; das Gehäuse passt nicht auf den Footprint; der Regler schwingt; die Platine verzieht sich
    troubles: the interface drops packets; the package does not match the footprint; the regulator oscillates; the board warps

    key: emc
    de: EMV-Prüfung
    en: EMC testing
    abbr: EMV
    inflected: EMV-Prüfungen
    split: EMV Prüfung
    misspelt: EMV-Prühfung
    joined: EMV-Prüfbericht
    umlautless: EMV-Pruefung
    nouns: die Störaussendung, die Koppelzange, der Ferritkern, die Absorberhalle, die Schirmauflage, der Grenzwert, das Netzfilter, die Gleichtaktdrossel, der Burst-Generator, die Messantenne, die Entladungsprüfung, das Grundrauschen, der Spitzenwert, die Störfestigkeit
    things: radiated emission, coupling clamp, ferrite core, anechoic chamber, shield termination, limit line, mains filter, common-mode choke, burst generator, test antenna, ESD gun, noise floor, peak detector, immunity level
    faults: bei 140 MHz liegen wir über der Linie; das Gerät startet beim Burst neu; die Anzeige flackert bei der Entladung; das Netzteil strahlt
    troubles: we are above the line at 140 MHz; the device reboots during burst; the display flickers on discharge; the power supply radiates

    key: hvplug
    de: Hochvoltsteckverbinder
    en: high-voltage connector
    abbr: HVS
    inflected: Hochvoltsteckverbindern
    split: Hochvolt Steckverbinder
    misspelt: Hochvoltsteckverbider
    joined: Hochvoltsteckverbindergehäuse
    umlautless: Hochvoltsteckverbinder Beruehrschutz
    nouns: der Berührschutz, die Interlockschleife, die Crimphöhe, die Stromtragfähigkeit, die Einzeladerabdichtung, das Kontaktgehäuse, der Übergangswiderstand, die Isolationsprüfung, die Verriegelung, der Schirmkragen, die Steckkraft, die Kodierung, das Zugprotokoll, die Kabelkonfektion
    things: touch protection, interlock loop, crimp height, current rating, wire seal, contact housing, contact resistance, insulation test, latch, shield collar, mating force, keying, pull-off record, cable assembly
    faults: die Verriegelung rastet nicht; der Kontakt wird zu heiß; die Isolationsprüfung schlägt an; die Dichtung rollt sich auf
    troubles: the latch does not click; the contact overheats; the insulation test trips; the seal rolls up

    key: firmware
    de: C++-Firmware
    en: C++ firmware
    abbr: FWC
    inflected: Firmware in C++
    split: C++ Firmware
    misspelt: C++-Firmwear
    joined: C++-Firmwareentwicklung
    umlautless: C++-Firmware Speicheruebersicht
    nouns: der Interrupt, der Watchdog, das Linkerskript, der Bootloader, die Toolchain, der Stapelüberlauf, die Speicherübersicht, der Ringpuffer, der CAN-Treiber, die Zustandsmaschine, das Registerabbild, die Optimierungsstufe, der Debugger, das Template, die Flashpartition
    things: interrupt handler, watchdog, linker script, bootloader, toolchain, stack overflow, memory map, ring buffer, CAN driver, state machine, register dump, optimisation level, debugger, template bloat, flash partition
    faults: die Steuerung bootet zufällig neu; nach dem Update fehlt eine Partition; der Interrupt kommt zu spät; der Puffer läuft über
    troubles: the controller reboots at random; a partition is missing after the update; the interrupt fires late; the buffer overruns
    """
}
