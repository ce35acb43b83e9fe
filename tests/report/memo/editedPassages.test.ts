import { describe, expect, it } from "vitest"
import { editedPassages } from "../../../src/report/memo/editedPassages.ts"

const sentence = { said: ["Staten frigør ", "684\u00a0årsværk", " (", "\u221212", ") på ", "5", " centre."] }
const row = { at: "Tabel 1", said: ["I alt · ", "684", " · ", "12"] }
const file = (words = "Staten frigør 684 årsværk (\u221212) på 5 centre.", cells = "| **I alt** | **684** | 12 |") =>
  `# Notat\n\n${words}\n\n${cells}`

describe("editedPassages", () => {
  it.each([
    ["as written", file()],
    ["with a capital of a renewed reference", file("staten frigør 684 Årsværk (\u221212) på 5 centre.")],
    ["with other spaces and soft hyphens", file("Staten fri\u00adgør\n684\u00a0års\u00adværk (\u221212)  på 5 centre.")]
  ])("finds nothing in a text %s", (_, text) => {
    expect(editedPassages([sentence, row], text)).toEqual({ figures: [], worded: [] })
  })

  it.each([
    ["another number", "784 årsværk (\u221212) på 5", "684 årsværk", "784 årsværk"],
    ["a digit before", "1684 årsværk (\u221212) på 5", "684 årsværk", "1684 årsværk"],
    ["another sign", "684 årsværk (12) på 5", "\u221212", "12"],
    ["a number without its like elsewhere", "684 årsværk (\u221212) på 15", "5", "15"]
  ])("names %s", (_, figures, was, now) => {
    const found = editedPassages([sentence, row], file(`Staten frigør ${figures} centre.`))
    expect(found.figures).toEqual([{ figure: was, now, passage: sentence }])
    expect(found.worded).toEqual([])
  })

  it("names the row in which a figure is another one", () => {
    const { figures } = editedPassages([sentence, row], file(undefined, "| I alt | 685 | 12 |"))
    expect(figures).toEqual([{ figure: "684", now: "685", passage: row }])
  })

  it("does not find a figure inside a longer one", () => {
    const { figures } = editedPassages([row], "| I alt | 1.684 | 12 |")
    expect(figures).toMatchObject([{ figure: "684", now: "1.684" }])
  })

  it("tells other words from figures that are gone", () => {
    const worded = editedPassages([sentence], file("På 5 centre frigør staten 684 årsværk (\u221212)."))
    expect(worded).toEqual({ figures: [], worded: [sentence] })
    const gone = editedPassages([sentence], "På 5 centre sker det samme (\u221212).")
    expect(gone.figures).toEqual([{ figure: "684 årsværk", now: null, passage: sentence }])
  })
})
