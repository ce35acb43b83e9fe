/** How a figure of training, of boards or of grades comes about: ways and components with their numbers put in. */
import { say } from "../../words/Lang.ts"
import type { Allocation } from "../../model/allocate.ts"
import { measure, type Metric } from "../../model/Metric.ts"
import { payIndexes } from "../../model/money/grades.ts"
import { pricesOf } from "../../model/money/prices.ts"
import { servedBy } from "../../model/principals.ts"
import type { Model, Upkeep } from "../../model/Model.ts"
import type { Side } from "../../model/Quantity.ts"
import { fteBySite } from "../../model/siteFte.ts"
import { groupsToTrain } from "../../model/training/people.ts"
import { trainingOf, wayOf } from "../../model/training/trainingOf.ts"
import type { trainingQuantities } from "../../model/training/trainingQuantities.ts"
import { attendedHours } from "../../model/training/Way.ts"
import { sumOf } from "../../model/workingTime.ts"
import type { Compiled } from "../../scenario/Compiled.ts"
import type { Named } from "../../scenario/Names.ts"
import { over, productStep, type Step, sumStep, times } from "./Step.ts"

type TrainingQuantity = keyof typeof trainingQuantities

/** The tree of a metric; its root's value is the metric, its children sum to it or its factors multiply to it. */
export const trainingStep = ({ model, names }: Compiled, allocation: Allocation, metric: Metric): Step => {
  const about: About = { model, allocation, ways: names.ways }
  const steps: Readonly<Record<TrainingQuantity, () => Step>> = {
    trainingPeople: () => bySide(about, words.people, peopleLines),
    trainingHours: () => bySide(about, words.hours, hourLines),
    trainingCost: () => bySide(about, words.cost, costLines),
    trainingEffect: () => ({
      label: words.effect,
      value: measure(model, allocation, metric),
      note: words.effectNote
    }),
    principalsPerManager: () => boardsStep(model, allocation, measure(model, allocation, metric)),
    payIndex: () => payStep(model, allocation, measure(model, allocation, metric))
  }
  return steps[metric.quantity as TrainingQuantity]()
}

interface About {
  readonly model: Model
  readonly allocation: Allocation
  readonly ways: Compiled["names"]["ways"]
}

type Lines = (about: About, side: Side, own: Own) => ReadonlyArray<Step>

/** Desks that follow one rule. */
interface Own {
  readonly upkeep: Upkeep
  readonly groups: ReturnType<typeof groupsToTrain>
  readonly people: number
  readonly reached: number
}

const bySide = (about: About, label: Step["label"], lines: Lines): Step => {
  const { model, allocation } = about
  const sides: ReadonlyArray<Side> = model.organisation === null ? ["local"] : ["local", "centre"]
  return sumStep(
    label,
    sides.map((side) => {
      const groups = groupsToTrain(model, allocation, side)
      const upkeeps = [...new Set(groups.map(({ upkeep }) => upkeep))]
      return sumStep(
        words[side === "centre" ? "centre" : "local"],
        upkeeps.flatMap((upkeep) => {
          const own = groups.filter((group) => group.upkeep === upkeep)
          const people = own.reduce((sum, group) => sum + group.people, 0)
          const reached = people * allocation.values[upkeep.reach]!
          return lines(about, side, { upkeep, groups: own, people, reached })
        })
      )
    })
  )
}

const peopleLines: Lines = ({ allocation }, _, { upkeep, people }) => [
  productStep(words.kept, [times(people, words.persons), times(allocation.values[upkeep.reach]!, words.reach)])
]

const hourLines: Lines = ({ allocation: { values }, ways }, side, { upkeep, groups, reached }) => [
  ...(upkeep.hours.length === 0
    ? []
    : [productStep(words.components, [times(reached, words.persons), times(sumOf(upkeep.hours, values), words.hour)])]),
  ...upkeep.ways.flatMap((way, w) => {
    if (way.times === 0) return []
    const attended = productStep(nameOf(ways, side, w), [
      times(reached, words.persons),
      times(way.times, words.times),
      times(attendedHours(way, values), words.hour)
    ])
    const led = way.times * wayOf(way, groups, values).hours - attended.value
    return led === 0 ? [attended] : [attended, { label: words.led, value: led, note: words.ledNote }]
  })
]

