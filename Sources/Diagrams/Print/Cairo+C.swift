internal import Glibc

/// The functions of libcairo that printing needs, looked up when they are needed.
///
/// Graphviz depends on the library, so it is there; loading it by name keeps questions that draw nothing from paying
/// for it, and a machine without it can still write SVG.
struct Cairo: Sendable {
  /// A surface or a context of the library.
  typealias Handle = OpaquePointer
  /// Takes written bytes and gives 0, or a status that stops the writing.
  typealias Sink = @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, UInt32) -> Int32

  let pdfSurface: @convention(c) (Sink, UnsafeMutableRawPointer?, Double, Double) -> Handle?
  let setMetadata: @convention(c) (Handle, Int32, UnsafePointer<CChar>) -> Void
  let imageSurface: @convention(c) (Int32, Int32, Int32) -> Handle?
  let writePNG: @convention(c) (Handle, Sink, UnsafeMutableRawPointer?) -> Int32
  let finish: @convention(c) (Handle) -> Void
  let destroySurface: @convention(c) (Handle) -> Void
  let surfaceStatus: @convention(c) (Handle) -> Int32
  let create: @convention(c) (Handle) -> Handle?
  let destroy: @convention(c) (Handle) -> Void
  let status: @convention(c) (Handle) -> Int32
  let scale: @convention(c) (Handle, Double, Double) -> Void
  let setColour: @convention(c) (Handle, Double, Double, Double) -> Void
  let moveTo: @convention(c) (Handle, Double, Double) -> Void
  let lineTo: @convention(c) (Handle, Double, Double) -> Void
  let curveTo: @convention(c) (Handle, Double, Double, Double, Double, Double, Double) -> Void
  let closePath: @convention(c) (Handle) -> Void
  let paint: @convention(c) (Handle) -> Void
  let fillKeeping: @convention(c) (Handle) -> Void
  let fill: @convention(c) (Handle) -> Void
  let stroke: @convention(c) (Handle) -> Void
  let setWidth: @convention(c) (Handle, Double) -> Void
  let setJoin: @convention(c) (Handle, Int32) -> Void
  let setDash: @convention(c) (Handle, UnsafePointer<Double>?, Int32, Double) -> Void
  let selectFont: @convention(c) (Handle, UnsafePointer<CChar>, Int32, Int32) -> Void
  let setFontSize: @convention(c) (Handle, Double) -> Void
  let showText: @convention(c) (Handle, UnsafePointer<CChar>) -> Void
  let textPath: @convention(c) (Handle, UnsafePointer<CChar>) -> Void
  /// Writes six numbers; the fifth is the way to the next text.
  let measure: @convention(c) (Handle, UnsafePointer<CChar>, UnsafeMutablePointer<Double>) -> Void

  /// Loads the library; `nil` where it is not installed or lacks one of the functions.
  init?() {
    guard let library = dlopen("libcairo.so.2", RTLD_NOW | RTLD_LOCAL) else { return nil }
    let found = Self.names.map { dlsym(library, "cairo_" + $0) }
    guard found.allSatisfy({ $0 != nil }) else { return nil }
    func function<Function>(_ name: String) -> Function {
      unsafeBitCast(dlsym(library, "cairo_" + name), to: Function.self)
    }
    pdfSurface = function("pdf_surface_create_for_stream")
    setMetadata = function("pdf_surface_set_metadata")
    imageSurface = function("image_surface_create")
    writePNG = function("surface_write_to_png_stream")
    finish = function("surface_finish")
    destroySurface = function("surface_destroy")
    surfaceStatus = function("surface_status")
    create = function("create")
    destroy = function("destroy")
    status = function("status")
    scale = function("scale")
    setColour = function("set_source_rgb")
    moveTo = function("move_to")
    lineTo = function("line_to")
    curveTo = function("curve_to")
    closePath = function("close_path")
    paint = function("paint")
    fillKeeping = function("fill_preserve")
    fill = function("fill")
    stroke = function("stroke")
    setWidth = function("set_line_width")
    setJoin = function("set_line_join")
    setDash = function("set_dash")
    selectFont = function("select_font_face")
    setFontSize = function("set_font_size")
    showText = function("show_text")
    textPath = function("text_path")
    measure = function("text_extents")
  }

  private static let names = [
    "pdf_surface_create_for_stream", "pdf_surface_set_metadata", "image_surface_create",
    "surface_write_to_png_stream", "surface_finish", "surface_destroy", "surface_status", "create",
    "destroy", "status", "scale", "set_source_rgb", "move_to", "line_to", "curve_to", "close_path",
    "paint", "fill_preserve", "fill", "stroke", "set_line_width", "set_line_join", "set_dash",
    "select_font_face", "set_font_size", "show_text", "text_path", "text_extents",
  ]
}
