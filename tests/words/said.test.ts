import { nouns } from "../../src/words/en/nouns.ts"
import type { Nouns } from "../../src/words/Nouns.ts"
import { said, type Said } from "../../src/words/said.ts"
import { describe, expect, it } from "../support/effect.ts"

const figure = { value: 580 }

describe("a sentence with holes", () => {
  it("keeps what is more than a string, in its place", () => {
    expect(said`${"The State model"} frees ${figure}.`).toEqual(["The State model frees ", figure, "."])
  })

  it("takes in another sentence", () => {
    const gap = said`${figure} FTE`
    expect(said`It frees ${gap} ${"more"}.`).toEqual(["It frees ", figure, " FTE more."])
  })

  it("begins and ends with a hole, and may be nothing but words", () => {
    expect(said`${figure}${figure}`).toEqual([figure, figure])
    expect(said`${"No"} organisation`).toEqual(["No organisation"])
  })
})

describe("messages with such holes", () => {
  // As they stand in a language's file: English is the shape, the others take their types from it.
  const english = ({ municipality }: Nouns) => ({
    frees: <Hole extends object>({ model, freed }: { readonly model: string; readonly freed: Hole }): Said<Hole> =>
      said`${model} frees ${freed} in ${municipality.theMany}.`
  })
  const danish: typeof english = ({ municipality }) => ({
    frees: ({ model, freed }) => said`I ${municipality.theMany} frigør ${model} ${freed}.`
  })
  it("have the order of each language, and holes of the document's own kind", () => {
    const sentence: ReadonlyArray<string | typeof figure> = english(nouns).frees({ model: "A", freed: figure })
    expect(sentence).toEqual(["A frees ", figure, " in the municipalities."])
    expect(danish(nouns).frees({ model: "A", freed: figure })).toEqual(["I the municipalities frigør A ", figure, "."])
  })

  it("do not compile without a hole", () => {
    // @ts-expect-error freed is missing
    expect(english(nouns).frees({ model: "A" })).toEqual(["A frees  in the municipalities."])
  })
})
