/** The command: pages in both languages, machine formats, groups, and what is refused. */
import { textIn } from "../../../src/words/Lang.ts"
import { languages } from "../../../src/words/languages.ts"
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { Files } from "../../../src/platform/Files.ts"
import { sensitivity } from "../../../src/cli/commands/sensitivity.ts"
import type { SensitivityArguments } from "../../../src/cli/program/sensitivity.ts"
import { sensitivityCommand } from "../../../src/cli/program/sensitivity.ts"
import { displayWidth } from "../../../src/report/terminal/displayWidth.ts"
import { oneActivity, twoParties } from "../../analysis/sensitivity/support.ts"
import { tinyTable } from "../badInput/tiny.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { pagesInEveryLanguage } from "../../support/everyLanguage.ts"

const files = Files.memory({ ...oneActivity, ...twoParties })

type Asked = Partial<SensitivityArguments> & Pick<SensitivityArguments, "files">
const asked = (args: Asked) => sensitivity({ ...plainArguments, ...args }).pipe(Effect.provide(files))
const run = (args: Asked) => printed(asked(args))
const pageIn = pagesInEveryLanguage()
const refusal = async (args: Parameters<typeof run>[0]) => (await run(args)).failure as { readonly text: unknown }

describe.each(languages)("the page in %s", (lang) => {
  it.each([
    ["sensitivity", { files: ["ours.yaml", "theirs.yaml"] }],
    ["sensitivity-one", { files: ["ours.yaml"], metric: "need", draws: 1000 }],
    ["sensitivity-topics", { files: ["ours.yaml"], group: ["topic"] }],
    ["sensitivity-nothing", { files: ["ours.yaml"], metric: "unitTimeScale" }]
  ] as const)("%s", async (name, args) => {
    const { out, error, failure } = await pageIn(name, lang, () => asked(args as Asked))
    expect([failure, error]).toEqual([undefined, ""])
    for (const line of out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80)
    await expect(out).toMatchFileSnapshot(`../../golden/${name}.${lang}.txt`)
  })
})

describe("machine formats", () => {
  it("do not change with the language, and hold every number", async () => {
    const json = async (lang: "da" | "en") => (await run({ files: ["ours.yaml", "theirs.yaml"], json: true, lang })).out
    expect(await json("da")).toBe(await json("en"))
    const answer = JSON.parse(await json("en"))
    expect(answer).toMatchObject({ casecap: 1, metric: "difference(freed)", seed: 1, samples: 1024, screening: null })
    // A number that the files believe different things of is a row for each.
    const places = new Map<string, Array<number | null>>()
    for (const { path, only } of answer.tornado) places.set(path, [...(places.get(path) ?? []), only])
    expect(places.size).toBe(answer.inputs)
    expect(places.get("organisation.handoff.sendMinutes")?.toSorted()).toEqual([0, 1])
    expect(places.get("organisation.centreRelativeUnitTime")).toEqual([null])
    expect(answer.factors[0]).toMatchObject({ kind: "path", first: { distinguishable: true } })
    for (const { first, total } of answer.factors) {
      for (const { value, low, high } of [first, total]) expect(Math.min(value, low, high)).toBeGreaterThanOrEqual(0)
    }
    expect(answer.verdict.factors.length).toBeGreaterThan(0)
  })

  it("are CSV with a row for each factor", async () => {
    const { out } = await run({ files: ["ours.yaml"], csv: true })
    const [head, ...rows] = out.trimEnd().split("\r\n")
    expect(head).toBe(
      "factor,kind,first,first_low,first_high,total,total_low,total_high,narrower," +
        "result_at_p5,result_at_p95,screening_share"
    )
    expect(rows.map((row) => row.split(",")[0])).toContain("organisation.centreRelativeUnitTime")
    expect(rows.every((row) => row.split(",").length === 12)).toBe(true)
  })

  it("are CSV with a row for each file where the two believe different things", async () => {
    const { out } = await run({ files: ["ours.yaml", "theirs.yaml"], csv: true })
    const rows = out.split("\r\n").map((row) => row.split(","))
    const endsAt = (name: string) => rows.find(([factor]) => factor === name)?.slice(-3, -1)
    expect(endsAt("organisation.handoff.sendMinutes")).toEqual(["", ""])
    const [ours, theirs] = ["A", "B"].map((file) => endsAt(`${file}::organisation.handoff.sendMinutes`)!.map(Number))
    // More hand-off minutes free less: in the first file the difference then grows, in the second it falls.
    expect(ours![1]! - ours![0]!).toBeGreaterThan(0.5)
    expect(theirs![0]! - theirs![1]!).toBeGreaterThan(0.5)
  })

  it("list what was screened out", async () => {
    const danish = ["state-b", "inter-municipal-b"].map((name) => `scenarios/denmark-2010/${name}.yaml`)
    const { out } = await printed(sensitivity({ ...plainArguments, files: danish, csv: true, draws: 64 }))
    const json = await printed(sensitivity({ ...plainArguments, files: danish, json: true, draws: 64 }))
    const { screening, factors, rest, inputs, moving } = JSON.parse(json.out)
    const screened = out.split("\r\n").filter((row) => row.includes(",screened out,"))
    expect(screened).toHaveLength(screening.dropped.length)
    expect(screening.kept + screening.dropped.length).toBe(inputs)
    expect(rest.paths).toHaveLength(screening.dropped.length)
    expect(factors.length).toBeLessThanOrEqual(screening.kept)
    expect(moving).toBeLessThanOrEqual(inputs)
    expect(rest.total.value).toBeLessThan(0.05)
  })
})

