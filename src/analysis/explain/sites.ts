/** Upkeep, management and coordination of sites, with their numbers put in. */
import { say } from "../../words/Lang.ts"
import type { Sites } from "../../model/Sites.ts"
import type { Upkeep } from "../../model/Model.ts"
import type { Slot } from "../../model/Slot.ts"
import { spreadWhole, takenBy } from "../../model/totals.ts"
import { hoursPerTrained, keptWork, upkeepRule } from "../../model/upkeep.ts"
import { sumOf } from "../../model/workingTime.ts"
import { postSteps, principalSteps } from "./postSteps.ts"
import { over, productStep, type Step, sumStep, times } from "./Step.ts"
import { caseTypesIn, sumCells, type Subject, type Where } from "./Subject.ts"

export type Side = "today" | "local" | "centre"

/** Upkeep by case type: people to keep trained × hours / net hours. */
export const upkeepSteps = (subject: Subject, where: Where, side: Side): Step => {
  const label =
    side === "today"
      ? say("steps.competenceUpkeepToday")
      : side === "local"
        ? say("steps.competenceUpkeep")
        : say("steps.competenceUpkeepAtCentres")
  return sumStep(
    label,
    caseTypesIn(subject, where).map((c) => {
      const name = subject.compiled.names.caseTypes[c]!.label
      const parts = groupsOf(subject, side).map(({ upkeep, includes, hours }) => {
        const sites = sitesOf(subject, side)
        const { model } = subject
        const rule = upkeepRule(upkeep, model.values, hours)
        const n = subject.compiled.names.caseTypes.length
        let people = 0
        let atMinimum = 0
        let count = 0
        for (let site = 0; site < sites.management.length; site++) {
          if (!includes(site) || (siteOf(where, side) >= 0 && siteOf(where, side) !== site)) continue
          const x = keptWork(sites, site * n + c)
          if (!(x > 0)) continue
          const whole = upkeep.per === "person" ? workOfSite(sites, n, site) : x
          count++
          if (whole / rule.ftePerTrained < rule.minimumTrained) atMinimum++
          people += (Math.max(rule.minimumTrained, whole / rule.ftePerTrained) * x) / whole
        }
        const hoursPerPerson = hoursPerTrained(upkeep, model.values)
        return {
          ...productStep(name, [
            times(people, say("steps.peopleAtSites", { count, atMinimum })),
            times(hoursPerPerson, say("steps.hours")),
            over(hours, say("steps.netHours"))
          ])
        }
      })
      return parts.length === 1
        ? parts[0]!
        : sumStep(
            name,
            parts.filter(({ value }) => value !== 0)
          )
    })
  )
}

/** Management of whole sites, or the case types' part of it. */
export const managementSteps = (subject: Subject, where: Where, side: Side): Step => {
  const { model, allocation } = subject
  const sites = sitesOf(subject, side)
  const label = say("steps.managementAt", { side })
  if (where.caseType >= 0) return spreadStep(subject, where, side, sites.management, label)
  const hours = side === "centre" ? allocation.centreHoursPerFte : allocation.hoursPerFte
  const span = model.values[side === "centre" ? model.centreSpan : model.localSpan]!
  const allowances = side === "centre" ? model.centreAllowances : model.localAllowances
  const one = siteOf(where, side)
  const count = one >= 0 ? 1 : sites.management.length
  const supervised =
    [sites.core, sites.transaction, sites.upkeep, sites.service].reduce(
      (sum, cells) => sum + sumCells(cells, subject, one, -1),
      0
    ) + (one >= 0 ? sites.coordination[one]! : sumAll(sites.coordination))
  const boards = side === "centre" ? principalSteps(subject, where) : []
  return sumStep(label, [
    ...(Number.isFinite(span)
      ? [
          productStep(say("steps.managers"), [
            times(supervised, say("steps.fteSupervised")),
            over(span, say("steps.ftePerManager"))
          ])
        ]
      : []),
    ...(allowances.length === 0
      ? []
      : [
          productStep(say("steps.individualAllowances"), [
            times(count, count === 1 ? say("steps.site") : say("steps.sites")),
            times(sumOf(allowances as ReadonlyArray<Slot>, model.values), say("steps.hours")),
            over(hours, say("steps.netHours"))
          ])
        ]),
    ...boards
  ])
}

/** Coordination of municipalities, or the secretariats of centres. */
export const coordinationSteps = (subject: Subject, where: Where, side: Side): Step => {
  const { model, allocation } = subject
  const sites = sitesOf(subject, side)
  const label = side === "centre" ? say("steps.secretariats") : say("steps.localCoordination")
  if (where.caseType >= 0) return spreadStep(subject, where, side, sites.coordination, label)
  const one = siteOf(where, side)
  const whole = one >= 0 ? sites.coordination.slice(one, one + 1) : sites.coordination
  if (side !== "local" || model.organisation === null) {
    const total = { label, value: sumAll(whole) }
    if (side !== "centre" || (model.organisation?.posts.length ?? 0) === 0) return total
    const posts = postSteps(subject, where)
    return sumStep(label, [{ label, value: total.value - posts.value }, posts])
  }
  const count = whole.filter((fte) => fte > 0).length
  return productStep(label, [
    times(count, count === 1 ? say("steps.oneMovesWork") : say("steps.severalMoveWork")),
    times(model.values[model.organisation.coordinationHours]!, say("steps.hours")),
    over(allocation.hoursPerFte, say("steps.netHours"))
  ])
}

const sitesOf = ({ allocation }: Subject, side: Side): Sites =>
  side === "today" ? allocation.statusQuo : side === "local" ? allocation.local : allocation.centres

const siteOf = (where: Where, side: Side): number => (side === "centre" ? where.centre : where.municipality)

const spreadStep = (subject: Subject, where: Where, side: Side, whole: Float64Array, label: Step["label"]): Step => {
  const n = subject.compiled.names.caseTypes.length
  const spread = spreadWhole(sitesOf(subject, side), n, whole, side === "centre" ? takenBy(subject.model) : undefined)
  return {
    label,
    value: sumCells(spread, subject, siteOf(where, side), where.caseType),
    note: say("steps.spreadByWork")
  }
}

/** Which upkeep rule holds at which sites: those outside an organisation keep today's. */
const groupsOf = (
  { model, allocation }: Subject,
  side: Side
): ReadonlyArray<{ readonly upkeep: Upkeep; readonly hours: number; readonly includes: (site: number) => boolean }> => {
  const { organisation } = model
  const hours = side === "centre" ? allocation.centreHoursPerFte : allocation.hoursPerFte
  if (side === "today" || organisation === null) return [{ upkeep: model.upkeep, hours, includes: () => true }]
  if (side === "centre") return [{ upkeep: organisation.centreUpkeep, hours, includes: () => true }]
  const inside = {
    upkeep: organisation.localUpkeep,
    hours,
    includes: (m: number) => organisation.participates[m] === 1
  }
  if (organisation.participates.every((flag) => flag === 1)) return [inside]
  return [inside, { upkeep: model.upkeep, hours, includes: (m) => organisation.participates[m] === 0 }]
}

/** Work of a site on all its case types that people are kept able for. */
const workOfSite = (sites: Sites, caseTypes: number, site: number): number => {
  let work = 0
  for (let cell = site * caseTypes; cell < (site + 1) * caseTypes; cell++) work += keptWork(sites, cell)
  return work
}

const sumAll = (cells: Float64Array): number => cells.reduce((sum, x) => sum + x, 0)
