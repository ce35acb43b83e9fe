/** How much plans of a kind usually overrun, in place of bounds of one's own: a published table. */

/** Shares on top of the plan: where nothing is done about over-optimism, and where everything is. */
export interface OverrunBounds {
  readonly upper: number
  readonly lower: number
}

/** What may overrun: what is spent once, how long the works take, and what is bought year after year. */
export type Overrun = "oneOff" | "time" | "yearly"

const percent = (upper: number, lower: number): OverrunBounds => ({ upper: upper / 100, lower: lower / 100 })
const works = (time: OverrunBounds, oneOff: OverrunBounds) => ({ time, oneOff, yearly: null })

/** Where the table is from. */
export const OVERRUNS_FROM =
  "Mott MacDonald 2002, in HM Treasury, supplementary Green Book guidance on optimism bias: https://ppponline.affinitext.com/?id=1343"

export const USUAL_OVERRUNS = {
  nonStandardBuildings: works(percent(39, 2), percent(51, 4)),
  standardBuildings: works(percent(4, 1), percent(24, 2)),
  nonStandardCivil: works(percent(25, 3), percent(66, 6)),
  standardCivil: works(percent(20, 1), percent(44, 3)),
  equipmentDevelopment: works(percent(54, 10), percent(200, 10)),
  outsourcing: { time: null, oneOff: null, yearly: percent(41, 0) }
} as const satisfies Readonly<Record<string, Readonly<Record<Overrun, OverrunBounds | null>>>>

export type OverrunCategory = keyof typeof USUAL_OVERRUNS
export const OVERRUN_CATEGORIES = Object.keys(USUAL_OVERRUNS) as ReadonlyArray<OverrunCategory>
