/** What can be asked of people being there. All of it counts people or desks, and so goes in steps. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import type { MetricUnit, QuantityRules, Where } from "../Quantity.ts"
import { type Desks, desksOf, localCriticalMass } from "./desks.ts"
import type { Quality } from "./Quality.ts"

interface Asked {
  readonly model: Model
  readonly quality: Quality
  readonly allocation: Allocation
  readonly where: Where
}

const quality = (unit: MetricUnit, at: QuantityRules["at"], read: (asked: Asked) => number): QuantityRules => ({
  unit,
  at,
  section: "quality",
  steps: true,
  of: (model, allocation, where) =>
    model.quality === null ? NaN : read({ model, quality: model.quality, allocation, where })
})

/** Desks as they are today, at the place that is asked. */
const today = ({ model, quality: section, allocation, where }: Asked): Desks =>
  desksOf(model, section, allocation, "today", { site: where.municipality, caseType: where.caseType })

/** Desks afterwards, in municipalities and at centres, or at the one place that is asked. */
const after = ({ model, quality: section, allocation, where }: Asked): ReadonlyArray<Desks> => [
  ...(where.centre >= 0
    ? []
    : [desksOf(model, section, allocation, "local", { site: where.municipality, caseType: where.caseType })]),
  ...(where.municipality >= 0
    ? []
    : [desksOf(model, section, allocation, "centre", { site: where.centre, caseType: where.caseType })])
]

const total = (desks: ReadonlyArray<Desks>, key: keyof Desks): number => desks.reduce((sum, side) => sum + side[key], 0)

const everywhere = { caseType: true, municipality: true, centre: true, caseTypeAtPlace: true } as const

export const qualityQuantities = {
  uncoveredDays: quality("days", everywhere, (asked) => total(after(asked), "uncoveredDays")),
  uncoveredDaysToday: quality(
    "days",
    { caseType: true, municipality: true, caseTypeAtPlace: true },
    (asked) => today(asked).uncoveredDays
  ),
  /** Share of days with cover, the mean of the desks; a place without a desk misses nothing. */
  coverage: quality("share", everywhere, (asked) => {
    const desks = after(asked)
    const days = asked.allocation.values[asked.quality.workingDays]! * total(desks, "count")
    return days > 0 ? 1 - total(desks, "uncoveredDays") / days : 1
  }),
  criticalMass: quality(
    "persons",
    {},
    ({ quality: section, allocation }) => localCriticalMass(section, allocation.values) ?? NaN
  ),
  "robust.before": quality("cells", {}, (asked) => today(asked).underCriticalMass),
  "robust.after": quality("cells", {}, (asked) => total(after(asked), "underCriticalMass")),
  "robust.centre": quality(
    "cells",
    {},
    ({ model, quality: section, allocation }) => desksOf(model, section, allocation, "centre").underCriticalMass
  )
} satisfies Readonly<Record<string, QuantityRules>>
