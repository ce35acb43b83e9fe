/** What can be asked of people being there. All of it counts people or desks, and so goes in steps. */
import type { MetricUnit, QuantityRules, Side, Where } from "../Quantity.ts"
import type { Slot } from "../Slot.ts"
import type { Desks } from "./deskCounts.ts"
import { desksOf, localCriticalMass } from "./desks.ts"
import type { Quality } from "./Quality.ts"

/**
 * Desks, wherever they come from, and the numbers that they are of.
 *
 * @public the declarations of the library name it
 */
export interface Staffed {
  readonly quality: Quality
  readonly read: (slot: Slot) => number
  /** Those of a side at the place that is asked. */
  readonly desks: (side: Side) => Desks
}

/**
 * Figures that are read off desks, however these were counted.
 *
 * @public the declarations of the library name it
 */
export interface QualityRules extends QuantityRules {
  readonly ofDesks: (staffed: Staffed, where: Where) => number
}

const quality = (unit: MetricUnit, at: QuantityRules["at"], read: QualityRules["ofDesks"]): QualityRules => ({
  unit,
  at,
  section: "quality",
  steps: true,
  of: (model, allocation, where) => {
    const { quality: section } = model
    if (section === null) return NaN
    const desks = (side: Side): Desks =>
      desksOf(model, section, allocation, side, {
        site: side === "centre" ? where.centre : where.municipality,
        caseType: where.caseType
      })
    return read({ quality: section, read: (slot) => allocation.values[slot]!, desks }, where)
  },
  ofDesks: read
})

/** A sum over desks afterwards, in municipalities and at centres, or at the one place that is asked. */
const after = ({ desks }: Staffed, { municipality, centre }: Where, key: keyof Desks): number =>
  (centre >= 0 ? 0 : desks("local")[key]) + (municipality >= 0 ? 0 : desks("centre")[key])

const everywhere = { caseType: true, municipality: true, centre: true, caseTypeAtPlace: true } as const

export const qualityQuantities = {
  uncoveredDays: quality("days", everywhere, (staffed, where) => after(staffed, where, "uncoveredDays")),
  uncoveredDaysToday: quality(
    "days",
    { caseType: true, municipality: true, caseTypeAtPlace: true },
    ({ desks }) => desks("today").uncoveredDays
  ),
  /** Share of days with cover, the mean of the desks; a place without a desk misses nothing. */
  coverage: quality("share", everywhere, (staffed, where) => {
    const days = staffed.read(staffed.quality.workingDays) * after(staffed, where, "count")
    return days > 0 ? 1 - after(staffed, where, "uncoveredDays") / days : 1
  }),
  criticalMass: quality("persons", {}, ({ quality: section, read }) => localCriticalMass(section, read) ?? NaN),
  "robust.before": quality("cells", {}, ({ desks }) => desks("today").underCriticalMass),
  "robust.after": quality("cells", {}, (staffed, where) => after(staffed, where, "underCriticalMass")),
  "robust.centre": quality("cells", {}, ({ desks }) => desks("centre").underCriticalMass)
} satisfies Readonly<Record<string, QualityRules>>
