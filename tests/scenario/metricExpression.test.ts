/** The metric grammar: what it accepts, what it means, and how it refuses. */
import { textIn } from "../../src/words/Lang.ts"
import { beforeAll, describe, expect, it } from "vitest"
import type { Loaded } from "../../src/scenario/load.ts"
import {
  needsDraws,
  parseExpression,
  readExpression,
  resolveExpression,
  termsOf
} from "../../src/scenario/metricExpression.ts"
import { loadFile } from "../support/load.ts"

let pair: ReadonlyArray<Loaded>
const folder = "scenarios/denmark-2010"

beforeAll(async () => {
  pair = await Promise.all(["state-b", "inter-municipal-b"].map((name) => loadFile(`${folder}/${name}.yaml`)))
})

const resolved = (text: string, scenarios = pair) => {
  const reading = readExpression(text, scenarios)
  if ("problem" in reading) throw new Error(JSON.stringify(reading.problem))
  return reading.resolved
}
const problem = (text: string, scenarios = pair) => {
  const reading = readExpression(text, scenarios)
  if ("resolved" in reading) throw new Error(`${text} was accepted`)
  const { start, end, message, hint } = reading.problem
  return {
    at: text.slice(start, end),
    message: textIn(message, "en"),
    hint: textIn(hint, "en")
  }
}

describe("the metric grammar", () => {
  it("reads a plain metric of the only scenario", () => {
    expect(resolved("freed.boligstoette", [pair[0]!])).toMatchObject({
      kind: "value",
      of: [{ scenario: 0, sign: 1, metric: { quantity: "freed", caseType: 2 } }]
    })
  })

  it("picks a scenario by id", () => {
    expect(termsOf(resolved("interMunicipalB:local@851"))).toMatchObject([
      { scenario: 1, metric: { quantity: "local" } }
    ])
  })

  it.each([
    ["interMunicipalB:local@Aarhus", "Aarhus has the code 751; write local@751"],
    ["interMunicipalB:leaves.boligstoette@københavn", "København has the code 101; write leaves.boligstoette@101"],
    ["interMunicipalB:centre@Hjørring", "Hjørring has the id hjoerring; write centre@hjoerring"],
    ["interMunicipalB:local@Hjorring", "Hjørring has the code 860; write local@860"]
  ])("knows places by code or id, and says which one a name has: %s", (text, hint) => {
    expect(problem(text).hint).toBe(hint)
  })

  it("takes a difference as second minus first", () => {
    expect(termsOf(resolved("difference(bridge.handOffs)"))).toMatchObject([
      { scenario: 1, sign: 1 },
      { scenario: 0, sign: -1 }
    ])
  })

  it("nests percentiles and probabilities around metrics and differences, with any spacing", () => {
    expect(resolved(" p95( difference( freed ) ) ")).toMatchObject({ kind: "percentile", percentile: 95 })
    expect(resolved("probability(difference(freed) > -12.5)")).toMatchObject({ right: -12.5, relation: ">" })
    expect(resolved("probability(stateB:freed>interMunicipalB:freed)")).toMatchObject({
      left: [{ scenario: 0 }],
      right: [{ scenario: 1 }]
    })
    expect(needsDraws(resolved("p5(stateB:freed)"))).toBe(true)
    expect(needsDraws(resolved("difference(freed)"))).toBe(false)
  })

  it("keeps the place of every part", () => {
    const parsed = parseExpression("p50(stateB:freed)")
    expect("expression" in parsed && parsed.expression).toMatchObject({
      start: 0,
      end: 17,
      of: { scenario: { start: 4, end: 10 }, text: { start: 11, end: 16, text: "freed" } }
    })
    if ("expression" in parsed) expect(resolveExpression(parsed.expression, pair)).toHaveProperty("resolved")
  })

  it("points at the word that is wrong and suggests another", () => {
    expect(problem("stateB:freeed")).toMatchObject({ at: "freeed", hint: 'did you mean "freed"?' })
    expect(problem("p5(stateB:freed.boligstotte)")).toMatchObject({
      at: "boligstotte",
      hint: 'did you mean "boligstoette"?'
    })
    expect(problem("statB:freed")).toMatchObject({ at: "statB", hint: 'did you mean "stateB"?' })
    expect(problem("diference(freed)")).toMatchObject({ at: "diference", hint: 'did you mean "difference"?' })
  })

  it("refuses what has no meaning", () => {
    expect(problem("freed")).toMatchObject({ message: "which of the 2 scenarios?" })
    expect(problem("difference(freed)", [pair[0]!])).toMatchObject({ message: "a difference needs two scenarios" })
    expect(problem("difference(p50(freed))").hint).toContain("p50(difference(freed))")
    expect(problem("difference(stateB:freed)").hint).toContain("difference(freed)")
    expect(problem("p5(p95(freed))").message).toBe("p5 cannot be taken of this")
    expect(problem("probability(stateB:freed)").message).toBe("the probability lacks > or <")
    expect(problem("p50(stateB:freed").message).toBe("the parenthesis is not closed")
    expect(problem("stateB:freed nonsense")).toMatchObject({ at: "nonsense" })
    expect(problem("").message).toBe("a metric is missing here")
    expect(problem("stateB:").hint).toBe("write ID:METRIC, such as stateB:freed")
    expect(problem("stateB:freed", [pair[0]!, pair[0]!]).message).toBe('two scenarios have the id "stateB"')
  })
})

describe("a metric that nobody meant", () => {
  it.each([
    ["nested", `${"difference(".repeat(20_000)}freed${")".repeat(20_000)}`],
    ["nested percentiles", `${"p5(".repeat(20_000)}freed`],
    ["dotted", "freed.".repeat(20_000)],
    ["bracketed", "(".repeat(100_000)],
    ["placed", `leaves@${"x".repeat(100_000)}`]
  ])("is refused by its length, %s", (_, text) => {
    expect(problem(text).message).toContain("characters; the longest that is read has 500")
  })

  it("is refused where it is short and deep", () => {
    expect(problem(`${"p5(".repeat(100)}freed${")".repeat(100)}`).message).not.toBe("")
  })
})
