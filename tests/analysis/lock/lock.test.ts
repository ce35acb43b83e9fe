/** The lock file: what it records, what a plan says, and how changes are accepted one by one. */
import { english } from "../../../src/scenario/wording.ts"
import { describe, expect, it } from "vitest"
import { accept, acceptable } from "../../../src/analysis/lock/accept.ts"
import type { LockedScenario } from "../../../src/analysis/lock/Lock.ts"
import { integrityOf, lockText, readLock } from "../../../src/analysis/lock/lockText.ts"
import { acceptedLock, compareWithLock, nothingToAccept, updatedLock } from "../../../src/analysis/lock/lockRun.ts"
import { MOVED, planOf } from "../../../src/analysis/lock/plan.ts"
import { snapshotOf } from "../../../src/analysis/lock/snapshot.ts"
import { resultOf } from "../../../src/model/Result.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import { position } from "../../../src/scenario/Source.ts"
import { loadTexts } from "../../support/load.ts"
import { scenario, table } from "../checks/fixture.ts"

const first = { date: "2010-03-01", note: "agreed at the first meeting" }
const second = { date: "2010-04-01", note: "second meeting" }
const small = (...changes: ReadonlyArray<string>) =>
  loadTexts({ "small.csv": table, "small.yaml": scenario }, "small.yaml", changes)
const locked = (loaded: Loaded): LockedScenario => {
  const read = readLock("l", lockText({ "small.yaml": snapshotOf(loaded, first) }))
  if ("problems" in read) throw new Error("unreadable")
  return read.lock["small.yaml"]!
}

const three = ["organisation.share=0.6", "parameters.passes={value: 0.3, basis: agreed}", "management.localSpan=10"]

describe("a lock file", () => {
  it("is sorted, holds a number a line, and reads back as it was", async () => {
    const loaded = await small()
    const text = lockText({ "small.yaml": snapshotOf(loaded, first) })
    const numbers = text.slice(text.indexOf("assumptions:"), text.indexOf("    results:")).split("\n").slice(1, -1)
    expect(numbers).toEqual([...numbers].sort())
    expect(numbers).toHaveLength(loaded.compiled.assumptions.length)
    expect(text).toContain("      parameters.passes: {value: 0.2, pert: [0.1, 0.2, 0.4]}\n")
    expect(text).toContain('note: "agreed at the first meeting"')
    expect(planOf("small.yaml", loaded, locked(loaded))).toBeUndefined()
  })

  it("records results to 1e-6", async () => {
    const loaded = await small()
    const { results } = snapshotOf(loaded, first)
    const { fte, bridge } = resultOf(loaded.compiled.model)
    expect(Math.abs(results.freed! - fte.freed)).toBeLessThanOrEqual(5.1e-7)
    for (const { id, fte: part } of bridge)
      expect(Math.abs(results[`bridge.${id}`]! - part)).toBeLessThanOrEqual(5.1e-7)
    expect(Object.keys(results).filter((metric) => metric.startsWith("baseline@"))).toHaveLength(4)
  })

  it("does not take a change by hand, a newer version, a conflict or another shape", async () => {
    const text = lockText({ "small.yaml": snapshotOf(await small(), first) })
    const problem = (changed: string) => {
      const read = readLock("casecap.lock.yaml", changed)
      if ("lock" in read) throw new Error("was accepted")
      const { code, span } = read.problems[0]!
      return `${code} ${position(span).line}`
    }
    expect(problem(text.replace("0.7, pert", "0.71, pert"))).toBe("edited-by-hand 4")
    expect(problem(text.replace("first meeting", "last meeting"))).toBe("edited-by-hand 4")
    expect(problem(text.replace("casecapLock: 1", "casecapLock: 2"))).toBe("newer-version 2")
    expect(problem(text.replace("    date:", "<<<<<<< ours\n    date:"))).toBe("merge-conflict 7")
    expect(problem(text.replace("    structure:", "    structur:"))).toBe("unknown-key 9")
    expect(problem(`${text}   :::`)).toMatch(/^yaml-syntax/u)
  })

  it("seals an entry whatever the order of its keys", async () => {
    const { integrity, ...entry } = locked(await small())
    expect(integrityOf(Object.fromEntries(Object.entries(entry).reverse()) as typeof entry)).toBe(integrity)
  })
})

