/** Reads what a font file (TTF or OTF) says of its letters. */

/** Unicode code point → advance width as a share of the font size, from the tables cmap, hmtx, hhea and head. */
export const advanceWidths = (bytes: Buffer): ReadonlyMap<number, number> => {
  const offsets = tableOffsets(bytes)
  const offset = (tag: string) => offsets.get(tag) ?? 0
  const unitsPerEm = bytes.readUInt16BE(offset("head") + 18)
  const metricCount = bytes.readUInt16BE(offset("hhea") + 34)
  const advance = (glyph: number) => bytes.readUInt16BE(offset("hmtx") + 4 * Math.min(glyph, metricCount - 1))
  const widths = new Map<number, number>()
  for (const [code, glyph] of glyphsOf(bytes, offset("cmap"))) widths.set(code, advance(glyph) / unitsPerEm)
  return widths
}

const tableOffsets = (bytes: Buffer): ReadonlyMap<string, number> => {
  const count = bytes.readUInt16BE(4)
  const at = (index: number) => 12 + 16 * index
  return new Map(
    Array.from({ length: count }, (_, index) => [
      bytes.toString("latin1", at(index), at(index) + 4),
      bytes.readUInt32BE(at(index) + 8)
    ])
  )
}

/** Code point and glyph pairs from the Unicode BMP sub-table (format 4), which every text font has. */
const glyphsOf = (bytes: Buffer, cmap: number): ReadonlyArray<readonly [number, number]> => {
  const count = bytes.readUInt16BE(cmap + 2)
  for (let index = 0; index < count; index++) {
    const table = cmap + bytes.readUInt32BE(cmap + 4 + 8 * index + 4)
    if (bytes.readUInt16BE(table) === 4) return segmentGlyphs(bytes, table)
  }
  return []
}

const segmentGlyphs = (bytes: Buffer, table: number): ReadonlyArray<readonly [number, number]> => {
  const doubled = bytes.readUInt16BE(table + 6)
  const ends = table + 14
  const starts = ends + doubled + 2
  const deltas = starts + doubled
  const ranges = deltas + doubled
  const pairs: Array<readonly [number, number]> = []
  for (let segment = 0; segment < doubled; segment += 2) {
    const start = bytes.readUInt16BE(starts + segment)
    const delta = bytes.readUInt16BE(deltas + segment)
    const range = bytes.readUInt16BE(ranges + segment)
    for (let code = start; code <= bytes.readUInt16BE(ends + segment) && code < 0xffff; code++) {
      const listed = range === 0 ? code : bytes.readUInt16BE(ranges + segment + range + 2 * (code - start))
      if (listed !== 0) pairs.push([code, (listed + delta) & 0xffff])
    }
  }
  return pairs
}
