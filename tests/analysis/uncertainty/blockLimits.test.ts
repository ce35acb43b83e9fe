import { describe, expect, it } from "vitest"
import { blockLimits } from "../../../src/analysis/uncertainty/blockLimits.ts"
import { quantilesOf } from "../../../src/kernel/quantiles.ts"
import { BLOCK, sequence } from "../../../src/kernel/streams.ts"

const random = sequence("limits of blocks", 1)

const SHAPES: Readonly<Record<string, (block: number) => number>> = {
  "evenly spread": random,
  "in a long tail": () => random() ** -3,
  "with many ties": () => Math.floor(random() * 5),
  "all one number": () => 7,
  "moving from block to block": (block) => 100 * block + random(),
  "infinite now and then": () => (random() < 0.001 ? -Infinity : random()),
  "none now and then": () => (random() < 0.0005 ? NaN : random())
}

describe("blockLimits", () => {
  it.each(Object.entries(SHAPES))("are the percentiles of each block, to the last bit, of values %s", (_, shape) => {
    const values = Float64Array.from({ length: 6 * BLOCK }, (_value, i) => shape(Math.floor(i / BLOCK)))
    const blocks = Array.from({ length: 6 }, (_block, b) => values.subarray(b * BLOCK, (b + 1) * BLOCK))
    expect(blockLimits(values)).toEqual(blocks.map((block) => quantilesOf(block, [0.05, 0.95])))
  })
})
