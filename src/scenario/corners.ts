/** No draw may make a model impossible: the corners of the ranges are tried before anything is drawn. */
import { allocate } from "../model/allocate.ts"
import type { Model, WorkingTime } from "../model/Model.ts"
import type { Slot } from "../model/Slot.ts"
import { modelFields } from "../model/modelFields.ts"
import { slotsWhere } from "../model/walk.ts"
import { hoursPerFte, sumOf } from "../model/workingTime.ts"
import type { Ledger, Path } from "./Ledger.ts"
import type { Finding } from "./problemsFrom.ts"
import { errorsIn, type Problem } from "./Problem.ts"
import type { Scenario } from "./Scenario.ts"
import { located } from "./problemsFrom.ts"
import type { Text } from "../words/Lang.ts"
import type { Tree } from "./Tree.ts"
import { inBothLanguages } from "./wording.ts"

/** Problems that only show when values meet: no hours left, allowances of 1 or more, no factor to the observation. */
export const checkCorners = (whole: Model, scenario: Scenario, ledger: Ledger, tree: Tree): ReadonlyArray<Problem> => {
  // A product stands at the ends of its own range here, whatever its factors are.
  const model = { ...whole, derived: [] }
  const findings: Array<Finding> = []
  const wrong = errorsIn(ledger.problems())
  const sides = wrong.some(({ path }) => path.startsWith("workingTime"))
    ? []
    : [
        { time: model.workingTime, path: ["workingTime"] },
        ...(scenario.workingTime.centre === undefined
          ? []
          : [{ time: model.centreWorkingTime, path: ["workingTime", "centre"] }])
      ]
  for (const { time, path } of sides) findings.push(...checkTime(model, time, path, ledger))
  findings.push(...checkBenchmarks(model, ledger))
  if (wrong.length + findings.length === 0 && model.observed !== null)
    findings.push(...checkScale(model, scenario, ledger))
  if (wrong.length + findings.length === 0) findings.push(...checkVolumes(model, scenario, ledger))
  return located(tree, findings)
}

const checkTime = (model: Model, time: WorkingTime, path: Path, ledger: Ledger): ReadonlyArray<Finding> => {
  const worst = hardestValues(model, ledger)
  const findings: Array<Finding> = []
  const shares = sumOf(time.categoryAllowances, model.values)
  const worstShares = sumOf(time.categoryAllowances, worst)
  if (worstShares >= 1) {
    const central = shares >= 1
    findings.push({
      path: [...path, "categoryAllowances"],
      at: "key",
      code: "no-case-hours",
      message: central ? allowanceWords.now(round(shares)) : allowanceWords.atWorst(round(worstShares)),
      hint: allowanceWords.hint
    })
  }
  const hours = hoursPerFte(time, model.values)
  const worstHours = hoursPerFte(time, worst)
  if (worstHours <= 0) {
    findings.push({
      path: [...path, "gross"],
      at: "key",
      code: "no-hours",
      message: hours <= 0 ? hourWords.now(round(hours)) : hourWords.atWorst(round(worstHours)),
      hint: hourWords.hint
    })
  }
  return findings
}

const checkBenchmarks = (model: Model, ledger: Ledger): ReadonlyArray<Finding> => {
  const paths = new Map(ledger.assumptions().map((a) => [a.slot, a.path]))
  const seen = new Set<Slot>()
  const findings: Array<Finding> = []
  for (const { centreUnitTime: rule } of (model.organisation?.moves ?? []).flat()) {
    if (rule.kind === "number" || seen.has(rule.rank)) continue
    seen.add(rule.rank)
    const rank = ledger.extremes(rule.rank).high
    const of = ledger.extremes(rule.of).low
    if (rank > of) {
      findings.push({
        path: (paths.get(rule.rank) ?? "organisation").split("."),
        at: "value",
        code: "illegal-value",
        message: {
          da: `nummer ${rank} af ${of}: så mange kommuner er der ikke`,
          en: `rank ${rank} of ${of}: there are not so many municipalities to rank`,
          nl: `rang ${rank} van ${of}: zo veel gemeenten zijn er niet om te rangschikken`
        },
        hint: { da: "rank er højst `of`", en: "rank is at most `of`", nl: "rank is hoogstens `of`" }
      })
    }
  }
  return findings
}

