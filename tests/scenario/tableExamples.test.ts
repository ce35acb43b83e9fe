/** Worked examples of what is asked at the table, through whole scenarios: where two models cost the same, what both accept. */
import { Effect } from "effect"
import { turnsOf } from "../../src/analysis/breakEven/breakEven.ts"
import { readQuestion } from "../../src/analysis/breakEven/Question.ts"
import { readVariable } from "../../src/analysis/breakEven/Variable.ts"
import { tradeFindings } from "../../src/analysis/trade/tradeFindings.ts"
import { normalCdf, normalQuantile } from "../../src/kernel/normal.ts"
import type { Loaded } from "../../src/scenario/load.ts"
import { describe, expect, it } from "../support/effect.ts"
import type { Written } from "../support/generate.ts"
import { loadTextsNow } from "../support/load.ts"
import { near } from "../support/near.ts"

const scenario = (id: string, events: number, minutes: number, more: Written): Loaded => {
  const text = {
    casecap: 1,
    id,
    title: id,
    municipalities: { table: "m.csv", code: "code", name: "name" },
    caseTypes: {
      cases: { recipients: { column: "events" }, activities: { decision: { perRecipient: 1, minutes } } }
    },
    ...more
  }
  return loadTextsNow(
    { [`${id}.yaml`]: JSON.stringify(text), "m.csv": `code,name,events\na,A,${events}\n` },
    `${id}.yaml`
  )
}

const hours = (gross: number) => ({ gross, vacation: 0, publicHolidays: 0, sickness: 0, other: 0 })

const moved = (form: string, more: Written) => ({ form, centres: { hub: { secretariatFte: 0 } }, ...more })

describe("the share of hand-offs at which two models need the same", () => {
  const workingTime = {
    ...hours(1450),
    categoryAllowances: { support: 0.12 },
    centre: { gross: 1490, categoryAllowances: { support: 0.09 } }
  }
  const pair = (events: number) => [
    scenario("together", events, 42, { workingTime, organisation: moved("interMunicipal", { share: 0 }) }),
    scenario("state", events, 42, {
      workingTime,
      organisation: moved("state", {
        share: 1,
        centreRelativeUnitTime: 35 / 42,
        handoff: { share: 0.1, sendMinutes: 0, receiveMinutes: 34, returnRate: 0 }
      })
    })
  ]

  it.each([1000, 80_000])("is the closed form's, whatever the volume: %d cases", (events) => {
    const scenarios = pair(events)
    const asked = readQuestion(scenarios, "freed", 0)
    const read = readVariable("state.yaml::organisation.handoff.share", scenarios)
    if ("message" in asked || "message" in read) throw new Error(JSON.stringify([asked, read]))
    const { turns } = turnsOf(asked.question, read.variable)
    expect(turns).toHaveLength(1)
    near(turns[0]!.x, 0.2832334501198599)
  })
})

/** A town of 100 FTE, of which `compensated` stay: the state gives at most, the town takes at least. */
const side = (id: string, compensated: number, wants: "more" | "fewer", reservation: Written | number) =>
  scenario(id, 100, 60, {
    workingTime: hours(1),
    organisation: moved("state", { share: 1 - compensated / 100, centreRelativeUnitTime: 1, handoff: NO_HANDOFF }),
    party: { id, label: id, objectives: { posts: { metric: "local", wants } }, reservation: { posts: reservation } }
  })

const between = (
  low: number,
  high: number,
  limits: { readonly payer: Written | number; readonly receiver: Written | number }
) =>
  tradeFindings(side("payer", low, "fewer", limits.payer), side("receiver", high, "more", limits.receiver), {
    viewpoint: null,
    seed: 1,
    draws: 64
  })

describe("what both sides accept", () => {
  const agreed = (...asked: Parameters<typeof between>) =>
    Effect.map(between(...asked), ({ packages, allMet, room }) => ({
      allMet,
      room,
      accepted: packages
        .filter(({ reservations }) => reservations.flat().every(({ met }) => met))
        .map(({ values }) => values[0][0]!)
        .toSorted((one, other) => one - other)
    }))
  const limits = { payer: 62, receiver: 55 }

  it.effect("is everything from 55 to 62, with 58.5 in the middle", () =>
    Effect.gen(function* () {
      const { accepted, allMet } = yield* agreed(55, 62, limits)
      expect(allMet).toBe(true)
      expect(accepted).toHaveLength(3)
      accepted.forEach((posts, i) => near(posts, [55, 58.5, 62][i]!))
    })
  )

  it.effect("is nothing beyond either end", () =>
    Effect.gen(function* () {
      const { accepted } = yield* agreed(55 - 1e-6, 62 + 1e-6, limits)
      expect(accepted).toHaveLength(1)
      near(accepted[0]!, 58.5)
    })
  )

  it.effect("is nothing where the town wants more than the state gives", () =>
    Effect.gen(function* () {
      const found = yield* agreed(55, 62, { payer: 55, receiver: 62 })
      expect(found).toEqual({ allMet: false, accepted: [], room: [] })
    })
  )
})

describe("how likely both sides accept, where their limits are uncertain", () => {
  const limit = (mean: number, sd: number): Written => ({
    normal90: [mean - sd * normalQuantile(0.95), mean + sd * normalQuantile(0.95)],
    basis: "assumed"
  })

  it.effect("is Φ(4/5) for a state that gives 60 ± 4 and a town that takes 56 ± 3", () =>
    Effect.gen(function* () {
      const { room } = yield* between(50, 70, { payer: limit(60, 4), receiver: limit(56, 3) })
      expect(room).toHaveLength(1)
      near(room[0]!.probability, 0.7881446014166033)
    })
  )

  it.effect("is of each package the product of both, where nothing else is uncertain", () =>
    Effect.gen(function* () {
      const { packages } = yield* between(50, 70, { payer: limit(60, 4), receiver: limit(56, 3) })
      expect(packages).toHaveLength(3)
      for (const { values, acceptance } of packages) {
        const [payer, receiver] = acceptance!.sides as readonly [number, number]
        const [posts] = values[0]
        near(payer, normalCdf((60 - posts!) / 4))
        near(receiver, normalCdf((posts! - 56) / 3))
        near(acceptance!.both!, payer * receiver)
      }
    })
  )

  it.effect("is of one uncertain limit its own", () =>
    Effect.gen(function* () {
      const { room, packages } = yield* between(50, 70, { payer: 62, receiver: { uniform: [54, 64], basis: "agreed" } })
      near(room[0]!.probability, 0.8)
      expect(packages.map(({ acceptance }) => acceptance!.both)).toEqual([0, expect.closeTo(0.6, 9), 0])
    })
  )
})

const NO_HANDOFF = { share: 0, sendMinutes: 0, receiveMinutes: 0, returnRate: 0 }
