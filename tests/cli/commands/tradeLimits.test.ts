/** `casecap trade` where limits are uncertain: how likely packages are accepted, and whose belief is whose. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { trade } from "../../../src/cli/commands/trade.ts"
import type { TradeArguments } from "../../../src/cli/program/trade.ts"
import { displayWidth } from "../../../src/report/terminal/displayWidth.ts"
import { type Text, textIn } from "../../../src/words/Lang.ts"
import { wantingFiles, type Wanted } from "../../analysis/trade/wanting.ts"
import { plainArguments, printed } from "../../support/command.ts"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "casecap-trade-"))
  writeFileSync(join(folder, "casecap.yaml"), "")
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The tiny pair on disk, in a folder of its own. */
const files = (wanted: Wanted) => {
  const own = mkdtempSync(join(folder, "pair-"))
  for (const [name, content] of Object.entries(wantingFiles(wanted))) writeFileSync(join(own, name), content)
  return { own, files: [join(own, "a.yaml"), join(own, "b.yaml")] }
}

const asked = (more: Partial<TradeArguments> & Pick<TradeArguments, "files">) =>
  printed(trade({ ...plainArguments, force: false, ...more }))
const jsonOf = async (more: Parameters<typeof asked>[0]) => JSON.parse((await asked({ json: true, ...more })).out)

/** Limits that are uncertain, one of them private, and what the first party believes of the second. */
const UNCERTAIN: Wanted = {
  first:
    "objectives: {posts: {metric: local, wants: more}, gain: {metric: freed, wants: more}}, reservation: {posts: {pert: [4, 7.377, 10], basis: inferred, private: true}, gain: {uniform: [0.5, 2.5], basis: assumed}}, othersReservation: {them: {gain: {normal90: [1.345, 2.4], basis: assumed}}}",
  second:
    "objectives: {gain: {metric: freed, wants: more}, few: {metric: local, wants: fewer}}, reservation: {gain: 1.2, few: {normal90: [6, 12], basis: agreed}}"
}

describe.each(["da", "en", "nl"] as const)("the page of limits that are uncertain, in %s", (lang) => {
  it("has the probability that each party and both accept", async () => {
    const { own, files: both } = files(UNCERTAIN)
    const { out, failure } = await asked({ files: both, lang, for: "us" })
    expect(failure).toBeUndefined()
    for (const line of out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80)
    // From the packages to the last of the limits: what follows names the folder.
    const page = out.slice(out.indexOf("\n\n", out.indexOf("3  ")), out.lastIndexOf("\n\n", out.indexOf(own, 400)))
    await expect(`${page.trim()}\n`).toMatchFileSnapshot(`../../golden/trade-limits.${lang}.txt`)
  })

  it("refuses a belief about an objective that the other party does not show", async () => {
    const first = UNCERTAIN.first!.replace("{them: {gain", "{them: {gian: 3, gain")
    const { own, files: both } = files({ ...UNCERTAIN, first })
    expect((await asked({ files: both, lang })).failure).toBeUndefined()
    const { failure } = await asked({ files: both, lang, for: "us" })
    const { _tag: tag, report } = failure as unknown as { readonly _tag: string; readonly report: Text }
    await expect(`${tag}\n\n${textIn(report, lang).replaceAll(own, "")}\n`).toMatchFileSnapshot(
      `../../golden/badInput/trade-belief.${lang}.txt`
    )
  })
})

describe("limits that are uncertain", () => {
  const probabilityOf = (found: number, low: number, high: number) =>
    Math.min(1, Math.max(0, (found - low) / (high - low)))

  it("stand in JSON with interval, basis and whose word they are, and in CSV beside the packages", async () => {
    const { files: both } = files(UNCERTAIN)
    const { parties, packages, room } = await jsonOf({ files: both, for: "us" })
    expect(parties[1].reservations).toEqual([
      { objective: "gain", value: 1.8725, interval90: [1.345, 2.4], basis: "assumed", believed: true },
      { objective: "few", value: 9, interval90: [6, 12], basis: "agreed", believed: false }
    ])
    expect(room.map(({ metric }: { readonly metric: string }) => metric)).toEqual(["local"])
    for (const { reservations, accepted } of packages) {
      const [posts, gain] = reservations
      // Limits of one party hold together at most as often as each, and both parties accept at most as often as each.
      expect(accepted.parties.us).toBeLessThanOrEqual(Math.min(posts.probability, gain.probability))
      expect(accepted.both).toBeLessThanOrEqual(Math.min(accepted.parties.us, accepted.parties.them))
    }
    const { out } = await asked({ files: both, for: "us", csv: true })
    expect(out.split("\r\n")[0]).toContain(
      "A_posts_kept,A_gain_kept,B_gain_kept,B_few_kept,A_accepts,B_accepts,both_accept"
    )
  })

  it("count where nothing else is uncertain", async () => {
    const { files: both } = files({
      ...UNCERTAIN,
      base: (text) =>
        text.replaceAll(/\{value: ([\d.]+), (?:pert|uniform|triangular|normal90|lognormal90): [^}]*\}/gu, "$1")
    })
    const { packages, draws } = await jsonOf({ files: both })
    expect(draws).toBe(0)
    for (const { values, reservations } of packages)
      expect(reservations[0].probability).toBeCloseTo(probabilityOf(values.us.gain, 0.5, 2.5), 12)
  })

  it("and beliefs about them stay with their own party", async () => {
    const { files: both } = files(UNCERTAIN)
    for (const reader of [undefined, "them", "neutral"]) {
      for (const form of [{ json: true }, { csv: true }, {}]) {
        const { out } = await asked({ files: both, for: reader, ...form })
        expect(out).not.toMatch(/7[.,]377|1[.,]345|A ≥ 7[.,]4|B ≥ 1[.,]9|believes|"believed": true/u)
      }
    }
    const { out } = await asked({ files: both, for: "us" })
    expect(out).toMatch(/Us believes that them accepts only at least 1\.9/u)
  })

  it("are refused where what is believed of the other is under a name that is nearly the other's", async () => {
    const { files: both } = files({ ...UNCERTAIN, first: UNCERTAIN.first!.replace("{them: {gain", "{thme: {gain") })
    const { failure } = await asked({ files: both, for: "us" })
    const { report } = failure as unknown as { readonly report: Text }
    expect(textIn(report, "en")).toMatch(/no party at the table is called "thme"[^]*did you mean "them"/u)
  })

  it("are not told by an unsaved change of one", async () => {
    const own = UNCERTAIN.second!.replace("gain: 1.2,", "gain: {value: 1.2, private: true},")
    const { files: both } = files({ ...UNCERTAIN, second: own })
    for (const reader of ["us", "neutral", "them"])
      for (const form of [{ json: true }, {}]) {
        const { out } = await asked({ files: both, for: reader, set: ["party.reservation.gain=3.3331"], ...form })
        // A change of what one of the files keeps to itself is named beside neither, unless it is the reader's own.
        expect(out.match(/gain=3\.3331/gu)?.length ?? 0, reader).toBe(reader === "them" ? 2 : 0)
      }
  })
})
