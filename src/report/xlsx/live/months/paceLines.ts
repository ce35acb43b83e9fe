/** Lines of pace: case type by case type and month by month, how far the change has come. */
import { monthlyAttrition, shareOfWay } from "../../../../model/transition/ramp.ts"
import type { ListSheet } from "../listSheet.ts"
import type { Timed } from "./Timed.ts"
import { wayFormula } from "./timingSheet.ts"

/** In the order in which they stand, each once for every case type; the last one where municipalities may help. */
export const PACE_LINES = [
  "since",
  "live",
  "builtFirst",
  "built",
  "aheadFirst",
  "ahead",
  "coming",
  "paid",
  "followed",
  "helped"
] as const
export type PaceLine = (typeof PACE_LINES)[number]

type Of<Out> = Readonly<Record<PaceLine, (c: number, t: number) => Out>>

/** @param helpedRows rows of the sheet of first months for each desk */
export const paceValues = ({ path, transition, priced }: Timed, helpedRows: number): Of<number> => {
  const { value } = priced.live
  const { months, shape } = transition.optimisation
  const lead = Math.round(value(transition.recruitmentLeadMonths))
  const help = value(transition.handBack.months)
  const stays = 1 - monthlyAttrition(value(transition.attrition.followed))
  const since = (c: number, t: number) => t - path.goLive[c]!
  const live = (c: number, t: number) => (since(c, t) >= 0 ? 1 : 0)
  const asked = (c: number, t: number) => (since(c, t) + lead >= 0 ? 1 : 0)
  const way = (age: number) => shareOfWay(age + 0.5, value(months), shape)
  return {
    since,
    live,
    builtFirst: (c, t) => live(c, t) * (1 - way(since(c, t))),
    built: (c, t) => live(c, t) * way(since(c, t)),
    aheadFirst: (c, t) => asked(c, t) * (1 - way(since(c, t) + lead)),
    ahead: (c, t) => asked(c, t) * way(since(c, t) + lead),
    coming: (c, t) => asked(c, t) - live(c, t),
    paid: (c, t) => path.paid[c]![t]!,
    followed: (c, t) => (since(c, t) < 0 ? 0 : stays ** since(c, t)),
    helped: (c, t) => (live(c, t) === 1 && since(c, t) < help && lead + help <= helpedRows ? since(c, t) + lead + 1 : 0)
  }
}

/** @param at the cell of a line in the same month */
export const paceFormulas = (
  { transition, priced }: Timed,
  timing: ListSheet,
  helpedRows: number,
  at: (line: PaceLine, c: number, t: number) => string
): Of<string> => {
  const { term } = priced.live
  const { months, shape } = transition.optimisation
  const since = (c: number, t: number) => at("since", c, t)
  const then = (c: number, t: number) => `${since(c, t)}+${timing.at("lead")}`
  const way = (age: string) => wayFormula(`${age}+0.5`, term(months), shape)
  const notice = `${term(transition.doubleRunningMonths)}+${term(transition.noticeMonths)}`
  const [lead, help] = [timing.at("lead"), term(transition.handBack.months)]
  const ifLive = (c: number, t: number, formula: string, before: string) =>
    `IF(${at("live", c, t)}=1,${formula},${before})`
  return {
    since: (c, t) => (t === 0 ? `0-${timing.at(`goLive ${c}`)}` : `${at("since", c, t - 1)}+1`),
    live: (c, t) => `IF(${since(c, t)}>=0,1,0)`,
    builtFirst: (c, t) => `${at("live", c, t)}-${at("built", c, t)}`,
    built: (c, t) => ifLive(c, t, way(since(c, t)), "0"),
    aheadFirst: (c, t) => `IF(${then(c, t)}<0,0,1-${at("ahead", c, t)})`,
    ahead: (c, t) => `IF(${then(c, t)}<0,0,${way(then(c, t))})`,
    coming: (c, t) => `IF(${then(c, t)}<0,0,1-${at("live", c, t)})`,
    paid: (c, t) =>
      ifLive(c, t, `MIN(1,MAX(0,${notice}-${since(c, t)}))*(1-${timing.at("goLocal")})^${since(c, t)}`, "1"),
    followed: (c, t) => ifLive(c, t, `(1-${timing.at("goFollowed")})^${since(c, t)}`, "0"),
    // More months of help than there are rows: nothing that rests on them may look like a figure.
    helped: (c, t) =>
      `IF(AND(${at("live", c, t)}=1,${since(c, t)}<${help}),IF(${lead}+${help}>${helpedRows},NA(),${then(c, t)}+1),0)`
  }
}