describe("groups", () => {
  it("are topics, single topics or named paths", async () => {
    const ids = async (group: ReadonlyArray<string>) =>
      JSON.parse((await run({ files: ["ours.yaml"], json: true, group })).out).factors.map(
        ({ id }: { readonly id: string }) => id
      )
    expect(await ids(["topic"])).toEqual(expect.arrayContaining(["centreProductivity", "handOffs", "unitTimes"]))
    expect(await ids(["handOffs"])).toEqual(expect.arrayContaining(["handOffs", "organisation.centreRelativeUnitTime"]))
    expect(await ids(["theirs=organisation"])).toEqual(
      expect.arrayContaining(["theirs", "caseTypes.pension.activities.application.minutes"])
    )
    expect(await ids(["path"])).toContain("organisation.handoff.sendMinutes")
  })

  it("that hold nothing are refused with a suggestion", async () => {
    expect((await refusal({ files: ["ours.yaml"], group: ["handOfs"] })).text).toEqual({
      da: '--group: der er ingen gruppe "handOfs"; mente du "handOffs"?',
      en: '--group: there is no group "handOfs"; did you mean "handOffs"?',
      nl: '--group: er is geen groep "handOfs"; bedoelde u "handOffs"?'
    })
    expect((await refusal({ files: ["ours.yaml"], group: ["x=organisation.handof.sendMinutes"] })).text).toEqual({
      da:
        '--group: ingen usikker antagelse hedder "organisation.handof.sendMinutes" eller ligger under den; ' +
        'mente du "organisation.handoff.sendMinutes"?',
      en:
        '--group: no uncertain assumption is "organisation.handof.sendMinutes" or lies below it; ' +
        'did you mean "organisation.handoff.sendMinutes"?',
      nl:
        '--group: geen onzekere aanname heet "organisation.handof.sendMinutes" of ligt eronder; ' +
        'bedoelde u "organisation.handoff.sendMinutes"?'
    })
  })
})

