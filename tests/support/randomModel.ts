/** Models of every shape for laws: random numbers in a random structure, the same for the same key. */
import { Schema } from "effect"
import { sequence } from "../../src/kernel/streams.ts"
import { type Derived, withDerived } from "../../src/model/derived.ts"
import type { Model, RelativeUnitTime, Upkeep, WorkingTime } from "../../src/model/Model.ts"
import { randomService } from "./randomService.ts"
import type { Way } from "../../src/model/training/Way.ts"
import { INFINITE, NEUTRAL_VALUES, ONE, type Slot, ZERO } from "../../src/model/Slot.ts"

const Count = (maximum: number) => Schema.Int.check(Schema.isBetween({ minimum: 1, maximum }))

/** What a generated model looks like; the numbers in it come from `key`. */
export const Shape = Schema.Struct({
  key: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1e9 })),
  municipalities: Count(12),
  caseTypes: Count(7),
  centres: Count(4),
  organised: Schema.Boolean,
  everybodyTakesPart: Schema.Boolean,
  hosts: Schema.Boolean,
  pace: Schema.Literals(["one", "fixed", "scaleCurve", "mixed"]),
  centreCurve: Schema.Boolean,
  benchmark: Schema.Boolean,
  emptyVolumes: Schema.Boolean,
  nothingMovesSomewhere: Schema.Boolean,
  noMinimum: Schema.Boolean,
  managed: Schema.Boolean,
  allowances: Schema.Boolean,
  trainsPeople: Schema.Boolean,
  errors: Schema.Boolean,
  scaling: Schema.Literals(["none", "minutes", "minutesAndHandOffs"]),
  promises: Schema.Boolean
})
export type Shape = typeof Shape.Type

/** The model, the slots that may vary, and values for another draw of them. */
export interface RandomModel {
  readonly model: Model
  readonly varying: ReadonlySet<Slot>
  readonly another: () => Float64Array
}

