/** What is wrong with staff against need is said in Dutch as well, all of it at once. */
import { describe, expect, it } from "vitest"
import { attempt } from "./attempt.ts"
import { staffingCases } from "./staffingCases.ts"

describe("bad input about staff, in Dutch", () => {
  it.each(Object.entries(staffingCases).filter(([name]) => !name.startsWith("fine")))("%s", async (name, { texts }) => {
    const { stderr } = await attempt(texts, { lang: "nl" })
    for (const line of stderr.split("\n")) if (!line.includes("-->")) expect([...line].length).toBeLessThanOrEqual(80)
    const file = `staffing-${name.replace(/[^a-z0-9]+/giu, "-").toLowerCase()}`
    await expect(stderr).toMatchFileSnapshot(`../../golden/badInput/${file}.nl.txt`)
  })
})
