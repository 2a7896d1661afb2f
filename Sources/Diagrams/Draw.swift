/// Draws a picture: layout in a child process, then composition on a page.
/// - Throws: `DiagramError` for a picture that cannot be drawn; never for the child's troubles.
package func draw(_ picture: Picture, using process: LayoutProcess) throws(DiagramError) -> Drawing {
  try Drawing(of: picture, laidOut: Layout(of: picture, using: process))
}
