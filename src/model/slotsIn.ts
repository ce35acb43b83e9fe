/** Which slots a model's results depend on; costs and parameters that nothing uses are not among them. */
import type { Model, Slot, Upkeep, WorkingTime } from "./Model.ts"

/** Every slot that `allocate` reads. */
export const slotsIn = (model: Model): ReadonlySet<Slot> =>
  new Set([
    ...timeSlots(model.workingTime),
    ...timeSlots(model.centreWorkingTime),
    ...model.localAllowances,
    ...model.centreAllowances,
    ...model.caseTypes.flatMap(({ recipients, relativeUnitTime, activities }) => [
      recipients,
      ...(relativeUnitTime.kind === "scaleCurve" ? [relativeUnitTime.elasticity] : []),
      ...activities.flatMap(({ perRecipient, minutes, automation }) => [perRecipient, minutes, automation])
    ]),
    ...upkeepSlots(model.upkeep),
    model.localSpan,
    model.centreSpan,
    ...(model.observed === null ? [] : [model.observed.count, model.observed.ftePer]),
    ...organisationSlots(model)
  ])

const organisationSlots = ({ organisation }: Model): ReadonlyArray<Slot> => {
  if (organisation === null) return []
  const { scaleCurve } = organisation
  return [
    ...organisation.centres.map(({ secretariatFte }) => secretariatFte),
    ...organisation.moves
      .flat()
      .flatMap(({ centreUnitTime: rule, ...move }) => [
        ...Object.values(move),
        ...(rule.kind === "number" ? [rule.value] : [rule.cv, rule.of, rule.rank, rule.reliability])
      ]),
    ...organisation.extraContacts.flatMap(({ perRecipient, minutes }) => [perRecipient, minutes]),
    ...(scaleCurve === null ? [] : [scaleCurve.elasticity, scaleCurve.referenceFte, scaleCurve.exhaustedFte]),
    ...upkeepSlots(organisation.localUpkeep),
    ...upkeepSlots(organisation.centreUpkeep),
    organisation.coordinationHours
  ]
}

const timeSlots = ({ gross, deductions, hoursPerDay, categoryAllowances }: WorkingTime): ReadonlyArray<Slot> => [
  gross,
  ...deductions,
  hoursPerDay,
  ...categoryAllowances
]

const upkeepSlots = ({ minimumTrained, ftePerTrained, hours }: Upkeep): ReadonlyArray<Slot> => [
  minimumTrained,
  ftePerTrained,
  ...hours
]
