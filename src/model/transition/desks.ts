/** The desks of a transition: each case type at each centre, month by month, in room that many draws may share. */
import type { Model } from "../Model.ts"
import { makeSeries, type StaffPath, staffPath, type StaffRules, type StaffSeries } from "./staffPath.ts"

/** Where the work of a municipality on a case type goes: the place of (g, c), below 0 where it goes to no centre. */
export const deskOf = ({ caseTypes, organisation }: Model, cell: number): number => {
  const g = organisation?.centreOf[cell] ?? -1
  return g < 0 ? -1 : g * caseTypes.length + (cell % caseTypes.length)
}

/** FTE by (g, c). */
export interface DeskEnds {
  /** What centres need on day one and in the end. */
  readonly centre: { readonly first: Float64Array; readonly last: Float64Array }
  /** Staff whose task leaves, and those of them who stay behind. */
  readonly served: { readonly leaves: Float64Array; readonly behind: Float64Array }
}

/**
 * Room for so many desks. A path fills some hundred thousand numbers, and asking for their memory costs more than
 * working them out: who takes one path after the other asks once.
 */
export type DeskRoom = (desks: number, months: number, ahead: number) => ReadonlyArray<DeskSeries>

interface DeskSeries extends StaffSeries {
  readonly requirement: Float64Array
}

/** Room that is written over when it is asked for again. */
export const sharedRoom = (): DeskRoom => {
  let known: ReadonlyArray<DeskSeries> = []
  return (desks, months, ahead) => {
    const fits = known.length === desks && known.every(({ requirement }) => requirement.length >= ahead)
    return fits ? known : (known = ownRoom(desks, months, ahead))
  }
}

/** Room that nobody else writes to. */
export const ownRoom: DeskRoom = (desks, months, ahead) => {
  const room = new Float64Array(desks * ahead)
  return Array.from({ length: desks }, (_, desk) => ({
    ...makeSeries(months),
    requirement: room.subarray(desk * ahead, (desk + 1) * ahead)
  }))
}

/**
 * @param rules by case type
 * @param built by case type: how far the organisation is built up in a month, -1 before the change; as many months
 * longer than the path as people are hired ahead
 */
export const desksOf = (
  rules: ReadonlyArray<StaffRules>,
  built: ReadonlyArray<Float64Array>,
  { centre: { first, last }, served }: DeskEnds,
  months: number,
  roomFor: DeskRoom
): ReadonlyArray<StaffPath> => {
  const n = rules.length
  const ahead = built[0]?.length ?? 0
  const room = roomFor(last.length, months, ahead)
  return room.map((series, desk) => {
    const { requirement } = series
    const [from, x] = [first[desk]!, built[desk % n]!]
    const way = last[desk]! - from
    for (let t = 0; t < ahead; t++) requirement[t] = x[t]! < 0 ? 0 : from + way * x[t]!
    const leaves = served.leaves[desk]!
    const moved = { leaves, followers: leaves - served.behind[desk]!, requirement }
    return staffPath(rules[desk % n]!, moved, months, series)
  })
}
