/// How wide a text is in DejaVu Sans; kerning, which only narrows, is left out.
package enum TextWidth {
  /// Width in points of a text set at `size` points.
  /// - Complexity: O(scalars).
  package static func of(_ text: String, size: Double) -> Double {
    var units = 0
    for scalar in text.unicodeScalars { units += self.units(scalar) }
    return Double(units) / Double(DejaVuSansWidths.unitsPerEm) * size
  }

  private static func units(_ scalar: Unicode.Scalar) -> Int {
    for block in DejaVuSansWidths.blocks where scalar.value >= block.first {
      let offset = Int(scalar.value - block.first)
      if offset < block.widths.count { return Int(block.widths[offset]) }
    }
    if scalar.properties.isCombining || scalar.value == 0x200D { return 0 }
    return isWide(scalar.value) ? wide : average
  }

  /// East Asian wide and pictographic scalars.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F000...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  private static let wide = 2_048
  /// Mean advance of all glyphs of the font that have one.
  private static let average = 1_462
}
