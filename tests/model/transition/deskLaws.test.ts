/** Laws of one centre's work on one case type, whatever the numbers are. */
import { Schema } from "effect"
import { sequence } from "../../../src/kernel/streams.ts"
import { shareOfWay } from "../../../src/model/transition/ramp.ts"
import { staffPath, type StaffRules } from "../../../src/model/transition/staffPath.ts"
import { describe, expect, it } from "../../support/effect.ts"

const MONTHS = 90

/** Rules and what changes hands, from a key. */
const anyDesk = (key: number, changes: Partial<StaffRules> = {}) => {
  const random = sequence("desk laws", key)
  const between = (low: number, high: number) => low + (high - low) * random()
  const shape = random() < 0.5 ? ("linear" as const) : ("exponential" as const)
  const goLive = 1 + Math.floor(between(0, 20))
  const rules: StaffRules = {
    goLive,
    followedAttrition: between(0, 0.02),
    recruitedAttrition: between(0, 0.03),
    localAttrition: between(0, 0.02),
    leadMonths: Math.floor(between(0, 5)),
    followedRamp: { start: between(0.5, 1), months: between(1, 9), shape },
    recruitedRamp: { start: between(0, 0.8), months: between(1, 9), shape },
    temporaryShare: between(0, 1),
    doubleRunningMonths: between(0, 4),
    noticeMonths: between(0, 4),
    overtime: between(0, 0.2),
    chase: between(0, 0.2),
    handBack: { months: 0, share: 0 },
    ...changes
  }
  const full = between(10, 100)
  const start = full * between(1, 1.8)
  const leaves = full * between(1, 2)
  const built = between(1, 30)
  const requirement = Float64Array.from({ length: MONTHS + rules.leadMonths }, (_, t) =>
    t < goLive ? 0 : start + (full - start) * shareOfWay(t - goLive + 0.5, built, "linear")
  )
  const followers = Math.min(full, between(0, 1) * leaves)
  return { rules, requirement, path: staffPath(rules, { leaves, followers, requirement }, MONTHS) }
}

const Key = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1e6 }))
const RUNS = { runs: 200 }

describe("one centre's work on one case type", () => {
  it.prop(
    "piles nothing up as long as what can be done has covered what is needed",
    Key,
    (key) => {
      const { rules, requirement, path } = anyDesk(key)
      for (let t = rules.goLive; t < MONTHS && path.capacity[t]! >= requirement[t]!; t++)
        expect(path.backlog[t]).toBe(0)
    },
    RUNS
  )

  it.prop(
    "has no backlog at all where everybody is as good as those before them and hired in time",
    Key,
    (key) => {
      const ready = { start: 1, months: 1, shape: "linear" } as const
      const { path } = anyDesk(key, {
        followedRamp: ready,
        recruitedRamp: ready,
        followedAttrition: 0,
        recruitedAttrition: 0,
        leadMonths: 0
      })
      expect(Math.max(...path.backlog)).toBeLessThan(1e-9)
    },
    RUNS
  )

  it.prop(
    "piles up what is needed less what can be done where nobody chases and nobody works longer",
    Key,
    (key) => {
      const { rules, requirement, path } = anyDesk(key, { chase: 0, overtime: 0 })
      let [sum, lowest] = [0, 0]
      for (let t = rules.goLive; t < MONTHS; t++) {
        sum += requirement[t]! - path.capacity[t]!
        lowest = Math.min(lowest, sum)
        // The deepest point so far is where it was last empty.
        expect(path.backlog[t]).toBeCloseTo(sum - lowest, 6)
      }
    },
    RUNS
  )
})
