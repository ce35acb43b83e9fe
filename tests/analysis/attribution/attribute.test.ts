/** Shares of a difference: published cases, laws on small scenarios and on the Danish pair. */
import { english } from "../../../src/scenario/wording.ts"
import { beforeAll } from "vitest"
import { attribute, type Attribution, type AttributionOptions } from "../../../src/analysis/attribution/attribute.ts"
import { BY_TOPIC, readGrouping } from "../../../src/analysis/attribution/Grouping.ts"
import { resultOf } from "../../../src/model/Result.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import { oracle } from "../../oracle/oracle.ts"
import { readInput } from "../../oracle/read.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"
import { organisation, product, rewritten, small } from "./scenarios.ts"

const split = (a: Loaded, b: Loaded, metrics?: ReadonlyArray<string>, options?: AttributionOptions): Attribution => {
  const found = attribute(a, b, metrics, options)
  if ("message" in found) throw new Error(JSON.stringify(found.message))
  return found
}

const partsOf = (attribution: Attribution, metric = 0): Readonly<Record<string, number>> =>
  Object.fromEntries(attribution.metrics[metric]!.parts.map(({ id, fte }) => [id, fte]))

const sums = ({ metrics }: Attribution): ReadonlyArray<number> =>
  metrics.map(({ parts, total, from }) => {
    const error = total - parts.reduce((sum, { fte }) => sum + fte, 0)
    return Math.abs(error) / Math.max(1, Math.abs(from))
  })

const BY_PATH: AttributionOptions = { grouping: { ...BY_TOPIC, allByPath: true } }

describe("published and hand-derived cases", () => {
  it("split volume × minutes / hours over its three factors (average of the six orders, derived by hand)", async () => {
    const found = split(await product(12000, 38, 1480), await product(13000, 31, 1520))
    const parts = partsOf(found)
    expect(found.metrics.map(({ metric }) => metric)).toEqual(["need"])
    expect(parts.demand).toBeCloseTo(0.3835743638375217, 12)
    expect(parts.unitTimes).toBeCloseTo(-0.9722222222222222, 12)
    expect(parts.workingTime).toBeCloseTo(-0.1276276276276276, 12)
    expect(found.metrics[0]!.total).toBeCloseTo(-0.7162754860123282, 12)
    // One at a time: +0.4279, −0.9459 and −0.1351 leave −0.0631 of the difference unexplained.
    expect(found.metrics[0]!.unexplained).toBeCloseTo(
      -0.7162754860123282 - 0.4279279279279279 + 0.9459459459459459 + 0.1351351351351351,
      12
    )
  })

  it("share +90,000 and −90,000 minutes where the total does not change; LMDI says 89,257", async () => {
    const found = split(await product(8000, 50, 1000), await product(10000, 40, 1000))
    const minutes = 60 * 1000
    expect(partsOf(found).demand! * minutes).toBeCloseTo(90_000, 6)
    expect(partsOf(found).unitTimes! * minutes).toBeCloseTo(-90_000, 6)
    // Ang 2005, Energy Policy 33: effect = L(v1, v0)·ln(x1/x0), L(v, v) = v.
    expect(400_000 * Math.log(10_000 / 8_000)).toBeCloseTo(89_257.42, 2)
  })
})

describe("laws", () => {
  it("the parts sum to the difference of the two results", async () => {
    const [a, b] = [await small(), await small(["organisation.share=0.5", "workingTime.gross=1900"])]
    const found = split(a, b)
    for (const { metric, total } of found.metrics) {
      const [x, y] = [a, b].map(({ compiled }) => resultOf(compiled.model).fte[metric as "freed"])
      expect(total).toBeCloseTo(y! - x!, 9)
    }
    expect(Math.max(...sums(found))).toBeLessThan(1e-12)
  })

  it("two scenarios alike have no groups", async () => {
    expect(split(await small(), await small()).groups).toEqual([])
  })

  it("only groups that differ take part, and one that cannot move the metric gets exactly 0", async () => {
    const found = split(await small(), await small(["organisation.share=0.6", "management.centreSpan=10"]), ["local"])
    expect(found.groups.map(({ id }) => id)).toEqual(["shares", "management"])
    expect(partsOf(found).management).toBe(0)
  })

  it("swapping the two scenarios flips every sign", async () => {
    const [a, b] = [
      await small(),
      await small([
        "organisation.share=0.4",
        "organisation.automation=0.3",
        "caseTypes.pension.activities.change.minutes=30"
      ])
    ]
    const [forth, back] = [split(a, b), split(b, a)]
    for (const [j, { parts }] of forth.metrics.entries()) {
      for (const [g, part] of parts.entries()) expect(back.metrics[j]!.parts[g]!.fte).toBeCloseTo(-part.fte, 10)
    }
  })

  it("what stands in another order is no difference", async () => {
    const other = await rewritten(
      (yaml) =>
        yaml
          .replace("{meetings: 0.05, breaks: 0.07}", "{breaks: 0.07, meetings: 0.05}")
          .replace("{courses: {hours: 15}, review: {hours: 10}}", "{review: {hours: 10}, courses: {hours: 15}}")
          .replace(/( {2}pension:[^]*?)( {2}housing:[^]*?)(competence:)/u, "$2$1$3"),
      "code,name,people\n103,Island,2000\n101,North,30000\n102,South,10000\n"
    )
    expect(other.compiled.names.caseTypes.map(({ id }) => id)).toEqual(["housing", "pension"])
    expect(split(await small(), other).groups).toEqual([])
  })

  it("case types and municipalities pair by name, so a change is found in another order as well", async () => {
    const other = await rewritten(
      (yaml) =>
        yaml
          .replace(/( {2}pension:[^]*?)( {2}housing:[^]*?)(competence:)/u, "$2$1$3")
          .replace("minutes: 50", "minutes: 40"),
      "code,name,people\n103,Island,2000\n101,North,30000\n102,South,10000\n"
    )
    const found = split(await small(), other, ["freed", "local.housing", "baseline.pension", "local@103"], BY_PATH)
    expect(found.groups.map(({ id }) => id)).toEqual(["caseTypes.housing.activities.application.minutes"])
    expect(found.metrics[2]!.total).toBeCloseTo(0, 12)
    expect(Math.max(...sums(found))).toBeLessThan(1e-12)
  })
})

