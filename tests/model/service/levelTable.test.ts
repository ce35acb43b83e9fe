import { describe, expect, it } from "vitest"
import { sequence } from "../../../src/kernel/streams.ts"
import { serviceLevel } from "../../../src/model/service/erlang.ts"
import { leastForLevel } from "../../../src/model/service/leastForLevel.ts"
import { levelTable } from "../../../src/model/service/levelTable.ts"

/** Loads of 0.005 to 2,000 Erlang, promises of 0.0005 to 500 calls' time, late shares of 0.0005 to 1: beyond every box. */
const asked = (() => {
  const random = sequence("service.table", 1)
  const between = (low: number, high: number) => low * (high / low) ** random()
  return Array.from({ length: 400 }, () => ({
    erlang: between(0.005, 2000),
    perTime: between(0.0005, 500),
    late: between(0.0005, 1)
  }))
})()

const read = ({ erlang, perTime, late }: (typeof asked)[number]) => {
  const out = new Float64Array(1)
  levelTable(late)(erlang, perTime, [{ load: 1, logLoad: 0 }], out)
  return out[0]!
}

describe("the table of least agents", () => {
  it("agrees with the search to 1e-10", () => {
    for (const one of asked) expect(read(one) / leastForLevel(one)).toBeCloseTo(1, 10)
  })

  it("keeps the promise and no more", () => {
    for (const one of asked.filter(({ erlang, perTime }) => erlang < 50 && perTime < 5))
      expect(serviceLevel(read(one), one.erlang, one.perTime, 1)).toBeCloseTo(1 - one.late, 8)
  })

  it("says the same to the last bit whatever was asked before", () => {
    const first = asked.map(read)
    expect(asked.toReversed().map(read)).toEqual(first.toReversed())
  })
})
