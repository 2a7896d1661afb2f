internal import Reports
internal import Workspace

extension CommunityMapWords {
  /// The words of Reports, handed to the use case that draws.
  init(_ wording: CommunityMapWording) {
    self.init(
      title: wording.title, extent: wording.extent, caution: wording.caution, staleness: wording.staleness,
      people: wording.people, more: wording.more, ties: wording.ties, sizes: wording.sizes,
      widths: wording.widths, simpleLayout: wording.simpleLayout, unlabelled: wording.unlabelled)
  }
}
