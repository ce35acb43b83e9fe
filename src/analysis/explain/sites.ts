/** Upkeep, management and coordination of sites, with their numbers put in. */
import type { Sites } from "../../model/allocate.ts"
import type { Upkeep } from "../../model/Model.ts"
import type { Slot } from "../../model/Slot.ts"
import { spreadWhole, takenBy } from "../../model/totals.ts"
import { upkeepRule } from "../../model/upkeep.ts"
import { sumOf } from "../../model/workingTime.ts"
import { over, productStep, type Step, sumStep, times } from "./Step.ts"
import { caseTypesIn, sumCells, type Subject, type Where } from "./work.ts"

export type Side = "today" | "local" | "centre"

/** Upkeep by case type: people to keep trained × hours / net hours. */
export const upkeepSteps = (subject: Subject, where: Where, side: Side): Step => {
  const label =
    side === "today"
      ? { da: "Kompetencevedligeholdelse i dag", en: "Competence upkeep today", nl: "Deskundigheid op peil houden nu" }
      : side === "local"
        ? {
            da: "Kompetencevedligeholdelse i kommunerne",
            en: "Competence upkeep in municipalities",
            nl: "Deskundigheid op peil houden bij gemeenten"
          }
        : {
            da: "Kompetencevedligeholdelse på centre",
            en: "Competence upkeep at centres",
            nl: "Deskundigheid op peil houden in centra"
          }
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
          const x = sites.core[site * n + c]! + sites.transaction[site * n + c]!
          if (!(x > 0)) continue
          count++
          if (x / rule.ftePerTrained < rule.minimumTrained) atMinimum++
          people += Math.max(rule.minimumTrained, x / rule.ftePerTrained)
        }
        const hoursPerPerson = sumOf(upkeep.hours, model.values)
        return {
          ...productStep(name, [
            times(people, {
              da: `personer på ${count} ${count === 1 ? "sted" : "steder"} (${atMinimum} på minimum)`,
              en: `people at ${count} ${count === 1 ? "site" : "sites"} (${atMinimum} at the minimum)`,
              nl: `mensen op ${count} ${count === 1 ? "locatie" : "locaties"} (${atMinimum} op het minimum)`
            }),
            times(hoursPerPerson, { da: "timer", en: "hours", nl: "uren" }),
            over(hours, { da: "nettotimer", en: "net hours", nl: "netto-uren" })
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
  const label = {
    da: side === "centre" ? "Ledelse på centre" : "Ledelse i kommunerne",
    en: side === "centre" ? "Management at centres" : "Management in municipalities"
  }
  if (where.caseType >= 0) return spreadStep(subject, where, side, sites.management, label)
  const hours = side === "centre" ? allocation.centreHoursPerFte : allocation.hoursPerFte
  const span = model.values[side === "centre" ? model.centreSpan : model.localSpan]!
  const allowances = side === "centre" ? model.centreAllowances : model.localAllowances
  const one = siteOf(where, side)
  const count = one >= 0 ? 1 : sites.management.length
  const supervised =
    [sites.core, sites.transaction, sites.upkeep].reduce((sum, cells) => sum + sumCells(cells, subject, one, -1), 0) +
    (one >= 0 ? sites.coordination[one]! : sumAll(sites.coordination))
  return sumStep(label, [
    ...(Number.isFinite(span)
      ? [
          productStep({ da: "ledere", en: "managers", nl: "leidinggevenden" }, [
            times(supervised, { da: "årsværk, der ledes", en: "FTE supervised", nl: "fte onder leiding" }),
            over(span, { da: "årsværk pr. leder", en: "FTE per manager", nl: "fte per leidinggevende" })
          ])
        ]
      : []),
    ...(allowances.length === 0
      ? []
      : [
          productStep({ da: "individuelle tillæg", en: "individual allowances", nl: "individuele toeslagen" }, [
            times(
              count,
              count === 1 ? { da: "sted", en: "site", nl: "locatie" } : { da: "steder", en: "sites", nl: "locaties" }
            ),
            times(sumOf(allowances as ReadonlyArray<Slot>, model.values), { da: "timer", en: "hours", nl: "uren" }),
            over(hours, { da: "nettotimer", en: "net hours", nl: "netto-uren" })
          ])
        ])
  ])
}

/** Coordination of municipalities, or the secretariats of centres. */
export const coordinationSteps = (subject: Subject, where: Where, side: Side): Step => {
  const { model, allocation } = subject
  const sites = sitesOf(subject, side)
  const label =
    side === "centre"
      ? { da: "Sekretariater", en: "Secretariats", nl: "Secretariaten" }
      : { da: "Koordinering i kommunerne", en: "Coordination in municipalities", nl: "Coördinatie bij gemeenten" }
  if (where.caseType >= 0) return spreadStep(subject, where, side, sites.coordination, label)
  const one = siteOf(where, side)
  const whole = one >= 0 ? sites.coordination.slice(one, one + 1) : sites.coordination
  if (side !== "local" || model.organisation === null) return { label, value: sumAll(whole) }
  const count = whole.filter((fte) => fte > 0).length
  return productStep(label, [
    times(
      count,
      count === 1
        ? { da: "kommune, der flytter arbejde", en: "municipality that moves work", nl: "gemeente die werk verplaatst" }
        : {
            da: "kommuner, der flytter arbejde",
            en: "municipalities that move work",
            nl: "gemeenten die werk verplaatsen"
          }
    ),
    times(model.values[model.organisation.coordinationHours]!, { da: "timer", en: "hours", nl: "uren" }),
    over(allocation.hoursPerFte, { da: "nettotimer", en: "net hours", nl: "netto-uren" })
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
    note: {
      da: "hvert steds del, fordelt efter dets arbejde på sagsområderne",
      en: "each site's part, spread by its work on the case types",
      nl: "het deel van elke locatie, verdeeld naar haar werk aan de zaaktypen"
    }
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

const sumAll = (cells: Float64Array): number => cells.reduce((sum, x) => sum + x, 0)
