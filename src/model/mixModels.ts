/** A walk through two models at once that builds a third, asking at every field from which of the two to take it. */
import { mixMoney } from "./money/mixMoney.ts"
import { partSlots, type Part } from "./partSlots.ts"
import {
  type CaseType,
  type CentreUnitTime,
  type Model,
  type Move,
  ONE,
  type Organisation,
  type RelativeUnitTime,
  type Slot,
  type Upkeep,
  type WorkingTime,
  ZERO
} from "./Model.ts"

/** What assumptions are about, in the order in which they are shown. */
export const TOPICS = [
  "demand",
  "unitTimes",
  "automation",
  "workingTime",
  "relativeUnitTime",
  "baseline",
  "shares",
  "extraAutomation",
  "centreProductivity",
  "localUnitTime",
  "handOffs",
  "competence",
  "management",
  "coordination",
  "centres",
  "unitCosts",
  "directCosts",
  "release",
  "settlement",
  "oneOff",
  "appraisal"
] as const
export type Topic = (typeof TOPICS)[number]

/** Which field is asked for; the fields are always asked for in the same order. */
interface Asked {
  readonly topics: ReadonlyArray<Topic>
  readonly what: string
  readonly caseType?: number
  readonly activity?: number
}

/** What a field rests on: slots, and everything that is no slot as text. */
interface Content {
  readonly slots: ReadonlyArray<Slot>
  readonly shape: string
}

export type Choose = <T>(asked: Asked, a: T, b: T, contentOf: (part: T) => Content) => T

/** A mixed model on the joint values, and the side from which its lists of names come: 0 or 1. */
export interface Hybrid {
  readonly model: Model
  readonly caseTypesFrom: 0 | 1
  readonly municipalitiesFrom: 0 | 1
  readonly centresFrom: 0 | 1
}

/** Mix two models on joint slots. What cannot be separated is asked for once, as a whole. */
export const mixModels = (
  a: Model,
  b: Model,
  aligned: { readonly municipalities: boolean; readonly caseTypes: boolean },
  nameOf: (slot: Slot) => string,
  choose: Choose
): Hybrid => {
  const mixer = makeMixer(nameOf, choose)
  const one = (a.organisation === null) !== (b.organisation === null)
  const topics = inseparable(aligned, one)
  const whole = topics.length === 0 ? undefined : choose({ topics, what: "structure" }, a, b, structureOf(aligned, one))
  const cells = aligned.caseTypes ? undefined : whole
  const places = aligned.caseTypes && aligned.municipalities ? undefined : whole
  const sides = one ? whole : undefined
  let centres = sides ?? places
  const organisation = ((): Organisation | null => {
    if (sides !== undefined) return sides.organisation
    if (a.organisation === null || b.organisation === null) return null
    const bundle = places?.organisation ?? mixer.centres(a.organisation, b.organisation)
    centres ??= bundle.centres === b.organisation.centres ? b : a
    return {
      ...mixer.organisation(a.organisation, b.organisation),
      ...(cells?.organisation
        ? { moves: cells.organisation.moves, extraContacts: cells.organisation.extraContacts }
        : mixer.cells(a.organisation, b.organisation)),
      participates: bundle.participates,
      centreOf: bundle.centreOf,
      centres: bundle.centres
    }
  })()
  const caseTypes = cells?.caseTypes ?? a.caseTypes.map((own, c) => mixer.caseType(own, b.caseTypes[c]!, c, places))
  const model: Model = {
    values: a.values,
    municipalities: (places ?? a).municipalities,
    population: places?.population ?? mixer.population(a, b),
    workingTime: mixer.workingTime("workingTime", a.workingTime, b.workingTime),
    centreWorkingTime: mixer.workingTime("centreWorkingTime", a.centreWorkingTime, b.centreWorkingTime),
    localAllowances: mixer.slots(["management"], "localAllowances", a.localAllowances, b.localAllowances),
    centreAllowances:
      sides?.centreAllowances ??
      mixer.slots(["management"], "centreAllowances", a.centreAllowances, b.centreAllowances),
    caseTypes: caseTypes.map((caseType, c) =>
      cells === undefined && places !== undefined ? { ...caseType, ...placed(places.caseTypes[c]!) } : caseType
    ),
    upkeep: mixer.upkeep("upkeep", a.upkeep, b.upkeep),
    localSpan: mixer.slot(["management"], "localSpan", a.localSpan, b.localSpan),
    centreSpan: sides?.centreSpan ?? mixer.slot(["management"], "centreSpan", a.centreSpan, b.centreSpan),
    observed: mixer.observed(a.observed, b.observed),
    organisation,
    money: mixMoney(a.money, b.money, choose)
  }
  const from = (side: Model | undefined): 0 | 1 => (side === b ? 1 : 0)
  return { model, caseTypesFrom: from(cells), municipalitiesFrom: from(places), centresFrom: from(centres) }
}

