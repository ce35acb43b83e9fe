/** Core work and hand-offs, activity by activity: recipients, events, minutes and hours with their numbers put in. */
import type { Allocation } from "../../model/allocate.ts"
import type { Model, Move } from "../../model/Model.ts"
import { centreUnitTime } from "../../model/rates.ts"
import { relativeUnitTimes } from "../../model/relativeUnitTimes.ts"
import type { Compiled } from "../../scenario/Compiled.ts"
import { type Factor, oneMinus, over, overOneMinus, productStep, type Step, sumStep, times } from "./Step.ts"

/** What a metric asks for: case types, and perhaps one municipality or one centre; -1 means all. */
export interface Where {
  readonly caseType: number
  readonly municipality: number
  readonly centre: number
}

/** One scenario with its central values, ready to be explained. */
export interface Subject {
  readonly compiled: Compiled
  readonly model: Model
  readonly allocation: Allocation
}

/** The case types a metric covers. */
export const caseTypesIn = ({ compiled }: Subject, where: Where): ReadonlyArray<number> =>
  compiled.names.caseTypes.map((_, c) => c).filter((c) => where.caseType < 0 || where.caseType === c)

export const todayCore = (subject: Subject, where: Where): Step =>
  byCaseType(subject, where, { da: "Sagsbehandling i dag", en: "Core work today", nl: "Kernwerk nu" }, (c) =>
    byActivity(subject, c, (a) => [
      productStep(activityLabel(subject, c, a), [
        recipients(subject, c, where, "all", true),
        ...eventFactors(subject, c, a),
        ...minuteFactors(subject, c, a),
        ...localHours(subject)
      ])
    ])
  )

export const localCore = (subject: Subject, where: Where): Step =>
  byCaseType(
    subject,
    where,
    { da: "Sagsbehandling, der bliver", en: "Core work that stays", nl: "Kernwerk dat blijft" },
    (c) =>
      byActivity(subject, c, (a) => {
        const move = moveOf(subject, c, a)
        const value = subject.model.values
        const inside = productStep(activityLabel(subject, c, a), [
          recipients(subject, c, where, "inside", true),
          ...eventFactors(subject, c, a),
          oneMinus(value[move.automation]!, AUTOMATED),
          oneMinus(value[move.share]!, MOVES),
          ...minuteFactors(subject, c, a),
          times(value[move.localUnitTime]!, { da: "lokal tidsfaktor", en: "local unit time", nl: "tijdfactor lokaal" }),
          ...localHours(subject)
        ])
        const outside = recipients(subject, c, where, "outside", true)
        if (outside.value === 0) return [inside]
        return [
          inside,
          productStep({ da: "uden for ordningen", en: "outside the organisation", nl: "buiten de organisatie" }, [
            outside,
            ...eventFactors(subject, c, a),
            ...minuteFactors(subject, c, a),
            ...localHours(subject)
          ])
        ]
      })
  )

export const centreCore = (subject: Subject, where: Where): Step =>
  byCaseType(
    subject,
    where,
    { da: "Sagsbehandling på centre", en: "Core work at centres", nl: "Kernwerk in centra" },
    (c) => {
      const activities = byActivity(subject, c, (a) => {
        const move = moveOf(subject, c, a)
        return [
          productStep(activityLabel(subject, c, a), [
            recipients(subject, c, where, "served", false),
            ...movedFactors(subject, c, a),
            ...minuteFactors(subject, c, a),
            times(centreUnitTime(move.centreUnitTime, subject.model.values), {
              da: "centrets tidsfaktor",
              en: "centre unit time",
              nl: "tijdfactor centrum"
            }),
            ...centreHours(subject)
          ])
        ]
      })
      if (subject.model.organisation?.scaleCurve == null) return activities
      const before = activities.reduce((sum, { value }) => sum + value, 0)
      const after = sumCells(subject.allocation.centres.core, subject, where.centre, c)
      return [
        ...activities,
        {
          label: {
            da: "virkning af centrenes størrelse",
            en: "effect of centre size",
            nl: "effect van de omvang van het centrum"
          },
          value: after - before,
          note: {
            da: "x · (min(x, udtømt)/reference)^(−elasticitet), center for center",
            en: "x · (min(x, exhausted)/reference)^(−elasticity), centre by centre",
            nl: "x · (min(x, uitgeput)/referentie)^(−elasticiteit), centrum voor centrum"
          }
        }
      ]
    }
  )

