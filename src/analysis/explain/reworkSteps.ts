/** What mending errors takes, case type by case type, with its numbers put in. */
import { say } from "../../words/Lang.ts"
import { eventsAt } from "../../model/eventsAt.ts"
import type { Side } from "../../model/Quantity.ts"
import { over, productStep, type Step, sumStep, times } from "./Step.ts"
import { caseTypesIn, sumCells, type Subject, type Where } from "./Subject.ts"

const REWORK_LABELS = {
  today: say("formSteps.reworkToday"),
  after: say("formSteps.rework")
} as const

export const reworkSteps = (subject: Subject, where: Where, side: Side): Step =>
  sumStep(
    { today: REWORK_LABELS.today, local: LOCAL, centre: CENTRE }[side],
    caseTypesIn(subject, where).map((c) => reworkLine(subject, where, side, c))
  )

/** One case type; the error rate is the mean over the events of its sites. */
const reworkLine = (subject: Subject, where: Where, side: Side, c: number): Step => {
  const { model, allocation, compiled } = subject
  const label = compiled.names.caseTypes[c]!.label
  if (model.errors === null) return { label, value: 0 }
  const { statusQuo, local, centres } = allocation
  const sites = { today: statusQuo, local, centre: centres }[side]
  const site = side === "centre" ? where.centre : where.municipality
  const fte = sumCells(sites.rework, subject, site, c)
  const events = sumCells(eventsAt(model, allocation, side), subject, site, c)
  const minutes = allocation.values[model.errors[c]!.reworkMinutes]!
  const hours = side === "centre" ? allocation.centreCaseHoursPerFte : allocation.caseHoursPerFte
  const perError = minutes / 60 / hours
  return productStep(label, [
    times(events, say("formSteps.events")),
    times(events * perError > 0 ? fte / (events * perError) : 0, say("formSteps.shareWithErrorsByCasesPer")),
    times(minutes, say("formSteps.min")),
    over(60, ""),
    over(hours, say("formSteps.caseHours"))
  ])
}

/** The line that core work ends with, where the scenario speaks of errors. */
export const reworkWithin = (subject: Subject, where: Where, side: Side, c: number): ReadonlyArray<Step> =>
  subject.model.errors === null ? [] : [{ ...reworkLine(subject, where, side, c), label: REWORK_LABELS.after }]

const LOCAL = say("formSteps.reworkInMunicipalities")
const CENTRE = say("formSteps.reworkAtCentres")