const costLines: Lines = ({ model, allocation, ways }, side, { upkeep, groups, reached }) => {
  const { values } = allocation
  const lines = upkeep.ways.flatMap((way, w) => {
    if (way.times === 0) return []
    const { costPerTime, fixed } = wayOf(way, groups, values)
    return [{ label: nameOf(ways, side, w), value: way.times * costPerTime + fixed }]
  })
  const sites = new Set(groups.map(({ site }) => site))
  const { costBySite } = trainingOf(model, allocation, side)
  const whole = [...sites].reduce((sum, site) => sum + costBySite[site]!, 0)
  const rest = whole - lines.reduce((sum, { value }) => sum + value, 0)
  if (upkeep.hours.length === 0) return lines
  const perPerson = times(reached > 0 ? rest / reached : 0, words.byTheHead)
  return [...lines, productStep(words.components, [times(reached, words.persons), perPerson])]
}

const nameOf = (ways: About["ways"], side: Side, w: number): Step["label"] => {
  const named: ReadonlyArray<Named> = ways?.[side] ?? []
  return named[w]?.label ?? words.way
}

const boardsStep = (model: Model, _: Allocation, value: number): Step => {
  const boards = servedBy(model.organisation!, model.caseTypes.length).reduce((sum, one) => sum + one.boards, 0)
  return productStep(words.perManager, [times(boards, words.boards), over(boards / value, words.managers)])
}

const payStep = (model: Model, allocation: Allocation, value: number): Step => {
  const mix = model.money!.gradeMix
  if (mix === null) return { label: words.payIndex, value: 1 }
  const indexes = payIndexes(mix, pricesOf(allocation.values))
  const n = model.caseTypes.length
  const sum = (cells: Float64Array) => cells.reduce((total, fte) => total + fte, 0)
  const [local, centre] = [sum(fteBySite(allocation.local, n)), sum(fteBySite(allocation.centres, n))]
  const posts = sum(allocation.centres.posts)
  const part = (label: Step["label"], fte: number, index: number) =>
    productStep(label, [times(fte, words.fte), times(index, words.index), over(local + centre, words.inAll)])
  const parts = [part(words.local, local, indexes.local), part(words.centre, centre - posts, indexes.centre)]
  const named = value - parts.reduce((total, one) => total + one.value, 0)
  return sumStep(words.payIndex, posts === 0 ? parts : [...parts, { label: words.posts, value: named }])
}

const words = {
  local: say("formSteps.inMunicipalities"),
  centre: say("formSteps.atCentres"),
  people: say("formSteps.peopleInTraining"),
  hours: say("formSteps.trainingHours"),
  cost: say("formSteps.costOfTraining"),
  effect: say("formSteps.effectiveTrainingHoursPerPerson"),
  effectNote: say("formSteps.timesAYearEffectOfEach"),
  kept: say("formSteps.keptTrained"),
  persons: say("formSteps.people"),
  reach: say("formSteps.takePart"),
  hour: say("formSteps.hours"),
  byTheHead: say("formSteps.byTheHead"),
  times: say("formSteps.timesAYear"),
  components: say("formSteps.components"),
  way: say("formSteps.wayOfTraining"),
  led: say("formSteps.facilitators"),
  ledNote: say("formSteps.wholeGroupsHoweverFullTheLast"),
  perManager: say("formSteps.boardsPerManager"),
  boards: say("formSteps.boards"),
  managers: say("formSteps.managersAtCentres"),
  payIndex: say("formSteps.meanPayIndex"),
  posts: say("formSteps.postsByName2"),
  fte: say("formSteps.fte"),
  index: say("formSteps.payIndex"),
  inAll: say("formSteps.fteInAll")
} as const
