/** How a figure of a plan of lending comes about: loan by loan. */
import type { Metric } from "../../model/Metric.ts"
import { isAsked } from "../../model/staffing/cellSums.ts"
import type { LendingPlan, Loan, Retrained } from "../../model/staffing/LendingPlan.ts"
import type { Names, StaffingNames } from "../../scenario/Names.ts"
import { inBoth, type Text, textIn } from "../../words/Lang.ts"
import type { LendingQuantity } from "../../model/staffing/lendingQuantities.ts"
import { productStep, type Step, sumStep, times } from "./Step.ts"
import { lendingLabels as labels } from "./staffingStepWords.ts"

/** The tree of a metric that is read off a plan; its root's value is the metric, its children sum to it. */
export const lendingStep = (
  quantity: LendingQuantity,
  plan: LendingPlan,
  { item, municipality }: Metric,
  names: Names & { readonly staffing: StaffingNames }
): Step => {
  const units = names.municipalities
  const ofLoan = ({ from, to, specialism, term }: Loan): Text => {
    const loan = { from: units[from]!.name, to: units[to]!.name }
    const [what, how] = [names.staffing.specialisms[specialism]!.label, names.staffing.terms[term]!.label]
    return inBoth((lang) => `${loan.from} → ${loan.to}, ${textIn(what, lang)}, ${textIn(how, lang)}`)
  }
  const ofRetrained = ({ unit, from, to }: Retrained): Text => {
    const [one, other] = [names.staffing.specialisms[from]!.label, names.staffing.specialisms[to]!.label]
    return inBoth((lang) => `${units[unit]!.name}, ${textIn(one, lang)} → ${textIn(other, lang)}`)
  }
  const loans = plan.loans.filter(({ specialism, from }) => isAsked(specialism, item) && isAsked(from, municipality))
  const learned = plan.retrained.filter(({ to, unit }) => isAsked(to, item) && isAsked(unit, municipality))
  const costOf = (label: Text, { fte, cost }: Loan | Retrained, word: Text): Step =>
    productStep(label, [times(fte, labels.fte), times(cost / fte, word)])
  switch (quantity) {
    case "lent":
      return {
        ...sumStep(
          labels.lent,
          loans.map((loan) => ({ label: ofLoan(loan), value: loan.fte }))
        ),
        note: labels.rule
      }
    case "retrained":
      return sumStep(
        labels.retrained,
        learned.map((one) => ({ label: ofRetrained(one), value: one.fte }))
      )
    case "unmet":
      return { ...sumStep(labels.unmet, unmetLines(plan, { item, municipality }, names)), note: labels.rule }
    case "lending.cost":
      return sumStep(labels.cost, [
        ...loans.map((loan) => costOf(ofLoan(loan), loan, labels.perFteAndYear)),
        ...learned.map((one) => costOf(ofRetrained(one), one, labels.perCourse))
      ])
    case "lending.worst":
      return { label: labels.worst, value: plan.worst, note: labels.worstNote }
  }
}

const unmetLines = (
  { unmet }: LendingPlan,
  { item, municipality }: Pick<Metric, "item" | "municipality">,
  { municipalities, staffing }: Names & { readonly staffing: StaffingNames }
): ReadonlyArray<Step> => {
  const n = staffing.specialisms.length
  return [...unmet].flatMap((value, cell): ReadonlyArray<Step> => {
    const [m, s] = [Math.floor(cell / n), cell % n]
    if (!(value > 0) || !isAsked(s, item) || !isAsked(m, municipality)) return []
    const what = staffing.specialisms[s]!.label
    return [{ label: inBoth((lang) => `${municipalities[m]!.name}, ${textIn(what, lang)}`), value }]
  })
}
