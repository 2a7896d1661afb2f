/// An official community of the invented company.
struct OfficialCommunity: Sendable {
  enum Kind: Hashable, Sendable {
    case news, welcome, helpDesk, market
    /// A field of work, plain (variant 0) or for one product family.
    case field(Int, variant: Int)
    case leisure(Int)
    case team
  }

  /// How a leisure community fares.
  enum Fate: Hashable, Sendable {
    case alive(holidayDips: Bool)
    /// Dies from a day on, halving its life in so many days.
    case dying(from: Int, halfLife: Int)
  }

  let kind: Kind
  let name: String
  let description: String
  let isPrivate: Bool
  let created: Int
  var fate = Fate.alive(holidayDips: false)

  /// The share of its usual life that a community has on a day, 0 to 1.
  func liveliness(on day: Int) -> Double {
    switch fate {
    case .alive(let dips):
      return dips && WorkCalendar.isHoliday(day: day) ? 0.12 : 1
    case .dying(let from, let halfLife):
      guard day > from else { return 1 }
      var share = 1.0
      var left = day - from
      while left >= halfLife {
        share /= 2
        left -= halfLife
      }
      return share * (1 - 0.5 * Double(left) / Double(halfLife))
    }
  }
}