const ofCells = ["demand", "unitTimes", "automation", "relativeUnitTime", "shares", "extraAutomation"] as const
const ofMoves = ["centreProductivity", "localUnitTime", "handOffs", "centres"] as const

const inseparable = (
  aligned: { readonly municipalities: boolean; readonly caseTypes: boolean },
  oneOrganisation: boolean
): ReadonlyArray<Topic> => {
  const together = new Set<Topic>([
    ...(aligned.caseTypes ? [] : [...ofCells, ...ofMoves]),
    ...(aligned.municipalities ? [] : (["demand", "relativeUnitTime", "centres"] as const)),
    ...(oneOrganisation ? (["shares", "extraAutomation", ...ofMoves, "coordination"] as const) : [])
  ])
  return TOPICS.filter((topic) => together.has(topic))
}

/** What a whole structure rests on. Two of them are never alike: they are asked for only where they differ. */
const structureOf =
  (aligned: { readonly municipalities: boolean; readonly caseTypes: boolean }, oneOrganisation: boolean) =>
  (model: Model): Content => {
    const { caseTypes, organisation } = model
    const parts: Array<Part> = []
    if (!aligned.caseTypes) parts.push(...caseTypes.map((caseType) => ({ caseType })))
    else if (!aligned.municipalities)
      parts.push(...caseTypes.map(({ relativeUnitTime, recipients }) => ({ relativeUnitTime, slots: [recipients] })))
    if (oneOrganisation) parts.push({ slots: [model.centreSpan, ...model.centreAllowances] })
    if (organisation !== null) {
      if (oneOrganisation) parts.push({ organisation })
      else {
        parts.push({ slots: organisation.centres.map(({ secretariatFte }) => secretariatFte) })
        if (!aligned.caseTypes) {
          parts.push(...organisation.moves.flat().map((move) => ({ move })))
          parts.push({
            slots: organisation.extraContacts.flatMap((contact) => [contact.perRecipient, contact.minutes])
          })
        }
      }
    }
    const slots = partSlots(parts)
    return { slots, shape: `${model.municipalities} ${caseTypes.length} ${organisation === null}${slots.join()}` }
  }

const placed = ({ volumes, recipients, relativeUnitTime }: CaseType) => ({ volumes, recipients, relativeUnitTime })