describe("a scenario without uncertain assumptions", () => {
  it("gets an answer", async () => {
    const changes = ["caseTypes.pension.activities.application.minutes=38", "workingTime.gross=1480"]
    const set = [...changes, "caseTypes.pension.recipients.factor=12000"]
    const { out, failure } = await run({ files: ["work.yaml"], set })
    expect(failure).toBeUndefined()
    expect(out).toContain("No assumption is uncertain: the result is")
    const json = await run({ files: ["work.yaml"], set, json: true })
    expect(JSON.parse(json.out)).toMatchObject({
      metric: "need",
      factors: [],
      verdict: null,
      inputs: 0,
      samples: 0
    })
  })
})

describe("refused", () => {
  it.each([
    ["fred", '--metric: there is no metric "fred"; did you mean "freed"?'],
    ["freed.penson", '--metric: there is no case type "penson"; did you mean "pension"?'],
    [
      "p95(freed)",
      "--metric: p95(freed) exists over many draws only; ask about a metric or a difference, such as freed"
    ]
  ])("%s, with the next step", async (metric, text) => {
    const failure = await refusal({ files: ["ours.yaml"], metric })
    expect(failure).toMatchObject({ _tag: "UsageError", text: { en: text } })
  })

  it.each([
    [{ draws: 0 }, "--draws 0: give a whole number from 1 to 65536"],
    [{ draws: 2.5 }, "--draws 2.5: give a whole number from 1 to 65536"],
    [{ draws: 1e6 }, "--draws 1000000: give a whole number from 1 to 65536"],
    [{ seed: -1 }, "--seed -1: give a whole number from 0 to 9007199254740991"],
    [{ files: ["a", "b", "c"] }, "sensitivity takes one file or two, not 3"]
  ])("%j", (args, text) => {
    expect(textIn(sensitivityCommand.refuse?.({ ...plainArguments, files: ["a"], ...args }) ?? "", "en")).toBe(text)
  })

  it("nothing that is asked for properly", () => {
    expect(sensitivityCommand.refuse?.({ ...plainArguments, files: ["a", "b"], draws: 1, seed: 0 })).toBeUndefined()
  })
})

describe("an estimate of a share of variance above one", () => {
  it("is printed as all of it, and given in full in JSON", async () => {
    const correlated = `parameters:
  x: {value: 60, pert: [50, 60, 80]}
  y: {value: 5, pert: [2, 5, 10]}
  z: {value: 0.5, pert: [0.3, 0.5, 0.8]}
correlations:
  xy: {between: [parameters.x, parameters.y], rank: 0.9}
  yz: {between: [parameters.y, parameters.z], rank: 0.9}
  xz: {between: [parameters.x, parameters.z], rank: 0.85}
`
    const text = `casecap: 1
id: t
title: t
municipalities: {table: m.csv, code: code, name: name, population: population}
workingTime: {gross: 1924, vacation: 222, publicHolidays: 60, sickness: 90, other: 0}
${correlated}caseTypes:
  a:
    recipients: {total: 10000, spreadBy: population}
    activities: {w: {perRecipient: 1, minutes: {ref: parameters.x}}}
organisation:
  centres: {c: {municipalities: all}}
  share: {ref: parameters.z}
  centreRelativeUnitTime: 0.8
  handoff: {share: 0.1, sendMinutes: {ref: parameters.y}, receiveMinutes: 5}
`
    const memory = Files.memory({ "package.json": "{}", "m.csv": tinyTable, "s.yaml": text })
    const shares = (json: boolean) =>
      printed(sensitivity({ ...plainArguments, json, files: ["s.yaml"], draws: 256 }).pipe(Effect.provide(memory)))
    const { factors } = JSON.parse((await shares(true)).out)
    expect(Math.max(...factors.map(({ total }: { total: { value: number } }) => total.value))).toBeGreaterThan(1)
    const { out } = await shares(false)
    for (const [, share] of out.matchAll(/(\d+(?:\.\d+)?)%/gu)) expect(Number(share)).toBeLessThanOrEqual(100)
    expect(out).toContain("≈ 100%")
  })
})
