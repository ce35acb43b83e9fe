/** `casecap run --by centre`: whole posts that sum to the rounded total, from YAML to the page. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { runScenario } from "../../../src/cli/commands/run.ts"
import { languages } from "../../../src/words/languages.ts"
import { plainArguments, printed } from "../../support/command.ts"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "casecap-posts-"))
  writeFileSync(join(folder, "casecap.yaml"), "")
})
afterAll(() => rmSync(folder, { recursive: true }))

const NAMES = ["North", "South", "Isle", "Heath"]

/** A centre a town, to which all work moves: its FTE are its part of `fte` by events. */
const file = (events: ReadonlyArray<number>, fte: number): string => {
  const path = join(folder, `${events.join("-")}-${fte}.yaml`)
  writeFileSync(
    join(folder, `${events.length}.csv`),
    `code,name,events\n${events.map((count, i) => `${i + 1},${NAMES[i]},${count}`).join("\n")}\n`
  )
  const hours = events.reduce((sum, one) => sum + one, 0) / fte
  const centres = events.map(
    (_, i) => `    c${i + 1}: {label: ${NAMES[i]}, secretariatFte: 0, municipalities: {codes: [${i + 1}]}}`
  )
  writeFileSync(
    path,
    `casecap: 1
id: posts
title: Posts
municipalities: {table: ${events.length}.csv, code: code, name: name}
workingTime: {gross: ${hours}, vacation: 0, publicHolidays: 0, sickness: 0, other: 0}
caseTypes:
  cases: {recipients: {column: events}, activities: {decision: {perRecipient: 1, minutes: 60}}}
organisation:
  form: interMunicipal
  share: 1
  centreRelativeUnitTime: 1
  handoff: {share: 0, sendMinutes: 0, receiveMinutes: 0}
  centres:
${centres.join("\n")}
`
  )
  return path
}

const jsonOf = async (...[events, fte]: Parameters<typeof file>) => {
  const { out, failure } = await printed(runScenario({ ...plainArguments, file: file(events, fte), json: true }))
  expect(failure).toBeUndefined()
  const { centres } = JSON.parse(out) as {
    readonly centres: ReadonlyArray<{
      readonly fte: number
      readonly posts: number
      readonly losesPostByOneMore: boolean
    }>
  }
  return {
    fte: centres.reduce((sum, one) => sum + one.fte, 0),
    posts: centres.map(({ posts }) => posts),
    losers: centres.flatMap(({ losesPostByOneMore }, g) => (losesPostByOneMore ? [g] : []))
  }
}

describe("whole posts of centres", () => {
  it("sum to the rounded total: 41 among 50,000, 30,000, 20,000 and 7,000", async () => {
    const found = await jsonOf([50_000, 30_000, 20_000, 7000], 41)
    expect(found).toEqual({ fte: expect.closeTo(41, 9), posts: [19, 11, 8, 3], losers: [] })
    expect((await jsonOf([50_000, 30_000, 20_000, 7000], 40.6)).posts).toEqual([19, 11, 8, 3])
  })

  it("can be fewer for a centre where there is one more in all, and then it is said whose", async () => {
    expect(await jsonOf([6, 6, 2], 10)).toMatchObject({ posts: [4, 4, 2], losers: [2] })
    expect(await jsonOf([6, 6, 2], 11)).toMatchObject({ posts: [5, 5, 1], losers: [] })
  })

  it.each(languages)("stand on the page in %s", async (lang) => {
    const { out, failure } = await printed(
      runScenario({ ...plainArguments, file: file([6, 6, 2], 10), by: "centre", lang })
    )
    expect(failure).toBeUndefined()
    const table = out.slice(out.indexOf("\n\n", out.indexOf(folder)))
    await expect(`${table.trim()}\n`).toMatchFileSnapshot(`../../golden/run-whole-posts.${lang}.txt`)
  })
})
