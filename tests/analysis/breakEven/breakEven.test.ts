/** Break-even values: closed forms, an independent bisection on the plain model, and the oracle on the Danish pair. */
import { allTurns, turnsOf } from "../../../src/analysis/breakEven/breakEven.ts"
import { isoLine } from "../../../src/analysis/breakEven/isoLine.ts"
import { gapOver, type Question, readQuestion } from "../../../src/analysis/breakEven/Question.ts"
import { readVariable, type Variable } from "../../../src/analysis/breakEven/Variable.ts"
import { breakEven } from "../../../src/cli/commands/breakEven.ts"
import { allocate } from "../../../src/model/allocate.ts"
import { measure, national } from "../../../src/model/Metric.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import { oracle } from "../../oracle/oracle.ts"
import { readInput, type Tree } from "../../oracle/read.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"
import { organisation, product, small } from "../attribution/scenarios.ts"

const ask = (scenarios: ReadonlyArray<Loaded>, metric: string, equals = 0): Question => {
  const read = readQuestion(scenarios, metric, equals)
  if ("message" in read) throw new Error(JSON.stringify(read.message))
  return read.question
}

const vary = (text: string, scenarios: ReadonlyArray<Loaded>): Variable => {
  const read = readVariable(text, scenarios)
  if ("message" in read) throw new Error(JSON.stringify(read.message))
  return read.variable
}

const D = "scenarios/denmark-2010"
const files = [`${D}/state-b.yaml`, `${D}/inter-municipal-b.yaml`]

describe("one assumption", () => {
  it("turns where the closed form says: volume × minutes / 60 / hours = 6", async () => {
    const scenario = [await product(12000, 38, 1480)]
    const found = turnsOf(
      ask(scenario, "baseline", 6),
      vary("caseTypes.pension.activities.application.minutes", scenario)
    )
    expect(found.turns).toHaveLength(1)
    expect(found.nearest!.x).toBeCloseTo((6 * 60 * 1480) / 12000, 9)
    expect(found.nearest).toMatchObject({ kind: "crossing", isInside: false, shareOfRange: null })
    expect(found.now).toBeCloseTo((12000 * 38) / 60 / 1480 - 6, 12)
  })

  it("turns where an independent bisection on the plain model does", async () => {
    const scenario = await small()
    const { model } = scenario.compiled
    const variable = vary("organisation.share", [scenario])
    const now = measure(model, allocate(model), national("freed"))
    const found = turnsOf(ask([scenario], "freed", now - 0.3), variable)
    const gap = (x: number) => {
      const values = Float64Array.from(model.values)
      values[variable.targets[0]!.slot] = x
      return measure(model, allocate(model, values), national("freed")) - (now - 0.3)
    }
    const { x } = found.nearest!
    let [low, high] = [x - 0.01, x + 0.01]
    expect(Math.sign(gap(low))).toBe(-Math.sign(gap(high)))
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2
      if (Math.sign(gap(middle)) === Math.sign(gap(low))) low = middle
      else high = middle
    }
    expect(x).toBeCloseTo(low, 9)
  })

  it("moves in both files at once, or in one where the file is named", async () => {
    const [a, b] = [await small(), await small(["organisation.handoff.share=0.4"])]
    const question = ask([a, b], "local")
    const both = vary("organisation.coordination.hoursPerMunicipality", [a, b])
    expect(both.targets).toHaveLength(2)
    expect(turnsOf(question, both).turns).toEqual([])
    const apart = vary("organisation.handoff.share", [a, b])
    expect(apart.values).toEqual([0.2, 0.4])
    // Equal shares in both files: no difference anywhere.
    expect(turnsOf(question, apart).gaps).toEqual({ lowest: 0, highest: 0 })
    const one = vary("s.yaml::organisation.handoff.share", [a, b])
    expect(one.targets).toEqual([{ scenario: 1, slot: one.targets[0]!.slot }])
    expect(turnsOf(question, one).nearest!.x).toBeCloseTo(0.2, 12)
  })

  it("jumps over zero where a minimum switches off, and that is called a jump", async () => {
    // Nothing is handed over, so at a share of 1 nobody in a municipality has to be trained any more.
    const quiet = organisation
      .replace("share: 0.2, sendMinutes", "share: 0, sendMinutes")
      .replace(/ {2}extraContacts.*\n/u, "")
    const scenario = await small([], quiet)
    const { model } = scenario.compiled
    const variable = vary("organisation.share", [scenario])
    const freed = (share: number) => {
      const values = Float64Array.from(model.values)
      values[variable.targets[0]!.slot] = share
      return measure(model, allocate(model, values), national("freed"))
    }
    const [before, after] = [freed(1 - 1e-12), freed(1)]
    expect(after - before).toBeGreaterThan(0.01)
    const found = turnsOf(ask([scenario], "freed", (before + after) / 2), variable)
    expect(found.turns.at(-1)).toMatchObject({ kind: "jump", isInside: false })
    expect(found.turns.at(-1)!.x).toBeCloseTo(1, 12)
  })

  it("is searched to the legal limits and four times what was stated, and no turn is an answer", async () => {
    const scenario = [await small()]
    expect(vary("organisation.share", scenario).searched).toEqual({ low: 0, high: 1 })
    expect(vary("caseTypes.pension.activities.application.minutes", scenario).searched).toEqual({ low: 0, high: 360 })
    expect(vary("management.localSpan", scenario).searched).toEqual({ low: 4.5, high: 72 })
    expect(vary("organisation.handoff.returnRate", scenario).searched.high).toBeCloseTo(0.4, 12)
    const found = turnsOf(ask(scenario, "freed", 1e6), vary("organisation.share", scenario))
    expect([found.turns, found.nearest]).toEqual([[], null])
  })

  it("has no turn where values make no sense: allowances that leave no hour", async () => {
    const scenario = [await small()]
    const found = turnsOf(ask(scenario, "baseline", 1e5), vary("workingTime.categoryAllowances.meetings", scenario))
    expect(found.turns).toEqual([])
    expect(Number.isFinite(found.gaps.highest)).toBe(true)
  })

  it("turns the Danish difference exactly where the oracle's difference is zero", async () => {
    const scenarios = await Promise.all(files.map((file) => loadFile(file)))
    const found = turnsOf(ask(scenarios, "freed"), vary("parameters.handOffMinutes", scenarios))
    expect(found.nearest).not.toBeNull()
    const freed = files.map((file) => {
      const input = readInput(file)
      const parameters = input.scenario.parameters as Tree
      const scenario = { ...input.scenario, parameters: { ...parameters, handOffMinutes: found.nearest!.x } }
      return oracle({ ...input, scenario }).fte.freed
    })
    expect(freed[1]! - freed[0]!).toBeCloseTo(0, 7)
  })
})

