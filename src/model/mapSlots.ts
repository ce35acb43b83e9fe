/** The slots of a model or a part of it, one by one: to move them, or to list them. */
import { mapSlotsOf } from "./money/moneySlots.ts"
import type {
  CaseType,
  Centre,
  CentreUnitTime,
  Model,
  Move,
  Organisation,
  RelativeUnitTime,
  Slot,
  Upkeep,
  WorkingTime
} from "./Model.ts"

/** What becomes of one slot. */
export type SlotMap = (slot: Slot) => Slot

/** The same model on other slots; `values` stays as it is. */
export const mapModel = (model: Model, at: SlotMap): Model => ({
  ...model,
  workingTime: mapWorkingTime(model.workingTime, at),
  centreWorkingTime: mapWorkingTime(model.centreWorkingTime, at),
  localAllowances: model.localAllowances.map(at),
  centreAllowances: model.centreAllowances.map(at),
  caseTypes: model.caseTypes.map((caseType) => mapCaseType(caseType, at)),
  upkeep: mapUpkeep(model.upkeep, at),
  localSpan: at(model.localSpan),
  centreSpan: at(model.centreSpan),
  observed:
    model.observed === null
      ? null
      : { ...model.observed, count: at(model.observed.count), ftePer: at(model.observed.ftePer) },
  organisation: model.organisation === null ? null : mapOrganisation(model.organisation, at),
  money: mapSlotsOf(model.money, at)
})

export const mapWorkingTime = (time: WorkingTime, at: SlotMap): WorkingTime => ({
  gross: at(time.gross),
  deductions: time.deductions.map(at),
  hoursPerDay: at(time.hoursPerDay),
  categoryAllowances: time.categoryAllowances.map(at)
})

export const mapCaseType = (caseType: CaseType, at: SlotMap): CaseType => ({
  ...caseType,
  recipients: at(caseType.recipients),
  relativeUnitTime: mapRelativeUnitTime(caseType.relativeUnitTime, at),
  activities: caseType.activities.map(({ perRecipient, minutes, automation }) => ({
    perRecipient: at(perRecipient),
    minutes: at(minutes),
    automation: at(automation)
  }))
})

export const mapRelativeUnitTime = (rule: RelativeUnitTime, at: SlotMap): RelativeUnitTime =>
  rule.kind === "scaleCurve" ? { ...rule, elasticity: at(rule.elasticity) } : rule

export const mapCentreUnitTime = (rule: CentreUnitTime, at: SlotMap): CentreUnitTime =>
  rule.kind === "number"
    ? { kind: "number", value: at(rule.value) }
    : {
        kind: "benchmark",
        cv: at(rule.cv),
        of: at(rule.of),
        rank: at(rule.rank),
        reliability: at(rule.reliability)
      }

const mapUpkeep = ({ minimumTrained, ftePerTrained, hours }: Upkeep, at: SlotMap): Upkeep => ({
  minimumTrained: at(minimumTrained),
  ftePerTrained: at(ftePerTrained),
  hours: hours.map(at)
})

export const mapMove = (move: Move, at: SlotMap): Move => ({
  share: at(move.share),
  automation: at(move.automation),
  centreUnitTime: mapCentreUnitTime(move.centreUnitTime, at),
  localUnitTime: at(move.localUnitTime),
  handoffShare: at(move.handoffShare),
  sendMinutes: at(move.sendMinutes),
  receiveMinutes: at(move.receiveMinutes),
  returnRate: at(move.returnRate)
})

const mapCentre = (centre: Centre, at: SlotMap): Centre => ({
  ...centre,
  secretariatFte: at(centre.secretariatFte)
})

const mapScaleCurve = (curve: Organisation["scaleCurve"], at: SlotMap): Organisation["scaleCurve"] =>
  curve === null
    ? null
    : {
        elasticity: at(curve.elasticity),
        referenceFte: at(curve.referenceFte),
        exhaustedFte: at(curve.exhaustedFte)
      }

export const mapOrganisation = (organisation: Organisation, at: SlotMap): Organisation => ({
  ...organisation,
  centres: organisation.centres.map((centre) => mapCentre(centre, at)),
  moves: organisation.moves.map((moves) => moves.map((move) => mapMove(move, at))),
  extraContacts: organisation.extraContacts.map(({ perRecipient, minutes }) => ({
    perRecipient: at(perRecipient),
    minutes: at(minutes)
  })),
  scaleCurve: mapScaleCurve(organisation.scaleCurve, at),
  localUpkeep: mapUpkeep(organisation.localUpkeep, at),
  centreUpkeep: mapUpkeep(organisation.centreUpkeep, at),
  coordinationHours: at(organisation.coordinationHours)
})