describe("a plan", () => {
  it("names each number that changed, and what each moved sums to the total", async () => {
    const before = await small()
    const after = await small(...three)
    const plan = planOf("small.yaml", after, locked(before))!
    expect(plan.numbers.map(({ sign, path }) => `${sign} ${path}`)).toEqual([
      "~ management.localSpan",
      "~ organisation.share",
      "~ parameters.passes"
    ])
    expect(plan.numbers[1]).toMatchObject({
      before: { value: 0.7, pert: [0.5, 0.7, 0.9] },
      after: 0.6,
      hasSource: false
    })
    expect(plan.structure).toBeUndefined()
    for (const metric of MOVED) {
      const moved = plan.numbers.reduce((sum, change) => sum + change.moved![metric], 0)
      const total = resultOf(after.compiled.model).fte[metric] - resultOf(before.compiled.model).fte[metric]
      expect(Math.abs(moved - total), metric).toBeLessThan(2e-6)
      expect(Math.abs(plan.total[metric] - total), metric).toBeLessThan(2e-6)
    }
  })

  it("sums to the total with many changes, where orders are sampled", async () => {
    const before = await small()
    const after = await small(
      ...before.compiled.assumptions
        .filter(({ value, path }) => value > 0 && !path.startsWith("workingTime"))
        .map(({ path, value }) => `${path}=${value * 0.97}`)
    )
    const plan = planOf("small.yaml", after, locked(before))!
    expect(plan.numbers.length).toBeGreaterThan(8)
    const moved = plan.numbers.reduce((sum, change) => sum + change.moved!.freed, 0)
    // What is accepted is recorded to 1e-6, and less than that is no change of structure.
    expect(Math.abs(moved + (plan.structure?.freed ?? 0) - plan.total.freed)).toBeLessThan(2e-6)
  })

  it("puts numbers that came or went, and everything without a path, into one group", async () => {
    const before = await small()
    const added = await small(
      "caseTypes.housing.activities.contact={perRecipient: 2, minutes: 4}",
      "organisation.share=0.6",
      "competence.centre.components.courses=null",
      "competence.centre.components.updates={hours: 10}"
    )
    const plan = planOf("small.yaml", added, locked(before))!
    const paths = (sign: string) => plan.numbers.filter((one) => one.sign === sign).map(({ path }) => path)
    expect(paths("+")).toEqual([
      "caseTypes.housing.activities.contact.minutes",
      "caseTypes.housing.activities.contact.perRecipient",
      "competence.centre.components.updates.hours"
    ])
    expect(paths("-")).toEqual(["competence.centre.components.courses.hours"])
    const moved = plan.numbers.reduce((sum, change) => sum + (change.moved?.local ?? 0), 0)
    expect(Math.abs(moved + plan.structure!.local - plan.total.local)).toBeLessThan(1e-9)
    const served = await small(
      'organisation.centres.one.municipalities={codes: ["101"]}',
      'organisation.municipalities={codes: ["101"]}'
    )
    expect(planOf("small.yaml", served, locked(before))).toMatchObject({ numbers: [], municipalitiesChanged: true })
  })

  it("shows a range that changed though nothing moved", async () => {
    const plan = planOf("small.yaml", await small("parameters.passes={pert: [0.1, 0.2, 0.5]}"), locked(await small()))!
    expect(plan.numbers).toMatchObject([{ path: "parameters.passes", moved: { freed: 0 } }])
    expect(plan.results).toEqual([])
  })
})

describe("accepting", () => {
  it("takes one change after the other until nothing is left, and each step leaves the sums right", async () => {
    const before = await small()
    const after = await small(...three, "caseTypes.housing.activities.contact={perRecipient: 2, minutes: 4}")
    let entry = locked(before)
    for (const what of ["organisation.share", "structure", "parameters.passes"]) {
      const next = accept("small.yaml", after, entry, what, second)!
      expect(next.note).toBe(second.note)
      entry = { ...next, integrity: "" }
      const plan = planOf("small.yaml", after, entry)!
      expect(plan.numbers.map(({ path }) => path)).not.toContain(what)
      const moved = plan.numbers.reduce((sum, change) => sum + (change.moved?.freed ?? 0), plan.structure?.freed ?? 0)
      expect(Math.abs(moved - plan.total.freed), what).toBeLessThan(1e-6)
    }
    const last = accept("small.yaml", after, entry, "management.localSpan", second)!
    expect(last).toEqual(snapshotOf(after, second))
    expect(accept("small.yaml", after, { ...last, integrity: "" }, "freed", second)).toBeUndefined()
  })

  it("keeps the note that stands where none is given", async () => {
    const after = await small("organisation.share=0.6")
    const next = accept("small.yaml", after, locked(await small()), "organisation.share", { ...second, note: "" })!
    expect(next).toMatchObject({ note: first.note, date: second.date })
  })

  it("takes a metric as it is", async () => {
    const after = await small("organisation.share=0.6")
    const entry = locked(await small())
    expect(acceptable("small.yaml", after, entry)).toContain("freed")
    const next = accept("small.yaml", after, entry, "freed", second)!
    expect(planOf("small.yaml", after, { ...next, integrity: "" })!.results.map(({ metric }) => metric)).not.toContain(
      "freed"
    )
  })

  it("knows what there is and suggests it", async () => {
    const guarded = { folder: ".", scenarios: [{ name: "small.yaml", loaded: await small("organisation.share=0.6") }] }
    const lock = { "small.yaml": locked(await small()) }
    expect(acceptedLock(guarded, lock, ["organisation.shaer"], second).found.size).toBe(0)
    expect(english(nothingToAccept([{ guarded, lock }], "organisation.shaer"))).toBe(
      'there is no change "organisation.shaer" to accept; did you mean "organisation.share"?'
    )
    expect(compareWithLock(guarded, lock)).toMatchObject({ plans: { length: 1 }, unlocked: [], left: [] })
  })
})

describe("updating", () => {
  it("keeps note and date of what did not change, and drops what no check names", async () => {
    const loaded = await small()
    const lock = { "small.yaml": locked(loaded), "gone.yaml": locked(loaded) }
    const same = updatedLock({ folder: ".", scenarios: [{ name: "small.yaml", loaded }] }, lock, second)
    expect(Object.keys(same)).toEqual(["small.yaml"])
    expect(same["small.yaml"]?.note).toBe(first.note)
    const changed = await small("organisation.share=0.6")
    const next = updatedLock({ folder: ".", scenarios: [{ name: "small.yaml", loaded: changed }] }, lock, second)
    expect(next["small.yaml"]).toMatchObject({ ...second, fingerprint: changed.fingerprint })
  })

  it("keeps what others guard when only some checks run", async () => {
    const loaded = await small()
    const lock = { "small.yaml": locked(loaded), "other.yaml": locked(loaded) }
    const folder = { folder: ".", scenarios: [{ name: "small.yaml", loaded }] }
    expect(updatedLock(folder, lock, second, false)).toEqual(lock)
    expect(compareWithLock(folder, lock, false).left).toEqual([])
    expect(compareWithLock(folder, lock).left).toEqual(["other.yaml"])
  })
})