describe("a metric that moves in steps", () => {
  it.each([
    [1, "turns", "workingTime.gross"],
    [-1, "touches", "caseTypes.pension.recipients.total"]
  ] as const)("reaches %i more at the step on today's side", async (more, how, path) => {
    const scenario = [await small()]
    const variable = vary(path, scenario)
    const { now } = turnsOf(ask(scenario, "vulnerability.before"), variable)
    const question = ask(scenario, "vulnerability.before", now + more)
    const found = turnsOf(question, variable)
    const reached = found[how].map((one) => (typeof one === "number" ? one : one.x))
    expect(reached).not.toEqual([])
    const gap = gapOver(question, [variable.targets])
    const today = variable.values[0]!
    for (const x of reached) expect([gap(x), Math.sign(gap(x + 1e-6 * (today - x)))]).toEqual([0, -more])
  })
})

describe("what is at the number already", () => {
  it("has nothing to turn, whether the files are the same or only the metric is", async () => {
    const [a, b] = [await small(), await small(["organisation.handoff.share=0.4"])]
    for (const [scenarios, metric] of [
      [[a, b], "baseline"],
      [[a, a], "freed"]
    ] as const) {
      const all = allTurns(ask(scenarios, metric))
      expect(all.standing.isAlready).toBe(true)
      expect([all.turning, all.steady]).toEqual([[], []])
      expect(all.without.length).toBeGreaterThan(20)
    }
  })

  it("can be moved away from it, which is no turn", async () => {
    const scenario = [await small()]
    const { model } = scenario[0]!.compiled
    const question = ask(scenario, "freed", measure(model, allocate(model), national("freed")))
    const all = allTurns(question)
    expect(all.turning).toEqual([])
    expect(all.steady.map(({ variable }) => variable.path)).toContain("organisation.share")
    expect(turnsOf(question, vary("organisation.share", scenario))).toMatchObject({ isAlready: true, turns: [] })
  })

  it("is told from a small difference", async () => {
    const scenario = [await product(12000, 38, 1480)]
    const today = (12000 * 38) / 60 / 1480
    const standing = (equals: number) => allTurns(ask(scenario, "baseline", equals)).standing.isAlready
    expect([today, today * (1 + 1e-12), today * (1 + 1e-8)].map(standing)).toEqual([true, true, false])
  })
})