const checkScale = (model: Model, scenario: Scenario, ledger: Ledger): ReadonlyArray<Finding> => {
  const { count, ftePer } = model.observed!
  const key = scenario.baseline?.observedFte === undefined ? "employees" : "observedFte"
  const observed = (values: Float64Array) => values[count]! * values[ftePer]!
  const central = allocate(model)
  const impossible = (values: Float64Array) => !(allocate(model, values).unitTimeScale > 0)
  const worst = hardestValues(model, ledger)
  const centralFails = !(central.unitTimeScale > 0)
  if (!centralFails && !impossible(worst)) return []
  const values = centralFails ? model.values : worst
  const nothing = allocate({ ...model, observed: null, organisation: null }, values)
  const work = nothing.statusQuo.core.some((x) => x > 0)
  const why = work ? scaleWords.fixed(round(fixedFte(model, values))) : scaleWords.noWork
  return [
    {
      path: ["baseline", key],
      at: "value",
      code: "no-scale-factor",
      message: scaleWords.none(centralFails, round(observed(values)), why),
      hint: scaleWords.hint
    }
  ]
}

/** More work in a case type than the earth has people is no work load but a slip of units. */
const checkVolumes = (model: Model, scenario: Scenario, ledger: Ledger): ReadonlyArray<Finding> => {
  const highest = hardestValues(model, ledger)
  const n = model.caseTypes.length
  const workOf = (values: Float64Array, c: number): number =>
    allocate({ ...model, observed: null, organisation: null }, values).statusQuo.core.reduce(
      (sum, fte, cell) => (cell % n === c ? sum + fte : sum),
      0
    )
  return Object.keys(scenario.caseTypes).flatMap((id, c) => {
    const [central, most] = [workOf(model.values, c), workOf(highest, c)]
    if (most <= PEOPLE_ON_EARTH) return []
    const isCentral = !(central <= PEOPLE_ON_EARTH)
    return [
      {
        path: ["caseTypes", id],
        at: "key" as const,
        code: "beyond-measure",
        message: volumeWords.tooMuch(isCentral, (isCentral ? central : most).toPrecision(2)),
        hint: volumeWords.hint
      }
    ]
  })
}

const PEOPLE_ON_EARTH = 1e10

/** The status quo with next to no minutes: what no factor can remove. */
const fixedFte = (model: Model, values: Float64Array): number => {
  const tiny = Float64Array.from(values)
  for (const { activities } of model.caseTypes)
    for (const { minutes } of activities) tiny[minutes] = tiny[minutes]! * 1e-9
  const { statusQuo } = allocate({ ...model, observed: null, organisation: null }, tiny)
  return [...statusQuo.upkeep, ...statusQuo.management].reduce((sum, x) => sum + x, 0)
}

/** Every number at the end of its range at which today's work takes most, and an observation is hardest to meet. */
const hardestValues = (model: Model, ledger: Ledger): Float64Array => {
  const values = Float64Array.from(model.values)
  for (const end of ["low", "high"] as const) {
    for (const slot of slotsWhere(modelFields, model, ({ hardest }) => hardest === end))
      values[slot] = ledger.extremes(slot)[end]
  }
  return values
}

const round = (x: number): string => String(Number(x.toPrecision(4)))

