/** What moves in each cell of an organisation: an activity of a case type. */
import type { Move } from "../model/Model.ts"
import { ONE, ZERO } from "../model/Slot.ts"
import { say, type Text } from "../words/Lang.ts"
import type { Ledger, Path } from "./Ledger.ts"
import type { Places } from "./places.ts"
import { listed } from "./wording.ts"

/** What cells lack, by key: one problem each, however many cells there are. */
export type Gaps = Map<string, Array<{ readonly caseType: string; readonly activity: string }>>

/** Where the numbers of cells are read, and what is noted on the way. */
interface Cells {
  readonly places: Places
  readonly ledger: Ledger
  /** Numbers that nobody gave, at their neutral value. */
  readonly neutral: Array<string>
  readonly gaps: Gaps
}

/** What happens to one activity of one case type. */
export const compileMove = ({ places, ledger, neutral, gaps }: Cells, caseType: string, activity: string): Move => {
  const lacks = (key: string): void => void gaps.set(key, [...(gaps.get(key) ?? []), { caseType, activity }])
  const or = (name: "automation" | "localRelativeUnitTime" | "returnRate", fallback: number) => {
    const found = places.value(name, caseType, activity)
    if (found === undefined) neutral.push([...cellPath(caseType, activity), name].join("."))
    return found?.slot ?? fallback
  }
  const share = places.value("share", caseType, activity)
  if (share === undefined) lacks("share")
  const canMove = share !== undefined && ledger.extremes(share.slot).high > 0
  const needed = (name: "handoffShare" | "sendMinutes" | "receiveMinutes", key: string) => {
    const found = places.value(name, caseType, activity)
    if (found === undefined && canMove) lacks(key)
    return found?.slot ?? ZERO
  }
  const centreUnitTime = places.centreUnitTime(caseType, activity)
  if (centreUnitTime === undefined && canMove) lacks("centreRelativeUnitTime")
  return {
    share: share?.slot ?? ZERO,
    automation: or("automation", ZERO),
    centreUnitTime: centreUnitTime ?? { kind: "number", value: ONE },
    localUnitTime: or("localRelativeUnitTime", ONE),
    handoffShare: needed("handoffShare", "handoff.share"),
    sendMinutes: needed("sendMinutes", "handoff.sendMinutes"),
    receiveMinutes: needed("receiveMinutes", "handoff.receiveMinutes"),
    returnRate: or("returnRate", ZERO)
  }
}

const cellPath = (caseType: string, activity: string): Path => [
  "organisation",
  "caseTypes",
  caseType,
  "activities",
  activity
]

/** One problem for each number that cells lack, naming them. */
export const reportGaps = (gaps: Gaps, ledger: Ledger): void => {
  for (const [key, cells] of gaps) {
    const [first] = cells
    const named = listedCells(cells)
    const isShare = key === "share"
    ledger.report({
      path: cells.length === 1 ? cellPath(first!.caseType, first!.activity) : ["organisation"],
      at: "key",
      code: isShare ? "cell-without-share" : "missing-key",
      message: isShare ? say("scenario.noShare", { named }) : say("scenario.noKeyFor", { key, named }),
      hint: isShare ? say("scenario.giveShare") : say("scenario.addInOrganisation", { key })
    })
  }
}

const listedCells = (cells: ReadonlyArray<{ readonly caseType: string; readonly activity: string }>): Text =>
  listed(cells.map(cellWords), 3)

const cellWords = ({ caseType, activity }: { readonly caseType: string; readonly activity: string }): Text =>
  say("scenario.cellWords", { activity, caseType })