export const transactions = (subject: Subject, where: Where, side: "local" | "centre"): Step => {
  const label =
    side === "local"
      ? { da: "Transaktioner i kommunerne", en: "Transactions in municipalities", nl: "Transacties bij gemeenten" }
      : { da: "Transaktioner på centre", en: "Transactions at centres", nl: "Transacties in centra" }
  return byCaseType(subject, where, label, (c) => {
    const { values } = subject.model
    const scale = subject.model.observed?.scaleHandOffs === true ? [scaleFactor(subject)] : []
    const hours = side === "local" ? localHours(subject) : centreHours(subject)
    const handOffs = byActivity(subject, c, (a) => {
      const move = moveOf(subject, c, a)
      const minutes = side === "local" ? move.sendMinutes : move.receiveMinutes
      return [
        productStep(activityLabel(subject, c, a), [
          recipients(subject, c, where, "handedOff", false),
          ...movedFactors(subject, c, a),
          times(values[move.handoffShare]!, { da: "overdrages", en: "handed off", nl: "overgedragen" }),
          overOneMinus(values[move.returnRate]!, { da: "kommer retur", en: "come back", nl: "komen terug" }),
          times(values[minutes]!, {
            da: side === "local" ? "min. at sende" : "min. at modtage",
            en: side === "local" ? "min to send" : "min to receive"
          }),
          ...scale,
          ...hours
        ])
      ]
    })
    const extra = subject.model.organisation?.extraContacts[c]
    if (side === "centre" || extra === undefined || values[extra.perRecipient] === 0) return handOffs
    return [
      ...handOffs,
      productStep({ da: "ekstra henvendelser", en: "extra contacts", nl: "extra contacten" }, [
        recipients(subject, c, where, "movedFrom", false),
        times(values[extra.perRecipient]!, { da: "pr. modtager", en: "per recipient", nl: "per ontvanger" }),
        times(values[extra.minutes]!, { da: "min.", en: "min", nl: "min." }),
        ...scale,
        ...hours
      ])
    ]
  })
}

/** Sum of (site, case type) cells; -1 means all. */
export const sumCells = (cells: Float64Array, { compiled }: Subject, site: number, caseType: number): number => {
  const n = compiled.names.caseTypes.length
  let sum = 0
  for (let cell = 0; cell < cells.length; cell++) {
    if (caseType >= 0 && cell % n !== caseType) continue
    if (site >= 0 && Math.floor(cell / n) !== site) continue
    sum += cells[cell]!
  }
  return sum
}

const AUTOMATED = { da: "automatiseres", en: "automated", nl: "geautomatiseerd" }
const MOVES = { da: "flytter", en: "moves", nl: "verhuist" }

const byCaseType = (
  subject: Subject,
  where: Where,
  label: Step["label"],
  of: (c: number) => ReadonlyArray<Step>
): Step =>
  sumStep(
    label,
    caseTypesIn(subject, where).map((c) => sumStep(subject.compiled.names.caseTypes[c]!.label, of(c)))
  )

const byActivity = (subject: Subject, c: number, of: (a: number) => ReadonlyArray<Step>): ReadonlyArray<Step> =>
  subject.model.caseTypes[c]!.activities.flatMap((_, a) => of(a)).filter(({ value }) => value !== 0)

const activityLabel = ({ compiled }: Subject, c: number, a: number) => compiled.names.activities[c]![a]!.label

const moveOf = ({ model }: Subject, c: number, a: number): Move => model.organisation!.moves[c]![a]!

