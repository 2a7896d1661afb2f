extension Company {
  /// Deals the people to units of nine a department, and says who reports to whom.
  ///
  /// In a department, units 0 and 1 do the same at the same site; all others differ in function.
  mutating func drawLine() {
    var chance = Chance(seed: size.seed, 1)
    dealt = chance.shuffled((0..<size.people).map(Int32.init))
    let count = Self.blocks(size) * 9
    var numbers: [Int: Int] = [:]
    for unit in 0..<count {
      let function = (unit / 9 * 8 + max(0, unit % 9 - 1)) % OrgFunction.all.count
      let draw = chance.below(100)
      var site = Site.all.firstIndex { draw < $0.upTo } ?? 0
      if unit % 9 == 1 { site = units[unit - 1].site }
      numbers[function * 100 + site, default: 0] += 1
      let number = numbers[function * 100 + site] ?? 1
      let name = OrgFunction.all[function].name + (number > 1 ? " \(number) " : " ") + Site.all[site].name
      let places = unit * size.people / count..<(unit + 1) * size.people / count
      units.append(OrgUnit(function: function, site: site, name: name, places: places))
      for place in places { settle(Int(dealt[place]), in: unit, &chance) }
    }
    for unit in units.indices { appoint(unit) }
  }

  private mutating func settle(_ person: Int, in unit: Int, _ chance: inout Chance) {
    people[person].unit = Int32(unit)
    people[person].formerUnit = Int32(unit)
    people[person].language = chance.hits(Site.all[units[unit].site].english) ? .english : .german
    people[person].manager = dealt[units[unit].places.lowerBound]
    people[person].isActive = chance.hits(size.activeShare * 1.02)
  }

  /// Unit heads report to the head of unit 4 of their department, those to the head of every twelfth department, and so on.
  private mutating func appoint(_ unit: Int) {
    let head = head(of: unit)
    people[head].role = .boss
    people[head].isActive = true
    people[head].isAnchored = true
    let block = unit / 9
    if unit % 9 != 4 {
      people[head].manager = Int32(self.head(of: block * 9 + 4))
    } else if block == 0 {
      people[head].manager = -1
    } else {
      var step = 12
      while block % step == 0 { step *= 12 }
      people[head].manager = Int32(self.head(of: (block - block % step) * 9 + 4))
    }
  }

  /// The one who leads a unit.
  func head(of unit: Int) -> Int { Int(dealt[units[unit].places.lowerBound]) }

  /// The people of a unit by the line.
  func people(of unit: Int) -> ArraySlice<Int32> { dealt[units[unit].places] }

  /// When everybody came: most long before the story, about one in seven during it.
  mutating func drawTenure() {
    var chance = Chance(seed: size.seed, 2)
    for person in people.indices {
      let isNew = people[person].role == .regular && !people[person].isAnchored && chance.hits(0.15)
      people[person].joined =
        isNew ? Int32(chance.within(3...calendar.days - 20)) : -Int32(chance.within(90...9000))
      if people[person].role == .boss { people[person].joined = min(people[person].joined, -900) }
    }
  }
}
