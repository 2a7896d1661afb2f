internal import ArgumentParser
internal import Discovery

/// Of which places people or groups are wanted; each option may be given several times.
struct PlaceFilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only of this unit.", valueName: "unit"))
  var unit: [String] = []

  @Option(help: ArgumentHelp("Only at this location.", valueName: "location"))
  var location: [String] = []

  @Option(help: ArgumentHelp("Only of this community.", valueName: "community"))
  var community: [String] = []

  var filters: AskFilters {
    var filters = AskFilters()
    filters.units = unit
    filters.locations = location
    filters.communities = community
    return filters
  }
}
