/** How a figure of money comes about, line by line. */
import type { Allocation } from "../../model/allocate.ts"
import type { Metric } from "../../model/Metric.ts"
import { measure } from "../measure.ts"
import { presentValue } from "../../model/money/appraisal.ts"
import { sumOf } from "../../model/money/keys.ts"
import type { Money } from "../../model/money/Money.ts"
import type { MoneyQuantity } from "../../model/money/moneyQuantities.ts"
import { pricesOf } from "../../model/money/prices.ts"
import { appraisedFlows } from "../../model/transition/appraisedFlows.ts"
import { accountIn } from "../../model/transition/monthMoney.ts"
import type { Compiled } from "../../scenario/Compiled.ts"
import type { Text } from "../../words/Lang.ts"
import { oneOffStep } from "./oneOffStep.ts"
import { moneyLabels as label, moneyNotes as note, moneyWord as word } from "./moneyStepWords.ts"
import { negative, over, productStep, type Step, sumStep, times } from "./Step.ts"

/** The tree of a metric of money; its root's value is the metric, its children sum to it. */
export const moneyStep = (compiled: Compiled, allocation: Allocation, metric: Metric): Step => {
  const { model, names } = compiled
  const { money } = model
  if (money === null || names.money === undefined) throw new RangeError("a metric of money needs a money section")
  const year = accountIn(model, money, allocation, metric.month)
  const { local, centre, sharing, settled } = year
  const prices = pricesOf(allocation.values)
  const value = measure(model, allocation, metric)
  const m = metric.municipality
  const at = (column: Float64Array): number => (m >= 0 ? column[m]! : sumOf(column))
  const said = (text: Text, why: Text): Step => ({ label: text, value, note: why })

  const saving = (): Step =>
    money.given === null
      ? sumStep(label.localSaving, [
          savedPosts(label.salaries, at(local.salarySaved), at(local.released), word.salary),
          savedPosts(label.overheads, at(local.overheadSaved), at(local.released), word.overhead),
          { label: label.direct, value: at(local.directSaved) }
        ])
      : sumStep(
          label.localSaving,
          money.given.map(({ amount }, i) => ({ label: names.money!.given[i]!.label, value: prices.of(amount) }))
        )
  const centreCost = (): Step =>
    sumStep(label.centreCost, [
      productStep(label.centreStaff, [
        times(centre.fte, word.centreFte),
        times(centre.fte === 0 ? 0 : centre.staff / centre.fte, word.costPerFte)
      ]),
      { label: label.centreDirect, value: centre.direct },
      { label: label.annuity, value: centre.annuity }
    ])
  const contribution = (): Step =>
    m < 0
      ? shared(sharing.municipalShare, centreCost(), label.contribution)
      : sumStep(label.contribution, [
          ...(sharing.fees === null ? [] : [{ label: label.fees, value: sharing.fees[m]! }]),
          productStep(sharing.fees === null ? label.byKey : label.residual, [
            times(
              sharing.municipalShare * centre.cost - (sharing.fees === null ? 0 : sumOf(sharing.fees)),
              word.carried
            ),
            times(sharing.contributionKey[m]!, word.keyShare)
          ])
        ])
  const grant = (): Step =>
    m < 0
      ? { label: label.grant, value: sharing.grant, note: note.grant }
      : productStep(label.grant, [times(sharing.grant, word.grantTotal), times(sharing.grantKey[m]!, word.keyShare)])
  const compensation = (): Step => ({
    label: label.compensation,
    value: at(settled.compensation),
    note: note.compensation
  })
  const net = (): Step =>
    sumStep(label.net, [saving(), negative(contribution(), label.minusContribution), grant(), compensation()])
  const stranded = (): Step =>
    sumStep(label.stranded, [
      { label: label.leaves, value: at(local.leaves) },
      { label: label.minusReleased, value: -at(local.released), note: released() }
    ])
  const released = (): Text => note.released(money.release.step === null ? 0 : prices.at(money.release.step))
  const total = (): Step =>
    money.given === null
      ? sumStep(label.saving, [saving(), negative(centreCost(), label.minusCentreCost)])
      : { ...saving(), label: label.saving }

  const steps: Partial<Record<MoneyQuantity, () => Step>> = {
    costToday: () =>
      metric.caseType >= 0
        ? said(label.costToday, note.caseTypeCost)
        : sumStep(label.costToday, [
            productStep(label.staff, [
              times(at(local.baseline), word.fteToday),
              times(at(local.baseline) === 0 ? 0 : at(local.staffToday) / at(local.baseline), word.costPerFte)
            ]),
            { label: label.directToday, value: at(local.costToday) - at(local.staffToday) }
          ]),
    cost: () =>
      metric.caseType >= 0
        ? said(label.cost, note.caseTypeCost)
        : sumStep(label.cost, [
            { label: label.costToday, value: year.costToday },
            negative(total(), label.minusSaving)
          ]),
    saving: () => (m >= 0 ? saving() : total()),
    potential: () =>
      sumStep(label.potential, [
        { label: label.leavesAtCost, value: at(local.potential) - at(local.directSaved), note: note.leavesAtCost },
        { label: label.direct, value: at(local.directSaved) },
        ...(m >= 0 ? [] : [negative(centreCost(), label.minusCentreCost)])
      ]),
    strandedCost: () =>
      sumStep(label.strandedCost, [
        { label: label.potentialLocal, value: at(local.potential) },
        negative(saving(), label.minusSaving)
      ]),
    released: () => (metric.caseType >= 0 ? said(label.released, released()) : said(label.released, released())),
    stranded: () => (metric.caseType >= 0 ? said(label.stranded, note.caseTypeCost) : stranded()),
    contribution,
    grant,
    compensation,
    net,
    netPerInhabitant: () =>
      productStep(label.netPerInhabitant, [times(at(settled.net), word.net), over(at(money.population), word.people)]),
    "net.state": () =>
      sumStep(label.netState, [
        productStep(label.stateShare, [
          times(-1, ""),
          times(1 - sharing.municipalShare, word.stateShare),
          times(centre.cost, word.centreCost)
        ]),
        { label: label.minusGrant, value: 0 - sharing.grant },
        { label: label.minusCompensation, value: 0 - sumOf(settled.compensation) }
      ]),
    oneOff: () => oneOffStep(compiled, money, allocation, metric),
    riskPool: () => oneOffStep(compiled, money, allocation, metric),
    npv: () => npvStep(compiled, money, allocation)
  }
  const quantity = metric.quantity as MoneyQuantity
  return steps[quantity]?.() ?? said(label.counted[quantity] ?? quantity, note.counted[quantity] ?? "")
}

