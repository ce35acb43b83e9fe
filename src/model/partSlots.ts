/** The slots that parts of a model rest on. */
import {
  mapCaseType,
  mapCentreUnitTime,
  mapMove,
  mapOrganisation,
  mapRelativeUnitTime,
  mapWorkingTime
} from "./mapSlots.ts"
import type { CaseType, CentreUnitTime, Move, Organisation, RelativeUnitTime, Slot, WorkingTime } from "./Model.ts"

/** One or more of the things that rest on slots. */
export interface Part {
  readonly slots?: ReadonlyArray<Slot>
  readonly workingTime?: WorkingTime
  readonly caseType?: CaseType
  readonly relativeUnitTime?: RelativeUnitTime
  readonly centreUnitTime?: CentreUnitTime
  readonly move?: Move
  readonly organisation?: Organisation
}

/** All slots in order, also those that come twice. */
export const partSlots = (parts: ReadonlyArray<Part>): ReadonlyArray<Slot> => {
  const found: Array<Slot> = []
  const note = (slot: Slot): Slot => {
    found.push(slot)
    return slot
  }
  for (const part of parts) {
    if (part.slots !== undefined) found.push(...part.slots)
    if (part.workingTime !== undefined) mapWorkingTime(part.workingTime, note)
    if (part.caseType !== undefined) mapCaseType(part.caseType, note)
    if (part.relativeUnitTime !== undefined) mapRelativeUnitTime(part.relativeUnitTime, note)
    if (part.centreUnitTime !== undefined) mapCentreUnitTime(part.centreUnitTime, note)
    if (part.move !== undefined) mapMove(part.move, note)
    if (part.organisation !== undefined) mapOrganisation(part.organisation, note)
  }
  return found
}