export const randomModel = (shape: Shape): RandomModel => {
  const random = sequence("model", shape.key)
  const ranges: Array<readonly [number, number]> = []
  const number = (low: number, high: number): Slot => NEUTRAL_VALUES.length + ranges.push([low, high]) - 1
  // Some shares are products: of two numbers, one of which may be turned round.
  const derived: Array<Derived> = []
  const share = (): Slot => {
    if (!chance(0.2)) return number(0, 1)
    const factors = [0, 1].map(() => ({ slot: number(0, 1), oneMinus: chance(0.3) }))
    const slot = number(0, 1)
    derived.push({ slot, factors })
    return slot
  }
  const chance = (p: number) => random() < p
  const list = <A>(n: number, of: (i: number) => A): Array<A> => Array.from({ length: n }, (_, i) => of(i))
  const { municipalities, caseTypes: n } = shape

  const time = (): WorkingTime => ({
    gross: number(1500, 2000),
    deductions: [number(100, 250), number(0, 100)],
    hoursPerDay: ONE,
    categoryAllowances: [number(0, 0.1), number(0, 0.2)]
  })
  const way = (): Way => ({
    times: Math.floor(3 * random()),
    max: 2,
    minimumGroup: 1,
    attendance: chance(0.5)
      ? { kind: "stated", hours: number(2, 30) }
      : {
          kind: "bought",
          share: number(0, 0.03),
          wage: { slot: number(300, 500), index: chance(0.3) ? { slot: number(0.8, 1.2) } : null },
          costPerHour: { slot: number(0.3, 1), index: null }
        },
    group: chance(0.5) ? null : { size: number(3, 9), facilitatorHours: number(0, 20) },
    across: chance(0.5) ? "site" : "all",
    effect: number(0, 20),
    costPerPerson: null,
    fixedPerYear: null
  })
  const upkeep = (): Upkeep => ({
    minimumTrained: shape.noMinimum ? ZERO : number(0, 4),
    ftePerTrained: number(0.1, 2),
    hours: list(2, () => number(0, 60)),
    ways: chance(0.3) ? [way()] : [],
    required: ZERO,
    reach: chance(0.5) ? ONE : number(0.5, 1),
    per: shape.trainsPeople && chance(0.5) ? "person" : "caseType"
  })
  const pace = (c: number): RelativeUnitTime => {
    const kind = shape.pace === "mixed" ? (["one", "fixed", "scaleCurve"] as const)[c % 3]! : shape.pace
    if (kind === "one") return { kind }
    if (kind === "fixed") return { kind, values: Float64Array.from(list(municipalities, () => 0.5 + random())) }
    return { kind, elasticity: number(-0.3, 0.5) }
  }
  const activities = list(n, () => 1 + Math.floor(3 * random()))
  const workingTime = time()
  const caseTypes = list(n, (c) => ({
    volumes: Float64Array.from(
      list(municipalities, () => (shape.emptyVolumes && chance(0.4) ? 0 : 1000 * random() ** 3 + 1))
    ),
    recipients: chance(0.3) ? ONE : number(0.5, 20),
    relativeUnitTime: pace(c),
    activities: list(activities[c]!, () => ({
      perRecipient: number(0, 3),
      minutes: number(1, 200),
      automation: chance(0.5) ? ZERO : number(0, 0.9)
    }))
  }))
  const centres = list(shape.centres, (g) => ({
    secretariatFte: chance(0.3) ? ZERO : number(0, 5),
    takes: Uint8Array.from(list(n, () => (g === 0 || chance(0.6) ? 1 : 0)))
  }))
  const centreOf = Int16Array.from(
    list(municipalities * n, (cell) => {
      const able = list(shape.centres, (g) => g).filter((g) => centres[g]!.takes[cell % n] === 1)
      return able[Math.floor(random() * able.length)]!
    })
  )
  const move = (stays: boolean) => ({
    share: stays ? ZERO : share(),
    automation: chance(0.5) ? ZERO : number(0, 0.7),
    centreUnitTime: shape.benchmark
      ? {
          kind: "benchmark" as const,
          cv: number(0, 0.5),
          of: number(50, 98),
          rank: number(1, 9),
          reliability: number(0, 1)
        }
      : { kind: "number" as const, value: number(0.3, 1.2) },
    localUnitTime: chance(0.5) ? ONE : number(1, 1.5),
    handoffShare: number(0, 0.5),
    sendMinutes: number(0, 20),
    receiveMinutes: number(0, 20),
    returnRate: chance(0.5) ? ZERO : number(0, 0.4)
  })
  const organisation = {
    participates: Uint8Array.from(list(municipalities, () => (shape.everybodyTakesPart || chance(0.7) ? 1 : 0))),
    centreOf,
    centres,
    moves: list(n, (c) => list(activities[c]!, () => move(shape.nothingMovesSomewhere && c % 2 === 0))),
    extraContacts: list(n, () =>
      chance(0.5) ? { perRecipient: ZERO, minutes: ZERO } : { perRecipient: number(0, 0.5), minutes: number(0, 10) }
    ),
    hosts: list(shape.centres, () => (shape.hosts && chance(0.7) ? Math.floor(random() * municipalities) : -1)),
    posts: chance(0.5)
      ? []
      : [
          { fte: number(0, 2), per: "centre" as const },
          { fte: number(0, 2), per: "total" as const }
        ],
    principals: chance(0.5) ? null : { hours: [number(0, 50), number(0, 50)], contractHours: number(0, 30) },
    scaleCurve: shape.centreCurve
      ? { elasticity: number(-0.2, 0.4), referenceFte: number(5, 50), exhaustedFte: number(20, 100) }
      : null,
    localUpkeep: upkeep(),
    centreUpkeep: upkeep(),
    coordinationHours: chance(0.3) ? ZERO : number(0, 200)
  }
  const base = {
    municipalities,
    population: Float64Array.from(list(municipalities, () => 1000 + 1e5 * random())),
    workingTime,
    centreWorkingTime: chance(0.5) ? workingTime : time(),
    localAllowances: shape.allowances ? [number(0, 80)] : [],
    centreAllowances: shape.allowances ? [number(0, 300)] : [],
    caseTypes,
    upkeep: upkeep(),
    localSpan: shape.managed ? number(8, 40) : INFINITE,
    centreSpan: shape.managed ? number(8, 40) : INFINITE,
    observed:
      shape.scaling === "none"
        ? null
        : { count: number(50, 5000), ftePer: ONE, scaleHandOffs: shape.scaling === "minutesAndHandOffs" },
    organisation: shape.organised ? organisation : null,
    derived,
    service: shape.promises ? randomService({ activities, random, number, chance }) : null,
    errors: shape.errors
      ? list(n, () => ({
          rate: number(0, 0.3),
          referenceCases: number(50, 400),
          exponent: chance(0.3) ? ZERO : number(0, 0.4),
          reworkMinutes: number(0, 120)
        }))
      : null,
    money: null,
    quality: null,
    transition: null,
    staffing: null
  }
  const another = () =>
    Float64Array.from([...NEUTRAL_VALUES, ...ranges.map(([low, high]) => low + (high - low) * random())])
  const products = new Set(derived.map(({ slot }) => slot))
  const varying = new Set(ranges.map((_, i) => NEUTRAL_VALUES.length + i).filter((slot) => !products.has(slot)))
  return { model: { ...base, values: withDerived(base, another()) }, varying, another }
}
