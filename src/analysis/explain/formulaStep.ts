/** The lines of a quantity that is a sum: its formula, term by term, down to what each kind of site does. */
import type { Metric } from "../../model/Metric.ts"
import { isBridge, isQuantity, quantities, type QuantityId } from "../../model/quantities.ts"
import type { Formula, Part, Side } from "../../model/Quantity.ts"
import type { Sites } from "../../model/Sites.ts"
import { say, type Text } from "../../words/Lang.ts"
import { postSteps } from "./postSteps.ts"
import { reworkSteps } from "./reworkSteps.ts"
import { coordinationSteps, managementSteps, upkeepSteps } from "./sites.ts"
import { servicePartStep } from "./serviceSteps.ts"
import { negative, type Step, sumStep } from "./Step.ts"
import { type Subject, sumCells, type Where } from "./Subject.ts"
import { centreCore, localCore, todayCore, transactions } from "./work.ts"

export const formulaStep = (subject: Subject, metric: Metric, formula: Formula): Step =>
  isBridge(metric.quantity) ? bridgeStep(subject, metric, formula) : quantityStep(subject, metric.quantity, metric)

/** A quantity of others is a line of their lines; one of parts is a line of parts, where there are any. */
const quantityStep = (subject: Subject, quantity: QuantityId, where: Where): Step => {
  if (quantity === "moved") return movedStep(subject, where)
  const label = labelOf(quantity)
  const formula = formulaOf(quantity)
  if (formula.every(([, of]) => isQuantity(of))) {
    return sumStep(
      label,
      formula.map(([sign, of]) => {
        if (!isQuantity(of)) throw new RangeError(`${of} is no quantity`)
        const step = quantityStep(subject, of, where)
        return sign > 0 ? step : negative(step, joined(MINUS, labelOf(of)))
      })
    )
  }
  const isSide = formula.length === COMPONENTS
  const lines = partsOf(formula).flatMap(([sign, part]) => {
    const step = partStep(subject, part, where)
    if (step === undefined || (isSide && step.value === 0)) return []
    return [sign > 0 ? step : negative(step, MINUS_TODAY)]
  })
  return lines.length === 0 && isSide ? { label, value: 0 } : sumStep(label, lines)
}

/** All that one kind of site does. */
const COMPONENTS = 6

/** Causes speak of the whole country; what they add comes before what they take. */
const bridgeStep = (subject: Subject, where: Where, formula: Formula): Step => {
  if (subject.model.organisation === null) return { label: CONTRIBUTION, value: 0 }
  const parts = partsOf(formula).toSorted(([one], [other]) => other - one)
  const automated = sumCells(subject.allocation.automated, subject, -1, -1)
  if (parts.length === 1 && parts[0]![1] === "automated") {
    const { names } = subject.compiled
    return sumStep(
      CONTRIBUTION,
      names.caseTypes.map(({ label }, c) => ({ label, value: sumCells(subject.allocation.automated, subject, -1, c) }))
    )
  }
  return sumStep(
    CONTRIBUTION,
    parts.flatMap(([sign, part]) => {
      if (part === "automated") return [{ label: MINUS_AUTOMATED, value: 0 - automated }]
      const step = partStep(subject, part, where)
      return step === undefined ? [] : [sign > 0 ? step : negative(step)]
    })
  )
}

const formulaOf = (quantity: QuantityId): Formula => quantities[quantity].of as Formula

/** A formula with the quantities in it written out. */
const partsOf = (formula: Formula): ReadonlyArray<readonly [sign: number, part: Part]> =>
  formula.flatMap(([sign, of]) =>
    isQuantity(of) && of !== "moved"
      ? partsOf(formulaOf(of)).map(([inner, part]) => [sign * inner, part] as const)
      : [[sign, of as Part] as const]
  )

/** Lines of one part; undefined where there is no such place, or nothing of the kind is done there. */
const partStep = (subject: Subject, part: Part, where: Where): Step | undefined => {
  const [side, component] = part.split(".") as [Side, keyof Sites]
  if (side === "centre" ? where.municipality >= 0 : where.centre >= 0) return undefined
  // Without an organisation all goes on as today, and there are no centres.
  const isOrganised = subject.model.organisation !== null
  if (!isOrganised && side === "centre") return undefined
  const actual = isOrganised ? side : "today"
  switch (component) {
    case "core":
      return CORE[actual](subject, where)
    case "transaction":
      if (actual !== "today") return transactions(subject, where, actual)
      return side === "today" ? undefined : { label: labelOf("local"), value: 0 }
    case "upkeep":
      return upkeepSteps(subject, where, actual)
    case "service":
      return servicePartStep(subject.compiled, subject.allocation, where, actual)
    case "management":
      return managementSteps(subject, where, actual)
    case "coordination":
      return side === "today" ? undefined : coordinationSteps(subject, where, actual)
    case "rework":
      return subject.model.errors === null ? undefined : reworkSteps(subject, where, actual)
    case "posts":
      return (subject.model.organisation?.posts.length ?? 0) === 0 ? undefined : postSteps(subject, where)
  }
}

const CORE = { today: todayCore, local: localCore, centre: centreCore } as const

const movedStep = (subject: Subject, where: Where): Step => ({
  label: labelOf("moved"),
  value: sumCells(subject.allocation.moved, subject, where.municipality, where.caseType),
  note: say("steps.movedFormula")
})

const MINUS = say("steps.minus")
const MINUS_TODAY: Text = say("steps.minusToday")
const MINUS_AUTOMATED: Text = say("steps.minusAutomated")
const CONTRIBUTION: Text = say("steps.contribution")

const labelOf = (id: QuantityId): Text => say("steps.quantity", { id })

const joined = (a: Text, b: Text): Text => say("steps.joined", { a, b })
