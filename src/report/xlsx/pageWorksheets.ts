/** A page as sheets: one, or one more for each further table that is longer than a printed page, so that heads repeat. */
import { type Block, blocksForReaders, type Sheet } from "../Sheet.ts"
import { sheetName } from "./address.ts"
import { isLong, type PageOptions, pageWorksheet } from "./pageWorksheet.ts"
import type { Worksheet } from "./Workbook.ts"

export const pageWorksheets = (page: Sheet, options: PageOptions): ReadonlyArray<Worksheet> =>
  partsOf(blocksForReaders(page)).map((blocks, i) =>
    i === 0
      ? pageWorksheet({ ...page, blocks }, options)
      : pageWorksheet({ blocks }, { ...options, name: sheetName(`${options.name} ${i + 1}`, [options.name]) })
  )

/** A part ends where the heading of the next long table stands, or at that table where it has none. */
const partsOf = (blocks: ReadonlyArray<Block>): ReadonlyArray<ReadonlyArray<Block>> => {
  const long = [...blocks.keys()].filter((i) => isLong(blocks[i]!))
  const starts = long.slice(1).map((table, i) => {
    const heading = blocks.slice(0, table).findLastIndex(({ kind }) => kind === "heading")
    return heading > long[i]! ? heading : table
  })
  return [0, ...starts].map((start, i) => blocks.slice(start, starts[i]))
}