const allowanceWords = {
  now: (sum: string): Text => ({
    da: `kategoritillæggene summer til ${inDanish(sum)}: der er ingen timer til sager`,
    en: `the category allowances sum to ${sum}: no hour is left for cases`,
    nl: `de categorietoeslagen tellen op tot ${sum}: er blijft geen uur over voor zaken`
  }),
  atWorst: (sum: string): Text => ({
    da: `øverst i deres intervaller summer kategoritillæggene til ${inDanish(sum)}: ingen timer til sager`,
    en: `at the upper end of their ranges the category allowances sum to ${sum}: no hour left for cases`,
    nl: `aan de bovenkant van hun bandbreedtes tellen de categorietoeslagen op tot ${sum}: er blijft geen uur over voor zaken`
  }),
  hint: {
    da: "de er andele af nettotimerne og skal summe til under 1",
    en: "they are shares of net hours and must sum to less than 1",
    nl: "het zijn aandelen van de netto-uren en ze moeten samen minder dan 1 zijn"
  }
}

const hourWords = {
  now: (hours: string): Text => ({
    da: `der er intet tilbage af bruttoarbejdstiden: ${inDanish(hours)} timer om året efter fradrag`,
    en: `nothing is left of gross working time: ${hours} hours a year after deductions`,
    nl: `er blijft niets over van de bruto arbeidstijd: ${hours} uur per jaar na aftrek`
  }),
  atWorst: (hours: string): Text => ({
    da: `yderst i intervallerne er der intet tilbage af bruttoarbejdstiden: ${inDanish(hours)} timer om året`,
    en: `at the ends of the ranges nothing is left of gross working time: ${hours} hours a year`,
    nl: `aan de uiteinden van de bandbreedtes blijft niets over van de bruto arbeidstijd: ${hours} uur per jaar`
  }),
  hint: {
    da: "kontrollér enhederne: uden hoursPerDay er alle tider timer om året",
    en: "check units: without hoursPerDay all times are hours a year",
    nl: "controleer de eenheden: zonder hoursPerDay zijn alle tijden uren per jaar"
  }
}

const scaleWords = {
  fixed: (fte: string): Text => ({
    da: `kompetencer og tillæg kræver alene omkring ${inDanish(fte)} årsværk`,
    en: `upkeep and allowances alone need about ${fte} FTE`,
    nl: `onderhoud en toeslagen alleen al vragen ongeveer ${fte} fte`
  }),
  noWork: {
    da: "intet sagsområde har noget arbejde",
    en: "no case type has any work",
    nl: "geen enkel zaaktype heeft werk"
  },
  none: (central: boolean, fte: string, why: Text): Text =>
    inBothLanguages((word, lang) => {
      const where = {
        da: "yderst i intervallerne: ",
        en: "at the ends of the ranges: ",
        nl: "aan de uiteinden van de bandbreedtes: "
      }
      const what =
        lang === "da"
          ? `ingen faktor på enhedstiderne giver ${inDanish(fte)} årsværk i dag`
          : `no factor on unit times makes the status quo ${fte} FTE`
      return `${central ? "" : word(where)}${what}: ${word(why)}`
    }),
  hint: {
    da: "kontrollér observationen, modtagere, hændelser og competence.local, eller sæt scaleUnitTimes: false",
    en: "check the observation, recipients, events and competence.local; or set scaleUnitTimes: false",
    nl: "controleer de waarneming, ontvangers, gebeurtenissen en competence.local; of zet scaleUnitTimes: false"
  }
}

const volumeWords = {
  tooMuch: (central: boolean, fte: string): Text => ({
    da: `${central ? "" : "yderst i intervallerne "}giver modtagere · hændelser · minutter ${inDanish(fte)} årsværk, flere end der er mennesker`,
    en: `${central ? "" : "at the ends of the ranges "}recipients · events · minutes make ${fte} FTE, more than there are people`,
    nl: `${central ? "" : "aan de uiteinden van de bandbreedtes: "}ontvangers · gebeurtenissen · minuten geeft ${fte} fte, meer dan er mensen zijn`
  }),
  hint: {
    da: "kontrollér enhederne for recipients, perRecipient og minutes",
    en: "check the units of recipients, perRecipient and minutes",
    nl: "controleer de eenheden van recipients, perRecipient en minutes"
  }
}

/** A computed figure in a sentence. */
const inDanish = (figure: string): string => figure.replace(".", ",")