describe("groups", () => {
  it("hold their differing paths with both values", async () => {
    const found = split(
      await small(),
      await small(["organisation.handoff.sendMinutes=8", "organisation.handoff.share=0.3"])
    )
    expect(found.groups).toHaveLength(1)
    expect(found.groups[0]!.differences.map(({ paths, values }) => [paths[0], ...values])).toEqual([
      ["organisation.handoff.share", 0.2, 0.3],
      ["organisation.handoff.sendMinutes", 5, 8]
    ])
  })

  it("split into paths on request: all of them, or those of one topic", async () => {
    const [a, b] = [
      await small(),
      await small(["organisation.handoff.sendMinutes=8", "organisation.handoff.share=0.3", "organisation.share=0.5"])
    ]
    const read = readGrouping(["handOffs=path"])
    if ("message" in read) throw new Error("unreadable")
    expect(split(a, b, undefined, read).groups.map(({ id }) => id)).toEqual([
      "shares",
      "organisation.handoff.share",
      "organisation.handoff.sendMinutes"
    ])
    const byPath = split(a, b, undefined, BY_PATH)
    expect(byPath.groups.map(({ id }) => id)).toEqual([
      "organisation.share",
      "organisation.handoff.share",
      "organisation.handoff.sendMinutes"
    ])
    expect(Math.max(...sums(byPath))).toBeLessThan(1e-12)
  })

  it("that are not known are refused with the nearest", () => {
    const hintFor = (asked: string) => {
      const reading = readGrouping([asked])
      return "hint" in reading ? english(reading.hint) : reading
    }
    expect(hintFor("handoffs=path")).toBe('did you mean "handOffs"?')
    expect(hintFor("handOffs=each")).toBe("write handOffs=path")
  })

  it("of an organisation that only one file has move together and say so", async () => {
    const found = split(await small(), await small(["management.localSpan=15"], ""))
    expect(found.groups.map(({ id, because }) => [id, because])).toEqual([
      ["organisation", ["organisation"]],
      ["management", []]
    ])
    expect(Math.max(...sums(found))).toBeLessThan(1e-12)
  })

  it("of scenarios with other municipalities move together and say so", async () => {
    const other = await rewritten(
      (yaml) => yaml.replace("minutes: 50", "minutes: 40"),
      "code,name,people\n101,North,30000\n104,West,9000\n"
    )
    const found = split(await small(), other)
    expect(found.groups.map(({ id, because }) => [id, because])).toEqual([
      ["demand+relativeUnitTime+centres", ["municipalities"]],
      ["unitTimes", []]
    ])
    const results = [await small(), other].map(({ compiled }) => resultOf(compiled.model).fte.freed)
    expect(found.metrics[0]!.total).toBeCloseTo(results[1]! - results[0]!, 9)
  })

  it("of scenarios with other case types move together; a metric of one of them is refused", async () => {
    const other = await rewritten((yaml) =>
      yaml.replaceAll("housing", "children").replace("gross: 1924", "gross: 1900")
    )
    const found = split(await small(), other)
    expect(found.groups.map(({ because }) => because)).toEqual([["caseTypes"], []])
    expect(attribute(await small(), other, ["freed.housing"])).toHaveProperty("message")
  })

  it("that would send work to no centre are merged and say so", async () => {
    // In the first file housing moves nothing and no centre takes it; in the second it moves.
    const first = await rewritten((yaml) =>
      yaml
        .replace(
          "{municipalities: all, secretariatFte: 1}",
          "{municipalities: all, secretariatFte: 1, caseTypes: [pension]}"
        )
        .replace("  automation: 0.1\n  centre", "  caseTypes: {housing: {share: 0}}\n  automation: 0.2\n  centre")
    )
    const found = split(first, await small())
    expect(found.groups.map(({ id, because }) => [id, because])).toEqual([
      ["shares+centres", ["invalid"]],
      ["extraAutomation", []]
    ])
    expect(Math.max(...sums(found))).toBeLessThan(1e-12)
  })

  it("do not count what a cell that moves nothing leaves unsaid", async () => {
    const quiet = organisation.replace("  centreRelativeUnitTime: 0.7\n", "").replace(/ {2}handoff: .*\n/u, "")
    const stays = await small([], quiet.replace("{value: 0.7, pert: [0.5, 0.7, 0.9]}", "0"))
    expect(split(stays, await small()).groups.map(({ id }) => id)).toEqual(["shares", "handOffs"])
    // The return rate is said in one file only, and a neutral 0 in the other is a statement.
    expect(split(stays, await small()).groups[1]!.differences.map(({ paths }) => paths)).toEqual([
      [null, "organisation.handoff.returnRate"]
    ])
  })
})

