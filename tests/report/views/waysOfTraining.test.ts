/** Ways of training in `run`: what is taken, what the next best costs more, from when an academy pays. */
import { describe, expect, it } from "vitest"
import { runScenario } from "../../../src/cli/commands/run.ts"
import { trainingFindings } from "../../../src/analysis/trainingFindings.ts"
import { allocate } from "../../../src/model/allocate.ts"
import { languages } from "../../../src/words/languages.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { loadFile } from "../../support/load.ts"

const T = "scenarios/training-policy"

const findingsOf = async (file: string, set: ReadonlyArray<string> = []) => {
  const { compiled } = await loadFile(`${T}/${file}`, set)
  return trainingFindings(compiled, allocate(compiled.model))[0]!
}

describe("ways of training", () => {
  it.each(languages)("are a table with the next best in %s", async (lang) => {
    const { out } = await printed(runScenario({ ...plainArguments, lang, file: `${T}/base.yaml` }))
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80)
    await expect(out).toMatchFileSnapshot(`../../golden/run-ways.${lang}.txt`)
  })

  it("are the cheapest that reach what is required, where least cost is asked for", async () => {
    const { taken, mixes, nextBest, required } = await findingsOf("base.yaml")
    expect(mixes[0]).toBe(taken)
    expect(mixes[1]).toBe(nextBest)
    expect(nextBest!.cost).toBeGreaterThan(taken.cost)
    for (const mix of mixes) expect(mix.effect).toBeGreaterThanOrEqual(required - 1e-9)
  })

  it("of a policy that is stated may be dearer than another", async () => {
    const { taken, nextBest } = await findingsOf("academy.yaml")
    expect(nextBest!.cost).toBeLessThan(taken.cost)
    const { out } = await printed(runScenario({ ...plainArguments, file: `${T}/academy.yaml` }))
    expect(out.replaceAll(/\s+/gu, " ")).toMatch(/The cheapest other is .*: [\d,.]+ .*EUR a year cheaper/u)
  })

  it("pay for an academy from its fixed cost over what it saves on each, in as many effective hours", async () => {
    const [academy] = (await findingsOf("base.yaml")).academies
    // 40,000 a year; 900 for 12 effective hours outside, 11 effective hours for 300 inside.
    expect(academy!.people).toBeCloseTo(40_000 / ((900 / 12) * 11 - 300), 6)
  })

  it("stand in the JSON, as do boards per manager", async () => {
    const json = async (file: string) =>
      JSON.parse((await printed(runScenario({ ...plainArguments, json: true, file }))).out)
    const [side] = (await json(`${T}/base.yaml`)).training
    expect(Object.keys(side)).toEqual(["side", "people", "required", "taken", "nextBest", "academies"])
    expect(side.nextBest.cost).toBeGreaterThan(side.taken.cost)
    expect((await json("scenarios/denmark-2010/state-b.yaml")).training).toBeUndefined()
    const joint = await json("scenarios/ambtelijke-fusie/gemeenschappelijke-regeling.yaml")
    expect(joint.principals.principalsPerManager).toBeGreaterThan(0)
  })
})
