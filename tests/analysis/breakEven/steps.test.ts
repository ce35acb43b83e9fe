/** Break-even of metrics that go in steps: the stretch of the step, in place of a jump or a point. */
import { type Turn, turnsOf } from "../../../src/analysis/breakEven/breakEven.ts"
import { isoLine } from "../../../src/analysis/breakEven/isoLine.ts"
import { gapOver, type Question, readQuestion } from "../../../src/analysis/breakEven/Question.ts"
import { stepAtOf } from "../../../src/analysis/breakEven/steps.ts"
import { readVariable, type Variable } from "../../../src/analysis/breakEven/Variable.ts"
import { breakEven } from "../../../src/cli/commands/breakEven.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { everything, everythingTables } from "../../support/everything.ts"
import { loadTextsNow } from "../../support/load.ts"

const priced = (release: object) =>
  loadTextsNow(
    {
      "s.yaml": JSON.stringify({
        ...everything,
        money: { ...everything["money"], release: { ...everything["money"].release, ...release } }
      }),
      ...everythingTables
    },
    "s.yaml"
  )
const inSteps = priced({ step: 1 })
const smooth = priced({ step: "exact" })

const ask = (scenario: Loaded, metric: string, equals: number): Question => {
  const read = readQuestion([scenario], metric, equals)
  if ("message" in read) throw new Error(JSON.stringify(read.message))
  return read.question
}
const vary = (text: string, scenario: Loaded): Variable => {
  const read = readVariable(text, [scenario])
  if ("message" in read) throw new Error(JSON.stringify(read.message))
  return read.variable
}

/** Moves the FTE that leave, and so the posts that can be released. */
const OTHER = "organisation.localRelativeUnitTime"
const SHARE = "organisation.share"

const now = (scenario: Loaded, metric: string) => gapOver(ask(scenario, metric, 0), [])()

/** What must hold of any step that is reported: it is one step, or two with the turn between them, and no longer. */
const expectStep = (question: Question, variable: Variable, turn: Turn): void => {
  if (turn.kind !== "step") throw new Error(`no step but a ${turn.kind}`)
  const stepAt = stepAtOf(question, [variable.targets])
  const width = variable.searched.high - variable.searched.low
  const beyond = (x: number, by: number) => x + by * width * 1e-7
  expect(turn.low).toBeLessThanOrEqual(turn.x)
  expect(turn.high).toBeGreaterThanOrEqual(turn.x)
  const inside = new Set([turn.low, turn.high].map((x) => stepAt(x)))
  for (let i = 1; i < 40; i++) inside.add(stepAt(turn.low + ((turn.high - turn.low) * i) / 40))
  expect(inside.size).toBeLessThanOrEqual(2)
  if (turn.low > variable.searched.low) expect(inside).not.toContain(stepAt(beyond(turn.low, -1)))
  if (turn.high < variable.searched.high) expect(inside).not.toContain(stepAt(beyond(turn.high, 1)))
}

describe("a metric that goes in steps", () => {
  const posts = Math.round(now(inSteps, "released")) - 1
  const share = Object.entries({ released: posts, saving: now(inSteps, "saving") * 0.97 })

  it.each(share)("turns over a step: %s", (metric, equals) => {
    const question = ask(inSteps, metric, equals)
    const variable = vary(SHARE, inSteps)
    const found = turnsOf(question, variable)
    expect(found.turns.length).toBeGreaterThan(0)
    for (const turn of found.turns) expectStep(question, variable, turn)
  })

  it("that counts is the number over the whole step where it takes it", () => {
    const question = ask(inSteps, "released", posts)
    const variable = vary(SHARE, inSteps)
    const gap = gapOver(question, [variable.targets])
    const turn = turnsOf(question, variable).nearest!
    if (turn.kind !== "step") throw new Error("no step")
    for (let i = 0; i <= 10; i++) expect(gap(turn.low + ((turn.high - turn.low) * i) / 10)).toBe(0)
    expect([turn.left, turn.right]).toEqual([0, 0])
  })

  it("turns at a point where what is moved ends no step, as a price does", () => {
    const question = ask(inSteps, "saving", now(inSteps, "saving") * 0.97)
    const found = turnsOf(question, vary("money.costPerFte.centre.salary", inSteps))
    expect(found.nearest!.kind).toBe("crossing")
    expect(found.step).toBeNull()
  })

  it("turns at a point where any part of a post can be released", () => {
    const question = ask(smooth, "saving", now(smooth, "saving") * 0.97)
    expect(turnsOf(question, vary(SHARE, smooth)).turns.map(({ kind }) => kind)).not.toContain("step")
  })

  it("that is at the number already says from where to where it stays", () => {
    const question = ask(inSteps, "settlement.losers", now(inSteps, "settlement.losers"))
    const variable = vary(SHARE, inSteps)
    const { step, turns, isAlready } = turnsOf(question, variable)
    expect([isAlready, turns]).toEqual([true, []])
    const gap = gapOver(question, [variable.targets])
    expect(step!.low).toBeLessThan(variable.values[0]!)
    expect([gap(step!.low), gap(step!.high)]).toEqual([0, 0])
  })

  it("has pairs with the step along the assumption that was moved", () => {
    const question = ask(inSteps, "released", posts)
    const { points } = isoLine(question, vary(OTHER, inSteps), vary(SHARE, inSteps))
    expect(points.length).toBeGreaterThan(0)
    for (const { step, kind, y, x } of points) {
      expect(kind).toBe("step")
      const at = step!.along === "y" ? y : x
      expect(at).toBeGreaterThanOrEqual(step!.low)
      expect(at).toBeLessThanOrEqual(step!.high)
    }
  })
})

describe("its page", () => {
  const files = ["scenarios/denmark-2010/state-b.yaml"]
  const page = async (lang: "da" | "en" | "nl", options: object = {}) =>
    (
      await printed(
        breakEven({
          ...plainArguments,
          lang,
          files,
          metric: "released",
          equals: 1400,
          vary: "parameters.stateCasework",
          ...options
        })
      )
    ).out

  it("says the ends of the step, in every language", async () => {
    expect(await page("en")).toMatch(/Turns in the step from 0\.79\d+ to 0\.8\d* share/u)
    expect(await page("da")).toMatch(/Vender i trinet fra 0,79\d+ til 0,8\d* andel/u)
    expect(await page("nl")).toMatch(/Slaat om in de stap van 0,79\d+ tot 0,8\d* aandeel/u)
    expect(await page("en")).toContain("It goes in steps of whole posts")
  })

  it("gives them to programs", async () => {
    const { variables } = JSON.parse(await page("en", { json: true })) as {
      variables: ReadonlyArray<{ nearest: { kind: string; low: number; high: number } }>
    }
    expect(variables[0]!.nearest.kind).toBe("step")
    expect(variables[0]!.nearest.high).toBeGreaterThan(variables[0]!.nearest.low)
  })
})
