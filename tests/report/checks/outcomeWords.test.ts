import { describe, expect, it } from "vitest"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { differenceWords, valueWords } from "../../../src/report/checks/outcomeWords.ts"

const en = await wordsIn("en", ["test"])
const da = await wordsIn("da", ["test"])

describe("how far a value is from its band", () => {
  it.each([
    ["share", "−58.2 percentage points", "−58,2 procentpoint"],
    ["fte", "−0.6 FTE", "−0,6 årsværk"],
    ["factor", "−0.582000", "−0,582000"]
  ] as const)("is said in the unit of %s", (unit, english, danish) => {
    expect(differenceWords(-0.582, unit, en)).toBe(english)
    expect(differenceWords(-0.582, unit, da)).toBe(danish)
  })

  it("is not what the value itself is said in", () => {
    expect(valueWords(0.418, "share", en)).toBe("41.8%")
  })
})
