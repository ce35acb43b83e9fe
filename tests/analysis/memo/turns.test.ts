/** What would turn a difference, as far as the reader of a memo may know it. */
import { describe, expect } from "vitest"
import { allTurns } from "../../../src/analysis/breakEven/breakEven.ts"
import { readQuestion } from "../../../src/analysis/breakEven/Question.ts"
import { secretsFor, type Viewpoint } from "../../../src/analysis/memo/secrecy.ts"
import { turnsIn } from "../../../src/analysis/memo/turns.ts"
import { it } from "../../support/effect.ts"
import { type OwnFile, ownCase } from "../../support/ownCase.ts"

const centreTime = "organisation.centreRelativeUnitTime"

const turnsFor = async (viewpoint: Viewpoint, edit?: (file: OwnFile, text: string) => string) => {
  const pair = await ownCase(["board", "union"], edit)
  return { pair, turns: turnsIn(pair, [0, 1], secretsFor(pair, viewpoint), "freed") }
}

/** The union hides the very number that the board states. */
const alike = (file: OwnFile, text: string) =>
  file === "union"
    ? text.replace("value: 0.7771, pert: [0.65, 0.7771, 0.95]", "value: 0.6123, pert: [0.5, 0.6123, 0.9]")
    : text

describe("turns", () => {
  for (const viewpoint of ["board", null])
    it(`of a public number are told, though the other file hides its own, for ${viewpoint ?? "neutral"}`, async () => {
      const { pair, turns } = await turnsFor(viewpoint)
      const reading = readQuestion(pair, "freed", 0)
      if (!("question" in reading)) throw new Error("no question")
      const inside = allTurns(reading.question).turning.filter(({ nearest }) => nearest!.isInside)
      expect(inside.map(({ variable }) => variable.path)).toEqual([centreTime])
      const [first, ...others] = turns
      expect(first).toMatchObject({ subject: { path: centreTime }, only: 0, upward: true, isInside: true })
      expect(first!.turn.value).toBe(inside[0]!.nearest!.x)
      expect(first!.now.map(({ value }) => value)).toEqual([0.6123])
      expect(others.filter(({ subject }) => subject.path === centreTime)).toEqual([])
    })

  it("of a number that only its owner sees stand in the owner's memo alone", async () => {
    const hidden = "organisation.handoff.share"
    const onlyIn = async (viewpoint: Viewpoint) =>
      (await turnsFor(viewpoint)).turns.filter(({ subject }) => subject.path === hidden).map(({ only }) => only)
    expect(await onlyIn("board")).toContain(0)
    expect(await onlyIn("union")).not.toContain(0)
    expect(await onlyIn(null)).not.toContain(0)
  })

  it("do not tell whether a hidden number is the same as the public one at its path", async () => {
    const onlyIn = async (viewpoint: Viewpoint) =>
      (await turnsFor(viewpoint, alike)).turns
        .filter(({ subject }) => subject.path === centreTime)
        .map(({ only, now }) => [only, now.length])
    // Its owner sees one number that moves in both; the others see their own move, as where the two differ.
    expect(await onlyIn("board")).toEqual([[0, 1]])
    expect(await onlyIn(null)).toEqual([[0, 1]])
    expect((await onlyIn("union")).every(([only]) => only === null)).toBe(true)
  })

  it("that lie inside what is stated come before nearer ones that do not", async () => {
    const { turns } = await turnsFor("union")
    const inside = turns.map(({ isInside }) => isInside)
    expect(inside).toEqual(inside.toSorted((one, other) => Number(other) - Number(one)))
  })
})