describe("every assumption in turn", () => {
  it("has no turn where all demand ends: the metric only touches 0 there", async () => {
    const scenario = [await product(12000, 38, 1480)]
    const all = allTurns(ask(scenario, "baseline"))
    expect(all.turning).toEqual([])
    const found = turnsOf(ask(scenario, "baseline"), vary("caseTypes.pension.recipients.total", scenario))
    expect(found).toMatchObject({ turns: [], touches: [0] })
  })

  it("turns by a jump at 0 itself, not at a number that nobody can tell from it", async () => {
    const quiet = organisation
      .replace("share: 0.2, sendMinutes", "share: 0, sendMinutes")
      .replace(/ {2}extraContacts.*\n/u, "")
    const changes = ["organisation.share=1", "organisation.coordination.hoursPerMunicipality=0"]
    const scenario = await small(changes, quiet)
    const { model } = scenario.compiled
    const variable = vary("organisation.handoff.share", [scenario])
    const local = (share: number) => {
      const values = Float64Array.from(model.values)
      values[variable.targets[0]!.slot] = share
      return measure(model, allocate(model, values), national("local"))
    }
    expect([local(0), local(1e-300) > 0.01]).toEqual([0, true])
    const found = turnsOf(ask([scenario], "local", local(1e-300) / 2), variable)
    expect(found.nearest).toMatchObject({ kind: "jump", x: 0, distance: 0 })
  })

  it("lists the nearest first, by share of the stated range, and accounts for all of them", async () => {
    const [a, b] = [await small(), await small(["organisation.share={value: 0.6, pert: [0.4, 0.6, 0.9]}"])]
    const all = allTurns(ask([a, b], "freed"))
    const shares = all.turning.map(({ nearest }) => nearest!.shareOfRange)
    const stated = shares.filter((share) => share !== null)
    expect(stated).toEqual([...stated].sort((x, y) => x - y))
    expect(shares.slice(stated.length).every((share) => share === null)).toBe(true)
    // Where files differ, each is moved by itself: the share appears once for each file.
    expect(all.turning.slice(0, 2).map(({ variable }) => variable.path)).toEqual([
      "organisation.share",
      "organisation.share"
    ])
    const names = [...all.turning, ...all.steady, ...all.limited].map(({ variable }) => variable.name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.length + all.without.length).toBe(a.compiled.assumptions.length + 1)
  })
})

describe("a pair", () => {
  it("may be one assumption in each file", async () => {
    const vary = "A::parameters.hardCases,B::parameters.hardCases"
    const { failure } = await printed(breakEven({ ...plainArguments, files, metric: "freed", vary }))
    expect(failure).toBeUndefined()
  })

  it("needs no answer to a move that changes nothing", async () => {
    const [a, b] = [await small(), await small(["organisation.handoff.share=0.4"])]
    const names = ["organisation.handoff.sendMinutes", "organisation.coordination.hoursPerMunicipality"]
    const [x, y] = names.map((name) => vary(name, [a, b]))
    const found = isoLine(ask([a, b], "baseline"), x!, y!)
    expect(found.points).toEqual([])
    expect(found.trades.length).toBeGreaterThan(0)
    for (const { y: answer } of found.trades) expect(answer).toMatchObject({ from: 40, to: 40 })
    expect(found.picture.flat().every((sign) => sign === 0)).toBe(true)
  })

  it("turns along the hyperbola that the closed form says", async () => {
    const scenario = [await product(12000, 38, 1480)]
    const [minutes, recipients] = ["activities.application.minutes", "recipients.total"].map((path) =>
      vary(`caseTypes.pension.${path}`, scenario)
    )
    const found = isoLine(ask(scenario, "baseline", 6), minutes!, recipients!)
    expect(found.points.length).toBeGreaterThan(20)
    for (const { x, y } of found.points) expect((x * y) / 60 / 1480).toBeCloseTo(6, 9)
    // 38 → 47.5 minutes are made up for by a fifth fewer recipients.
    expect(found.trades.at(-1)).toMatchObject({ x: { from: 38, to: 47.5 } })
    expect(found.trades.at(-1)!.y!.to).toBeCloseTo((12000 * 38) / 47.5, 6)
  })
})

describe("what cannot be asked", () => {
  const refusal = async (more: object) => {
    const { failure } = await printed(breakEven({ ...plainArguments, files, metric: "freed", ...more }))
    return failure as { readonly _tag: string; readonly text: { readonly da: string; readonly en: string } }
  }

  it.each([
    [{ vary: "parameters.handOfMinutes" }, "did you mean parameters.handOffMinutes?"],
    [{ vary: "organisation.handoff" }, "is not a number"],
    [{ vary: "organisation.handoff.sendMinutes" }, "use parameters.handOffMinutes"],
    [{ vary: "other.yaml::parameters.handOffMinutes" }, "other.yaml is not among the files"],
    [
      { vary: "parameters.hardCases,parameters.hardCases" },
      "parameters.hardCases and parameters.hardCases are one number; name two different assumptions, or one alone"
    ],
    [{ vary: "parameters.hardCases,B::parameters.hardCases" }, "B::parameters.hardCases are one number"],
    [{ metric: "freedom" }, 'did you mean "freed"?'],
    [{ metric: "p95(difference(freed))" }, "needs draws"]
  ])("%o is a usage error that says: %s", async (more, words) => {
    const { _tag, text } = await refusal(more)
    expect(_tag).toBe("UsageError")
    expect(text.en).toContain(words)
    expect(text.da).not.toBe("")
  })
})
