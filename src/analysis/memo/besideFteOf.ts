/** What page 1 says beside FTE, where the scenarios say it: money a year, when the gain is there, service and cover. */
import { minus } from "../../kernel/minus.ts"
import { BLOCK } from "../../kernel/streams.ts"
import { measure, national } from "../../model/Metric.ts"
import type { Loaded } from "../../scenario/load.ts"
import { drawsOf } from "../draws/Draws.ts"
import { wishesOf } from "../trade/Objective.ts"
import type { BesideFte, BesideId, BesideModel } from "./BesideFte.ts"
import type { MemoFindings, ModelFindings } from "./Findings.ts"
import { measured } from "./Measured.ts"
import type { MemoTime } from "./MemoTime.ts"
import { type Evaluated, intervalOf } from "./modelFindings.ts"
import type { Viewpoint } from "./secrecy.ts"
import { surenessOf } from "./sureness.ts"

/** Money, days and months are worked out draw by draw: a block of draws knows an interval to a few per cent. */
const DRAWS = BLOCK

/** What the reader may see of money, of the time in between, of promises and of who is there. */
interface Seen extends Pick<MemoFindings, "money" | "time" | "service"> {
  readonly models: ReadonlyArray<Omit<ModelFindings, "intervals">>
}

export const besideFteOf = (
  runs: ReadonlyArray<Evaluated>,
  seen: Seen,
  { seed, viewpoint }: { readonly seed: number; readonly viewpoint: Viewpoint }
): ReadonlyArray<BesideFte> => {
  const places = seen.models.filter(({ organised }) => organised).map(({ place }) => place)
  const asked = places.length === 0 ? [] : askedOf(runs, seen, places, viewpoint)
  if (asked.length === 0) return []
  const metrics = asked.map((id) => national(id))
  const all = drawsOf(
    runs.map(({ loaded }) => loaded),
    { draws: DRAWS, seed, together: metrics }
  )
  const drawn = all.paths.length === 0 ? null : all
  return asked.map((id, k) => {
    const counts = places.map((place) => countOf(runs[place]!, place, id, seen.time))
    const values = places.map((place, i) => drawn?.values(place, metrics[k]!).map(counts[i]!.counted) ?? null)
    const models = counts.map(({ value, within }, i) => ({
      place: places[i]!,
      value,
      interval: values[i] === null ? null : intervalOf(id, [places[i]!], values[i]!),
      within
    }))
    return { id, models, ...gapOf(id, models, values) }
  })
}

const askedOf = (
  runs: ReadonlyArray<Evaluated>,
  { money, time, service, models }: Seen,
  places: ReadonlyArray<number>,
  viewpoint: Viewpoint
): ReadonlyArray<BesideId> => {
  const has = (all: ReadonlyArray<{ readonly place: number }> | undefined): boolean =>
    places.every((place) => all?.some((one) => one.place === place) === true)
  return [
    ...(has(money?.models) ? moneyAsked(runs, places, viewpoint) : []),
    // What frees nothing is never there in full.
    ...(has(time?.models.filter(({ full }) => full.value > 0)) ? ["monthsToFull" as const] : []),
    ...(has(service) ? ["promiseCost" as const] : []),
    ...(places.every((place) => models[place]!.cover !== null) ? ["uncoveredDays" as const] : [])
  ]
}

/** The central value, and how a draw counts: a month that does not come within those looked at is the one after them. */
const countOf = (run: Evaluated, place: number, id: BesideId, time: MemoTime | null) => {
  const horizon = id === "monthsToFull" ? time?.models.find((one) => one.place === place)?.horizon : undefined
  const counted = (value: number): number => (horizon === undefined ? value : Math.min(value, horizon.value + 1))
  return { value: measured(id, [place], counted(valueOf(run, id))), within: horizon ?? null, counted }
}

/** The second model less the first. */
const gapOf = (
  id: BesideId,
  [first, second]: ReadonlyArray<BesideModel>,
  [drawnFirst, drawnSecond]: ReadonlyArray<Float64Array | null>
): Pick<BesideFte, "difference" | "sureness"> => {
  if (first === undefined || second === undefined || isNever(first) || isNever(second))
    return { difference: null, sureness: null }
  const places = [first.place, second.place] as const
  const gap = second.value.value - first.value.value
  return {
    difference: measured(`difference(${id})`, places, gap),
    sureness: drawnFirst && drawnSecond ? surenessOf(gap, minus(drawnSecond, drawnFirst), id, places) : null
  }
}

const isNever = ({ value, within }: BesideModel): boolean => within !== null && value.value > within.value

const valueOf = ({ loaded, result }: Evaluated, id: BesideId): number =>
  measure(loaded.compiled.model, result.allocation, national(id))

/** Half a unit of currency. */
const NOTHING = 0.5

/** What is saved and what the municipalities keep of it; where that is the same, what the reader's party asks for. */
const moneyAsked = (
  runs: ReadonlyArray<Evaluated>,
  places: ReadonlyArray<number>,
  viewpoint: Viewpoint
): ReadonlyArray<"saving" | "net"> => {
  const isSame = places.every(
    (place) => Math.abs(valueOf(runs[place]!, "saving") - valueOf(runs[place]!, "net")) < NOTHING
  )
  if (!isSame) return ["saving", "net"]
  return wantsNet(
    runs.map(({ loaded }) => loaded),
    viewpoint
  )
    ? ["net"]
    : ["saving"]
}

const wantsNet = (scenarios: ReadonlyArray<Loaded>, viewpoint: Viewpoint): boolean =>
  viewpoint !== null &&
  scenarios.some(
    (one) =>
      one.scenario.party?.id === viewpoint &&
      wishesOf(one, viewpoint)?.objectives.some(({ metric }) => metric === "net") === true
  )