type Group = "all" | "inside" | "outside" | "served" | "handedOff" | "movedFrom"

/** Recipients of the municipalities that a step is about; weighted by their pace where their own time counts. */
const recipients = (subject: Subject, c: number, where: Where, group: Group, paced: boolean): Factor => {
  const { model } = subject
  const { volumes, recipients: slot } = model.caseTypes[c]!
  const pace = new Float64Array(model.municipalities)
  relativeUnitTimes(model.caseTypes[c]!, model.population, model.values, pace)
  let sum = 0
  let weighted = 0
  for (let m = 0; m < model.municipalities; m++) {
    if (where.municipality >= 0 && where.municipality !== m) continue
    if (!belongs(subject, m, c, where.centre, group)) continue
    sum += volumes[m]!
    weighted += volumes[m]! * pace[m]!
  }
  const usesPace = paced && Math.abs(weighted - sum) > 1e-12 * Math.max(1, sum)
  return times(
    model.values[slot]! * (paced ? weighted : sum),
    usesPace
      ? {
          da: "modtagere (vejet med tempo)",
          en: "recipients (weighted by pace)",
          nl: "ontvangers (gewogen naar tempo)"
        }
      : { da: "modtagere", en: "recipients", nl: "ontvangers" }
  )
}

/** Whether a cell moves work is for the evaluation to say: shares alone do not, where automation takes it all. */
const belongs = ({ model, allocation }: Subject, m: number, c: number, centre: number, group: Group): boolean => {
  const { organisation } = model
  if (group === "all") return true
  const inside = organisation?.participates[m] === 1
  if (group === "inside" || group === "outside") return inside === (group === "inside")
  const cell = m * model.caseTypes.length + c
  const g = organisation?.centreOf[cell] ?? -1
  if (allocation.movesWork[cell] !== 1 || (centre >= 0 && centre !== g)) return false
  return group === "served" || organisation!.centres[g]!.host !== m
}

const eventFactors = ({ model }: Subject, c: number, a: number): ReadonlyArray<Factor> => {
  const activity = model.caseTypes[c]!.activities[a]!
  const automated = model.values[activity.automation]!
  return [
    times(model.values[activity.perRecipient]!, { da: "pr. modtager", en: "per recipient", nl: "per ontvanger" }),
    ...(automated === 0
      ? []
      : [oneMinus(automated, { da: "automatisk i dag", en: "automatic today", nl: "nu automatisch" })])
  ]
}

const movedFactors = (subject: Subject, c: number, a: number): ReadonlyArray<Factor> => {
  const move = moveOf(subject, c, a)
  return [
    ...eventFactors(subject, c, a),
    oneMinus(subject.model.values[move.automation]!, AUTOMATED),
    times(subject.model.values[move.share]!, MOVES)
  ]
}

const minuteFactors = (subject: Subject, c: number, a: number): ReadonlyArray<Factor> => [
  times(subject.model.values[subject.model.caseTypes[c]!.activities[a]!.minutes]!, {
    da: "min.",
    en: "min",
    nl: "min."
  }),
  ...(subject.model.observed === null ? [] : [scaleFactor(subject)])
]

const scaleFactor = ({ allocation }: Subject): Factor =>
  times(allocation.unitTimeScale, { da: "skalering", en: "scaling", nl: "schaling" })

const MINUTES_PER_HOUR = over(60, { da: "min. pr. time", en: "min per hour", nl: "min. per uur" })

const localHours = ({ allocation }: Subject): ReadonlyArray<Factor> => [
  MINUTES_PER_HOUR,
  over(allocation.caseHoursPerFte, { da: "sagstimer", en: "case hours", nl: "uren voor zaken" })
]

const centreHours = ({ allocation }: Subject): ReadonlyArray<Factor> => [
  MINUTES_PER_HOUR,
  over(allocation.centreCaseHoursPerFte, {
    da: "sagstimer på centre",
    en: "case hours at centres",
    nl: "uren voor zaken in centra"
  })
]
