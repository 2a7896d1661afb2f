internal import Diagrams
internal import Discovery
internal import People

/// One person and those in contact with this one.
struct EgoMap {
  private let context: MapContext
  private let basis: PictureBasis
  private let rows: ContactRows
  private let person: PeopleFacts.Person
  private var words: any MapWording { context.words }

  /// Ties among them, which lie behind.
  private static let ties = 30
  /// Names of folded ones that a tooltip has room for.
  private static let foldedNames = 6

  init(_ context: MapContext, name: String) throws {
    self.context = context
    let id = try PersonLookup(context.open.session).one(name)
    (rows, basis) = try context.contacts()
    guard let person = try context.person(id) else { throw Trouble.unknownPerson(name: name) }
    self.person = person
  }

  func picture() throws -> Picture {
    let contacts = try rows.contacts(of: person.id).sorted { ($1.weight, $0.person) < ($0.weight, $1.person) }
    let count = EgoPlaces.count(of: contacts.count)
    let shown = try contacts.prefix(count).compactMap { contact in
      try context.person(contact.person).map { (person: $0, contact: contact) }
    }
    let people = PeoplePicture([person] + shown.map(\.person))
    var picture = Picture(title: words.egoTitle(person.name))
    picture.subtitles = [basis.sentence(words)]
    picture.boxes = [people.box(0, weight: 1.6 * (shown.first?.contact.weight ?? 1), isMarked: true)]
    picture.boxes[0].place = EgoPlaces.middle
    for (index, other) in shown.enumerated() {
      picture.boxes.append(
        people.box(
          index + 1, weight: other.contact.weight,
          tooltip: words.contact(person.name, other.person.name, weight: other.contact.weight)))
      picture.boxes[index + 1].place = other.contact.slot.flatMap(EgoPlaces.place)
      picture.lines.append(line(to: other.person.name, other.contact, box: index + 1))
    }
    picture.lines += try rows.ties(among: people.people.map(\.id)).filter { $0.a > 0 }.prefix(Self.ties)
      .map { tie in
        Picture.Line(
          from: tie.a, to: tie.b, weight: tie.weight,
          tooltip: words.contact(people.name(tie.a), people.name(tie.b), weight: tie.weight))
      }
    try fold(Array(contacts.dropFirst(count)), into: &picture)
    picture.legend =
      people.legend(4) + [
        .init(.line(isDirected: true, isDashed: false), words.legendTurnsTo),
        .init(.widths, words.widthIsExchange),
      ]
    picture.captions = (contacts.isEmpty ? [words.noContacts] : []) + [words.contactsOnly]
    return picture
  }

  /// One box for everybody beyond those who are shown.
  private func fold(_ contacts: [ContactRows.Contact], into picture: inout Picture) throws {
    guard !contacts.isEmpty else { return }
    let names = try contacts.prefix(Self.foldedNames).compactMap { try context.person($0.person)?.name }
    picture.boxes.append(
      Picture.Box(
        label: [words.more(contacts.count)], weight: 0, colour: nil,
        tooltip: words.folds(names, of: contacts.count)))
    picture.boxes[picture.boxes.count - 1].place = EgoPlaces.slots.last
    picture.lines.append(
      .init(
        from: 0, to: picture.boxes.count - 1, weight: contacts.map(\.weight).max() ?? 0, isDashed: true))
  }

  /// An arrow where one of both turns to the other much more than the other way round.
  private func line(to name: String, _ contact: ContactRows.Contact, box: Int) -> Picture.Line {
    let isOut = contact.out >= contact.back
    let isDirected = max(contact.out, contact.back) > 2 * min(contact.out, contact.back)
    let (from, to) = isOut ? (0, box) : (box, 0)
    let (a, b) = isOut ? (person.name, name) : (name, person.name)
    return Picture.Line(
      from: from, to: to, weight: contact.weight, isDirected: isDirected, colour: 0,
      tooltip: isDirected
        ? words.turnsTo(a, b, weight: max(contact.out, contact.back))
        : words.contact(a, b, weight: contact.weight))
  }
}
