/** Core work and hand-offs, activity by activity: recipients, events, minutes and hours with their numbers put in. */
import { say } from "../../words/Lang.ts"
import type { Move } from "../../model/Model.ts"
import { centreUnitTime } from "../../model/rates.ts"
import { relativeUnitTimes } from "../../model/relativeUnitTimes.ts"
import { reworkWithin } from "./reworkSteps.ts"
import { caseTypesIn, type Subject, sumCells, type Where } from "./Subject.ts"
import { type Factor, oneMinus, over, overOneMinus, productStep, type Step, sumStep, times } from "./Step.ts"

export const todayCore = (subject: Subject, where: Where): Step =>
  byCaseType(subject, where, say("steps.coreWorkToday"), (c) => [
    ...byActivity(subject, c, (a) => [
      productStep(activityLabel(subject, c, a), [
        recipients(subject, c, where, "all", true),
        ...eventFactors(subject, c, a),
        ...minuteFactors(subject, c, a),
        ...localHours(subject)
      ])
    ]),
    ...reworkWithin(subject, where, "today", c)
  ])

export const localCore = (subject: Subject, where: Where): Step =>
  byCaseType(subject, where, say("steps.coreWorkStays"), (c) => [
    ...byActivity(subject, c, (a) => {
      const move = moveOf(subject, c, a)
      const value = subject.model.values
      const inside = productStep(activityLabel(subject, c, a), [
        recipients(subject, c, where, "inside", true),
        ...eventFactors(subject, c, a),
        oneMinus(value[move.automation]!, AUTOMATED),
        oneMinus(value[move.share]!, MOVES),
        ...minuteFactors(subject, c, a),
        times(value[move.localUnitTime]!, say("steps.localUnitTime")),
        ...localHours(subject)
      ])
      const outside = recipients(subject, c, where, "outside", true)
      if (outside.value === 0) return [inside]
      return [
        inside,
        productStep(say("steps.outsideOrganisation"), [
          outside,
          ...eventFactors(subject, c, a),
          ...minuteFactors(subject, c, a),
          ...localHours(subject)
        ])
      ]
    }),
    ...reworkWithin(subject, where, "local", c)
  ])

export const centreCore = (subject: Subject, where: Where): Step =>
  byCaseType(subject, where, say("steps.coreWorkAtCentres"), (c) => {
    const activities = byActivity(subject, c, (a) => {
      const move = moveOf(subject, c, a)
      return [
        productStep(activityLabel(subject, c, a), [
          recipients(subject, c, where, "served", false),
          ...movedFactors(subject, c, a),
          ...minuteFactors(subject, c, a),
          times(centreUnitTime(move.centreUnitTime, subject.model.values), say("steps.centreUnitTime")),
          ...centreHours(subject)
        ])
      ]
    })
    const mended = reworkWithin(subject, where, "centre", c)
    if (subject.model.organisation?.scaleCurve == null) return [...activities, ...mended]
    const before = activities.reduce((sum, { value }) => sum + value, 0)
    const { core, rework } = subject.allocation.centres
    const after = sumCells(core, subject, where.centre, c) - sumCells(rework, subject, where.centre, c)
    return [
      ...activities,
      {
        label: say("steps.effectCentreSize"),
        value: after - before,
        note: say("steps.sizeCurve")
      },
      ...mended
    ]
  })

export const transactions = (subject: Subject, where: Where, side: "local" | "centre"): Step => {
  const label = side === "local" ? say("steps.localTransactions") : say("steps.transactionsAtCentres")
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
          times(values[move.handoffShare]!, say("steps.handedOff")),
          overOneMinus(values[move.returnRate]!, say("steps.comeBack")),
          times(values[minutes]!, say("steps.minutesAtEnd", { side })),
          ...scale,
          ...hours
        ])
      ]
    })
    const extra = subject.model.organisation?.extraContacts[c]
    if (side === "centre" || extra === undefined || values[extra.perRecipient] === 0) return handOffs
    return [
      ...handOffs,
      productStep(say("steps.extraContacts"), [
        recipients(subject, c, where, "movedFrom", false),
        times(values[extra.perRecipient]!, say("steps.perRecipient")),
        times(values[extra.minutes]!, say("steps.min")),
        ...scale,
        ...hours
      ])
    ]
  })
}

const AUTOMATED = say("steps.automated")
const MOVES = say("steps.moves")

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
    usesPace ? say("steps.weightedRecipients") : say("steps.recipients")
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
  return group === "served" || organisation!.hosts[g] !== m
}

const eventFactors = ({ model }: Subject, c: number, a: number): ReadonlyArray<Factor> => {
  const activity = model.caseTypes[c]!.activities[a]!
  const automated = model.values[activity.automation]!
  return [
    times(model.values[activity.perRecipient]!, say("steps.perRecipient")),
    ...(automated === 0 ? [] : [oneMinus(automated, say("steps.automaticToday"))])
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
  times(subject.model.values[subject.model.caseTypes[c]!.activities[a]!.minutes]!, say("steps.min")),
  ...(subject.model.observed === null ? [] : [scaleFactor(subject)])
]

const scaleFactor = ({ allocation }: Subject): Factor => times(allocation.unitTimeScale, say("steps.scaling"))

const MINUTES_PER_HOUR = over(60, say("steps.minPerHour"))

const localHours = ({ allocation }: Subject): ReadonlyArray<Factor> => [
  MINUTES_PER_HOUR,
  over(allocation.caseHoursPerFte, say("steps.caseHours"))
]

const centreHours = ({ allocation }: Subject): ReadonlyArray<Factor> => [
  MINUTES_PER_HOUR,
  over(allocation.centreCaseHoursPerFte, say("steps.caseHoursAtCentres"))
]
