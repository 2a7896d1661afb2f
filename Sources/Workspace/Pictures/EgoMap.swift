internal import Diagrams
internal import Discovery
internal import People

/// One person and those in contact with this one.
struct EgoMap {
  private let context: MapContext
  private let loaded: LoadedNetworks
  private let network: Network
  private let person: Int
  private var words: any MapWording { context.words }

  /// Contacts on a page; the others are folded.
  private static let contacts = 29

  init(_ context: MapContext, name: String) throws {
    self.context = context
    let id = try PersonLookup(context.open.session).one(name)
    loaded = try context.networks()
    network = try context.network(.informal)
    guard let number = loaded.organisation.number(ofPerson: id) else {
      throw Trouble.unknownPerson(name: name)
    }
    person = Int(number)
  }

  func picture() -> Picture {
    let contacts = network.contacts(of: person)
    let fits = contacts.count <= Self.contacts + 1
    let shown = fits ? contacts : Array(contacts.prefix(Self.contacts))
    let folded = fits ? [] : Array(contacts.dropFirst(Self.contacts))
    let people = PeoplePicture([person] + shown.map(\.person), of: loaded)
    var picture = Picture(title: words.egoTitle(loaded.name(person)))
    picture.subtitles = [context.basis(loaded, network)]
    let heaviest = shown.first?.weight ?? 1
    picture.boxes = [
      people.box(person, weight: 1.6 * heaviest, tooltip: loaded.name(person), isMarked: true)
    ]
    picture.boxes += shown.map { contact in
      people.box(
        contact.person, weight: contact.weight,
        tooltip: words.contact(loaded.name(person), loaded.name(contact.person), weight: contact.weight))
    }
    picture.lines = shown.map { line(to: $0.person, box: people.boxes[$0.person] ?? 0) }
    // What the others have among themselves lies behind, and only the strongest of it.
    let among = people.ties(in: network).filter { $0.a > 0 && $0.b > 0 }.prefix(30)
    picture.lines += among.map { tie in
      Picture.Line(
        from: tie.a, to: tie.b, weight: tie.weight,
        tooltip: words.contact(
          loaded.name(people.people[tie.a]), loaded.name(people.people[tie.b]), weight: tie.weight))
    }
    if !folded.isEmpty {
      picture.boxes.append(
        Picture.Box(
          label: [words.more(folded.count)], weight: 0, colour: nil,
          tooltip: words.folds(folded.map { loaded.name($0.person) })))
      picture.lines.append(
        .init(from: 0, to: picture.boxes.count - 1, weight: folded.map(\.weight).max() ?? 0, isDashed: true))
    }
    picture.legend =
      people.legend(4) + [
        .init(.line(isDirected: true, isDashed: false), words.legendTurnsTo),
        .init(.widths, words.widthIsExchange),
      ]
    picture.captions = (contacts.isEmpty ? [words.noContacts] : []) + [words.contactsOnly]
    return picture
  }

  /// An arrow where one of both turns to the other much more than the other way round.
  private func line(to other: Int, box: Int) -> Picture.Line {
    let out = network.strength(from: person, to: other)
    let back = network.strength(from: other, to: person)
    let isOut = out >= back
    let isDirected = max(out, back) > 2 * min(out, back)
    let (from, to) = isOut ? (0, box) : (box, 0)
    let (a, b) = isOut ? (person, other) : (other, person)
    return Picture.Line(
      from: from, to: to, weight: out + back, isDirected: isDirected, colour: 0,
      tooltip: isDirected
        ? words.turnsTo(loaded.name(a), loaded.name(b), weight: max(out, back))
        : words.contact(loaded.name(a), loaded.name(b), weight: out + back))
  }
}
