/** Draws of promises are few unless somebody asks for more; those of others are as many as ever. */
import { describe, expect, it } from "vitest"
import { unaskedBlocks } from "../../../src/analysis/draws/unaskedBlocks.ts"
import { loadFile } from "../../support/load.ts"

const denmark = (name: string) => loadFile(`scenarios/denmark-2010/${name}.yaml`)

describe("draws that nobody asked for", () => {
  it("are as usual without a section of promises", async () => {
    expect(unaskedBlocks([await denmark("state-b"), await denmark("inter-municipal-b")], 20)).toBe(20)
  })

  it("are more than usual where all of it runs in kernels", async () => {
    const quick = [await denmark("state-b"), await denmark("inter-municipal-b")]
    expect(unaskedBlocks(quick, 20, 90)).toBe(90)
    const withErrors = await loadFile("scenarios/ambtelijke-fusie/centrumgemeente.yaml")
    expect(unaskedBlocks([...quick, withErrors], 20, 90)).toBe(20)
  })

  it("are fewer of many municipalities, but never one block alone", async () => {
    const one = await denmark("state-b")
    const of = (municipalities: number) => {
      const { compiled } = one
      return [{ ...one, compiled: { ...compiled, model: { ...compiled.model, municipalities } } }]
    }
    expect([98, 1000, 9800, 98_000].map((count) => unaskedBlocks(of(count), 128))).toEqual([128, 128, 13, 4])
  })

  it("are two blocks where one scenario has one, and never more than usual", async () => {
    const loaded = [await denmark("state-b"), await denmark("state-b-service")]
    expect(unaskedBlocks(loaded, 20)).toBe(2)
    expect(unaskedBlocks(loaded, 1)).toBe(1)
  })
})
