/** What a kernel draws is what is drawn without, to the last bit. */
import { describe, expect, it } from "vitest"
import type { Distribution } from "../../src/kernel/Distribution.ts"
import { drawKernel } from "../../src/kernel/DrawKernel.ts"
import { quantileTable, stratifiedQuantiles } from "../../src/kernel/QuantileTable.ts"
import { BLOCK, orderedUniforms } from "../../src/kernel/streams.ts"
import { makeRoom, memoryOf } from "../../src/kernel/wasm/Room.ts"

const distributions: ReadonlyArray<Distribution> = [
  { kind: "pert", low: 1, mode: 2, high: 9 },
  { kind: "pert", low: 10, mode: 20, high: 90 },
  { kind: "pert", low: 5, mode: 5, high: 6 },
  { kind: "uniform", low: -3, high: 4 },
  { kind: "normal90", p5: 3, p95: 8, minimum: -Infinity, maximum: Infinity },
  { kind: "lognormal90", p5: 0.1, p95: 12, minimum: 0, maximum: Infinity }
]

describe("the kernel that draws a block", () => {
  it.each([0, 1, 77, 4_000_000])("gives in block %i what is drawn without it", (block) => {
    const tables = distributions.map((distribution) => quantileTable(distribution))
    const room = makeRoom()
    // The first path has two tables, as where two scenarios state different ranges.
    const paths = tables.map((table, k) => ({
      path: `assumption.${k}`,
      tables: (k === 0 ? [table, tables[4]!] : [table]).map((one) => ({ table: one, out: room.take(BLOCK) }))
    }))
    const start = drawKernel(room, 2 ** 40 + 1, paths)
    const memory = memoryOf(room)
    start(memory)(block)
    for (const { path, tables: asked } of paths) {
      const [u, placeOf] = [new Float64Array(BLOCK), new Uint16Array(BLOCK)]
      orderedUniforms(path, 2 ** 40 + 1, block, u, placeOf)
      for (const { table, out } of asked) {
        const expected = new Float64Array(BLOCK)
        stratifiedQuantiles(table, u, placeOf, expected, 0)
        expect(new Float64Array(memory.buffer, out, BLOCK)).toEqual(expected)
      }
    }
  })
})
