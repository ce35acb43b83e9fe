/** What page 1 says beside FTE, where the scenarios say it: money a year, and days without cover. */
import { minus } from "../../kernel/minus.ts"
import { BLOCK } from "../../kernel/streams.ts"
import { measure, national } from "../../model/Metric.ts"
import type { Loaded } from "../../scenario/load.ts"
import { drawsOf } from "../draws/Draws.ts"
import { wishesOf } from "../trade/Objective.ts"
import type { BesideFte, BesideId } from "./BesideFte.ts"
import type { ModelFindings } from "./Findings.ts"
import { measured } from "./Measured.ts"
import type { MemoMoney } from "./MemoMoney.ts"
import { type Evaluated, intervalOf } from "./modelFindings.ts"
import type { Viewpoint } from "./secrecy.ts"
import { surenessOf } from "./sureness.ts"

/** Money and days are worked out draw by draw: a block of draws knows an interval to a few per cent. */
const DRAWS = BLOCK

/**
 * @param said what the reader may see of money and of who is there
 */
export const besideFteOf = (
  runs: ReadonlyArray<Evaluated>,
  {
    money,
    models
  }: { readonly money: MemoMoney | null; readonly models: ReadonlyArray<Omit<ModelFindings, "intervals">> },
  { seed, viewpoint }: { readonly seed: number; readonly viewpoint: Viewpoint }
): ReadonlyArray<BesideFte> => {
  const places = models.filter(({ organised }) => organised).map(({ place }) => place)
  const hasMoney = places.every((place) => money?.models.some((one) => one.place === place) === true)
  const hasCover = places.every((place) => models[place]!.cover !== null)
  if (places.length === 0 || (!hasMoney && !hasCover)) return []
  const asked = [
    ...(hasMoney ? moneyAsked(runs, places, viewpoint) : []),
    ...(hasCover ? ["uncoveredDays" as const] : [])
  ]
  const all = drawsOf(
    runs.map(({ loaded }) => loaded),
    { draws: DRAWS, seed }
  )
  const drawn = all.paths.length === 0 ? null : all
  return asked.map((id): BesideFte => {
    const valueAt = (place: number) => valueOf(runs[place]!, id)
    const [first, second] = places
    const pair = first === undefined || second === undefined ? null : ([first, second] as const)
    const gap = pair === null ? 0 : valueAt(pair[1]) - valueAt(pair[0])
    return {
      id,
      models: places.map((place) => ({
        place,
        value: measured(id, [place], valueAt(place)),
        interval: drawn === null ? null : intervalOf(id, [place], drawn.values(place, national(id)))
      })),
      difference: pair === null ? null : measured(`difference(${id})`, pair, gap),
      sureness:
        pair === null || drawn === null
          ? null
          : surenessOf(gap, minus(drawn.values(pair[1], national(id)), drawn.values(pair[0], national(id))), id, pair)
    }
  })
}

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