/** Posts times what each saves, as the mean over municipalities where these differ. */
const savedPosts = (text: Text, saved: number, posts: number, perPost: Text): Step =>
  posts === 0
    ? { label: text, value: saved }
    : productStep(text, [times(posts, word.releasedPosts), times(saved / posts, perPost)])

/** A share of a sum, each of its lines multiplied. */
const shared = (share: number, step: Step, text: Text): Step => {
  const scaled = (inner: Step): Step => ({
    ...inner,
    value: share * inner.value,
    ...(inner.factors === undefined ? {} : { factors: [times(share, word.municipalShare), ...inner.factors] }),
    ...(inner.children === undefined ? {} : { children: inner.children.map(scaled) })
  })
  return { ...scaled(step), label: text }
}

const npvStep = ({ model }: Compiled, money: Money, allocation: Allocation): Step => {
  const flows = appraisedFlows(model, money, allocation)
  const rate = pricesOf(allocation.values).at(money.appraisal!.rate)
  const step = sumStep(
    label.npv,
    flows.amounts.map((flow, i) =>
      productStep(label.year(flows.firstYear + i), [
        times(flow, word.flow),
        over((1 + rate) ** (flows.firstYear + i), word.discount)
      ])
    )
  )
  return { ...step, value: presentValue(flows, rate) }
}