const makeMixer = (nameOf: (slot: Slot) => string, choose: Choose) => {
  type Topics = ReadonlyArray<Topic>
  const slot = (topics: Topics, what: string, a: Slot, b: Slot, caseType = -1, activity = -1): Slot =>
    choose({ topics, what, caseType, activity }, a, b, (part) => ({ slots: [part], shape: "" }))
  const slots = (topics: Topics, what: string, a: ReadonlyArray<Slot>, b: ReadonlyArray<Slot>): ReadonlyArray<Slot> => {
    const [x, y] = [byName(a, nameOf), byName(b, nameOf)]
    const pairs = x.length === y.length && x.every((own, i) => nameOf(own) === nameOf(y[i]!))
    return pairs
      ? x.map((own, i) => slot(topics, what, own, y[i]!))
      : choose({ topics, what }, a, b, (part) => ({ slots: part, shape: part.map(nameOf).join() }))
  }
  const whole = <T>(
    asked: Asked,
    a: T,
    b: T,
    partsOf: (part: T) => ReadonlyArray<Part>,
    shapeOf: (part: T) => string
  ): T => choose(asked, a, b, (part) => ({ slots: partSlots(partsOf(part)), shape: shapeOf(part) }))

  const workingTime = (what: string, a: WorkingTime, b: WorkingTime): WorkingTime => {
    const topics = ["workingTime"] as const
    // Hours and days do not mix.
    if ((a.hoursPerDay === ONE) !== (b.hoursPerDay === ONE))
      return whole(
        { topics, what },
        a,
        b,
        (time) => [{ workingTime: time }],
        (time) => String(time.hoursPerDay === ONE)
      )
    return {
      gross: slot(topics, what, a.gross, b.gross),
      deductions:
        a.deductions.length === b.deductions.length
          ? a.deductions.map((own, i) => slot(topics, what, own, b.deductions[i]!))
          : slots(topics, what, a.deductions, b.deductions),
      hoursPerDay: slot(topics, what, a.hoursPerDay, b.hoursPerDay),
      categoryAllowances: slots(topics, what, a.categoryAllowances, b.categoryAllowances)
    }
  }

  const relativeUnitTime = (a: RelativeUnitTime, b: RelativeUnitTime, caseType: number): RelativeUnitTime =>
    a.kind === "scaleCurve" && b.kind === "scaleCurve"
      ? {
          kind: "scaleCurve",
          elasticity: slot(["relativeUnitTime"], "elasticity", a.elasticity, b.elasticity, caseType)
        }
      : whole(
          { topics: ["relativeUnitTime"], what: "relativeUnitTime", caseType },
          a,
          b,
          (rule) => [{ relativeUnitTime: rule }],
          (rule) => (rule.kind === "fixed" ? rule.values.join() : rule.kind)
        )

  const caseType = (a: CaseType, b: CaseType, c: number, places: Model | undefined): CaseType => ({
    ...(places === undefined
      ? { ...recipients(a, b, c), relativeUnitTime: relativeUnitTime(a.relativeUnitTime, b.relativeUnitTime, c) }
      : placed(a)),
    activities: a.activities.map((own, i) => {
      const other = b.activities[i]!
      return {
        perRecipient: slot(["demand"], "perRecipient", own.perRecipient, other.perRecipient, c, i),
        minutes: slot(["unitTimes"], "minutes", own.minutes, other.minutes, c, i),
        automation: slot(["automation"], "automation", own.automation, other.automation, c, i)
      }
    })
  })

  /** Shares of a total times the total, or a column times a factor: the two belong together where the column differs. */
  const recipients = (a: CaseType, b: CaseType, c: number): Pick<CaseType, "volumes" | "recipients"> => {
    const alike = a.volumes.every((volume, m) => volume === b.volumes[m])
    if (alike) return { volumes: a.volumes, recipients: slot(["demand"], "recipients", a.recipients, b.recipients, c) }
    return whole(
      { topics: ["demand"], what: "recipients", caseType: c },
      a,
      b,
      (part) => [{ slots: [part.recipients] }],
      (part) => part.volumes.join()
    )
  }

  const population = (a: Model, b: Model): Float64Array => {
    const needs = (model: Model) => model.caseTypes.some(({ relativeUnitTime: rule }) => rule.kind === "scaleCurve")
    if (!needs(b)) return a.population
    if (!needs(a)) return b.population
    return whole(
      { topics: ["relativeUnitTime"], what: "population" },
      a.population,
      b.population,
      () => [],
      (column) => column.join()
    )
  }

  const upkeep = (what: string, a: Upkeep, b: Upkeep): Upkeep => ({
    minimumTrained: slot(["competence"], what, a.minimumTrained, b.minimumTrained),
    ftePerTrained: slot(["competence"], what, a.ftePerTrained, b.ftePerTrained),
    hours: slots(["competence"], what, a.hours, b.hours)
  })

  const observed = (a: Model["observed"], b: Model["observed"]): Model["observed"] => {
    const topics = ["baseline"] as const
    // FTE that were observed, or employees times FTE each: the two factors of either belong together.
    if (a === null || b === null || (a.ftePer === ONE) !== (b.ftePer === ONE)) {
      return whole(
        { topics, what: "observed" },
        a,
        b,
        (part) => (part === null ? [] : [{ slots: [part.count, part.ftePer] }]),
        (part) => (part === null ? "" : `${part.scaleHandOffs} ${part.ftePer === ONE}`)
      )
    }
    return {
      count: slot(topics, "observed", a.count, b.count),
      ftePer: slot(topics, "observed", a.ftePer, b.ftePer),
      scaleHandOffs: whole({ topics, what: "scaleHandOffs" }, a.scaleHandOffs, b.scaleHandOffs, () => [], String)
    }
  }

  const centreUnitTime = (a: CentreUnitTime, b: CentreUnitTime, c: number, i: number): CentreUnitTime => {
    const topics = ["centreProductivity"] as const
    const what = "centreUnitTime"
    if (a.kind === "number" && b.kind === "number") {
      return { kind: "number", value: said(ONE, a.value, b.value, () => slot(topics, what, a.value, b.value, c, i)) }
    }
    if (a.kind === "benchmark" && b.kind === "benchmark") {
      return {
        kind: "benchmark",
        cv: slot(topics, what, a.cv, b.cv, c, i),
        of: slot(topics, what, a.of, b.of, c, i),
        rank: slot(topics, what, a.rank, b.rank, c, i),
        reliability: slot(topics, what, a.reliability, b.reliability, c, i)
      }
    }
    if (a.kind === "number" && a.value === ONE) return b
    if (b.kind === "number" && b.value === ONE) return a
    const asked = { topics, what, caseType: c, activity: i }
    return whole(
      asked,
      a,
      b,
      (part) => [{ centreUnitTime: part }],
      ({ kind }) => kind
    )
  }

  const move = (a: Move, b: Move, c: number, i: number): Move => {
    const handOff = (what: string, own: Slot, other: Slot): Slot =>
      said(ZERO, own, other, () => slot(["handOffs"], what, own, other, c, i))
    return {
      share: slot(["shares"], "share", a.share, b.share, c, i),
      automation: slot(["extraAutomation"], "extraAutomation", a.automation, b.automation, c, i),
      centreUnitTime: centreUnitTime(a.centreUnitTime, b.centreUnitTime, c, i),
      localUnitTime: slot(["localUnitTime"], "localUnitTime", a.localUnitTime, b.localUnitTime, c, i),
      handoffShare: handOff("handoffShare", a.handoffShare, b.handoffShare),
      sendMinutes: handOff("sendMinutes", a.sendMinutes, b.sendMinutes),
      receiveMinutes: handOff("receiveMinutes", a.receiveMinutes, b.receiveMinutes),
      returnRate: slot(["handOffs"], "returnRate", a.returnRate, b.returnRate, c, i)
    }
  }

  const cells = (a: Organisation, b: Organisation): Pick<Organisation, "moves" | "extraContacts"> => ({
    moves: a.moves.map((own, c) => own.map((_, i) => move(own[i]!, b.moves[c]![i]!, c, i))),
    extraContacts: a.extraContacts.map((own, c) => {
      const other = b.extraContacts[c]!
      return {
        perRecipient: slot(["handOffs"], "extraContacts", own.perRecipient, other.perRecipient, c),
        minutes: slot(["handOffs"], "extraContacts", own.minutes, other.minutes, c)
      }
    })
  })

  const centres = (a: Organisation, b: Organisation): Pick<Organisation, "participates" | "centreOf" | "centres"> => {
    if (shapeOfCentres(a) !== shapeOfCentres(b)) {
      const secretariats = (part: Organisation) => [{ slots: part.centres.map(({ secretariatFte }) => secretariatFte) }]
      return whole({ topics: ["centres"], what: "centres" }, a, b, secretariats, shapeOfCentres)
    }
    return {
      participates: a.participates,
      centreOf: a.centreOf,
      centres: a.centres.map((own, g) => ({
        ...own,
        secretariatFte: slot(["centres"], "secretariat", own.secretariatFte, b.centres[g]!.secretariatFte)
      }))
    }
  }

  const organisation = (a: Organisation, b: Organisation) => ({
    scaleCurve: ((): Organisation["scaleCurve"] => {
      const topics = ["centreProductivity"] as const
      const [x, y] = [a.scaleCurve, b.scaleCurve]
      if (x === null || y === null) {
        const partsOf = (curve: Organisation["scaleCurve"]) => (curve === null ? [] : [{ slots: Object.values(curve) }])
        return whole({ topics, what: "scaleCurve" }, x, y, partsOf, (curve) => String(curve === null))
      }
      return {
        elasticity: slot(topics, "scaleCurve", x.elasticity, y.elasticity),
        referenceFte: slot(topics, "scaleCurve", x.referenceFte, y.referenceFte),
        exhaustedFte: slot(topics, "scaleCurve", x.exhaustedFte, y.exhaustedFte)
      }
    })(),
    localUpkeep: upkeep("localUpkeep", a.localUpkeep, b.localUpkeep),
    centreUpkeep: upkeep("centreUpkeep", a.centreUpkeep, b.centreUpkeep),
    coordinationHours: slot(["coordination"], "coordination", a.coordinationHours, b.coordinationHours)
  })

  return { slot, slots, workingTime, caseType, population, upkeep, observed, cells, centres, organisation }
}

/**
 * A cell that moves nothing in one file need not say how fast centres would be or what its hand-offs would take. What
 * it leaves unsaid is no difference: the other file's value then holds in every mixture.
 */
const said = (unsaid: Slot, a: Slot, b: Slot, choice: () => Slot): Slot =>
  a === unsaid ? b : b === unsaid ? a : choice()

const byName = (list: ReadonlyArray<Slot>, nameOf: (slot: Slot) => string): ReadonlyArray<Slot> =>
  list.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))

const shapeOfCentres = (organisation: Organisation): string => {
  const known = shapes.get(organisation)
  if (known !== undefined) return known
  const { centres, centreOf, participates } = organisation
  const each = centres.map(({ host, takes }) => `${host}:${takes.join("")}`).join()
  const shape = `${centreOf.join()} ${participates.join()} ${each}`
  shapes.set(organisation, shape)
  return shape
}

/** Thousands of mixtures of the same two models ask for the same two shapes. */
const shapes = new WeakMap<Organisation, string>()