describe("more than twelve groups", () => {
  it("are sampled with small error bars, the same ones every time, and still sum exactly", async () => {
    const changes = [
      "organisation.handoff.sendMinutes=8",
      "organisation.handoff.receiveMinutes=3",
      "organisation.handoff.share=0.3",
      "organisation.handoff.returnRate=0.2",
      "organisation.share=0.5",
      "organisation.automation=0.3",
      "organisation.centreRelativeUnitTime=0.8",
      "organisation.localRelativeUnitTime=1",
      "organisation.coordination.hoursPerMunicipality=80",
      "management.localSpan=12",
      "workingTime.gross=1900"
    ]
    const more = ["caseTypes.housing.activities.application.minutes=40", "competence.local.minimumTrained=3"]
    const [a, few, many] = [await small(), await small(changes), await small([...changes, ...more])]
    expect(split(a, few, ["freed"], BY_PATH).method.kind).toBe("exact")
    const sampled = split(a, many, ["freed", "local"], BY_PATH)
    expect(sampled.method.kind).toBe("sampled")
    expect(sampled.groups).toHaveLength(13)
    expect(Math.max(...sums(sampled))).toBeLessThan(1e-12)
    for (const { standardError } of sampled.metrics[0]!.parts) expect(standardError).toBeLessThan(0.05)
    expect(split(a, many, ["freed", "local"], BY_PATH)).toEqual(sampled)
  })
})

describe("draws", () => {
  it("give every part an interval, and none to what does not differ", async () => {
    const [a, b] = [await small(), await small(["organisation.automation={value: 0.3, pert: [0.1, 0.3, 0.6]}"])]
    const found = split(a, b, ["freed"], { draws: 1024 })
    expect(found.drawn?.draws).toBe(1024)
    const { parts, interval } = found.metrics[0]!
    expect(parts.map(({ id }) => id)).toEqual(["extraAutomation"])
    expect(parts[0]!.interval).toEqual(interval)
    expect(interval!.p5).toBeLessThan(interval!.p50)
    expect(split(a, b, ["freed"], { draws: 1024 })).toEqual(found)
  })

  it("count a group whose range alone differs, with a part of 0 at the central values", async () => {
    const wider = await small(["organisation.share={value: 0.7, pert: [0.2, 0.7, 1]}"])
    expect(split(await small(), wider, ["freed"]).groups).toEqual([])
    const found = split(await small(), wider, ["freed"], { draws: 1024 })
    expect(found.metrics[0]!.parts[0]!.fte).toBe(0)
    expect(found.metrics[0]!.parts[0]!.interval!.p5).toBeLessThan(-0.5)
  })
})

describe("the Danish pair", () => {
  const folder = "scenarios/denmark-2010"
  const files = ["state-b", "inter-municipal-b"].map((name) => `${folder}/${name}.yaml`)
  let pair: ReadonlyArray<Loaded> = []
  beforeAll(async () => {
    pair = await Promise.all(files.map((file) => loadFile(file)))
  })

  it("splits the oracle's difference, by topic and by path", () => {
    const expected = files.map((file) => oracle(readInput(file)).fte)
    for (const options of [{}, BY_PATH]) {
      const found = split(pair[0]!, pair[1]!, undefined, options)
      for (const { metric, total } of found.metrics) {
        expect(total).toBeCloseTo(expected[1]![metric as "freed"] - expected[0]![metric as "freed"], 8)
      }
      expect(Math.max(...sums(found))).toBeLessThan(1e-9)
    }
  })

  it("flips its signs when the files are swapped", () => {
    const [forth, back] = [split(pair[0]!, pair[1]!), split(pair[1]!, pair[0]!)]
    expect(back.groups.map(({ id }) => id)).toEqual(forth.groups.map(({ id }) => id))
    for (const [j, { parts }] of forth.metrics.entries()) {
      for (const [g, part] of parts.entries()) expect(back.metrics[j]!.parts[g]!.fte).toBeCloseTo(-part.fte, 8)
    }
  })
})
