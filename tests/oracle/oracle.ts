/**
 * An independent reference model: the formulas as plain loops, written from their text alone, to compare src with.
 *
 * Where the text leaves a choice, the choice is marked "Decided".
 */
import { benchmark } from "./benchmark.ts"
import { at, merge, number, tree, type Input, type Row, type Tree } from "./read.ts"
import {
  activities,
  addManagement,
  addUpkeep,
  column,
  emptySite,
  ofCaseType,
  selects,
  sum,
  takes,
  text,
  total,
  vulnerability,
  type Hours,
  type Site
} from "./sites.ts"

export interface OracleResult {
  readonly fte: Readonly<Record<FteKey, number>>
  readonly caseTypes: ReadonlyArray<CaseTypeRow>
  readonly municipalities: ReadonlyArray<MunicipalityRow>
  readonly centres: ReadonlyArray<{ readonly id: string; readonly fte: number }>
  readonly bridge: ReadonlyArray<{ readonly id: string; readonly fte: number }>
  readonly vulnerability: { readonly before: number; readonly after: number; readonly emptied: number }
  readonly unitTimeScale: number
  readonly caseHoursPerFte: number
  readonly caseHoursPerFteCentre: number
}

type FteKey =
  | ("baseline" | "local" | "centre" | "freed" | "need" | "moved")
  | ("transaction" | "competence" | "competenceExtra" | "management" | "coordination" | "overhead")

interface CaseTypeRow {
  readonly id: string
  readonly baseline: number
  readonly local: number
  readonly centre: number
  readonly freed: number
  readonly transaction: number
  readonly competence: number
}

interface MunicipalityRow {
  readonly code: string
  readonly name: string
  readonly baseline: number
  readonly local: number
  readonly leaves: number
}

/** Everything that `casecap run --json` says about a scenario's FTE. */
export const oracle = ({ scenario, rows }: Input): OracleResult => {
  const scale = solveScale(scenario, rows)
  const before = statusQuo(scenario, rows, scale)
  const handOffScale = at(scenario, "baseline", "scaleHandOffs") === true ? scale : 1
  const after = reorganise(scenario, rows, scale, handOffScale)
  const { local: locals, centres } = after
  const fteOf = (sites: ReadonlyArray<Site>) => sum(sites.map(total))
  const baseline = fteOf(before)
  const local = fteOf(locals)
  const centre = fteOf(centres)
  const all = [...locals, ...centres]
  const transaction = sum(all.map((site) => sum(Object.values(site.transaction))))
  const competence = sum(all.map((site) => sum(Object.values(site.upkeep))))
  const competenceBefore = sum(before.map((site) => sum(Object.values(site.upkeep))))
  const management = sum(all.map((site) => site.management))
  const managementBefore = sum(before.map((site) => site.management))
  const coordination = sum(all.map((site) => site.coordination))
  const centreCore = sum(centres.map((site) => sum(Object.values(site.core))))
  return {
    fte: {
      baseline,
      local,
      centre,
      freed: baseline - local - centre,
      need: local + centre,
      moved: after.moved,
      transaction,
      competence,
      competenceExtra: competence - competenceBefore,
      management,
      coordination,
      overhead: transaction + competence - competenceBefore
    },
    caseTypes: Object.keys(tree(scenario, "caseTypes")).map((id) => {
      const fte = (sites: ReadonlyArray<Site>) => sum(sites.map((site) => ofCaseType(site, id)))
      return {
        id,
        baseline: fte(before),
        local: fte(locals),
        centre: fte(centres),
        freed: fte(before) - fte(locals) - fte(centres),
        transaction: sum(all.map((site) => site.transaction[id] ?? 0)),
        competence: sum(all.map((site) => site.upkeep[id] ?? 0))
      }
    }),
    municipalities: rows.map((row, m) => ({
      code: text(scenario, row, "code"),
      name: text(scenario, row, "name"),
      baseline: total(before[m]!),
      local: total(locals[m]!),
      leaves: total(before[m]!) - total(locals[m]!)
    })),
    centres: centres.map((site) => ({ id: site.id, fte: total(site) })),
    bridge: [
      { id: "automation", fte: after.automated },
      { id: "productivity", fte: after.moved - centreCore - after.slower },
      { id: "handOffs", fte: -transaction },
      { id: "competence", fte: competenceBefore - competence },
      { id: "management", fte: managementBefore - management },
      { id: "coordination", fte: -coordination }
    ],
    vulnerability: vulnerability(before, locals),
    unitTimeScale: scale,
    caseHoursPerFte: hours(tree(scenario, "workingTime")).casePerFte,
    caseHoursPerFteCentre: hours(centreTime(scenario)).casePerFte
  }
}

/** Hours, or days with `hoursPerDay`. Decided: `hoursPerDay` turns all five amounts into days. */
const hours = (time: Tree): Hours => {
  const amount = (key: string) => (time[key] === undefined ? 0 : number(time, time[key]))
  const net = amount("gross") - amount("vacation") - amount("publicHolidays") - amount("sickness") - amount("other")
  const perFte = time["hoursPerDay"] === undefined ? net : net * number(time, time["hoursPerDay"])
  let allowances = 0
  for (const allowance of Object.values(tree(time, "categoryAllowances"))) allowances += number(time, allowance)
  return { perFte, casePerFte: perFte * (1 - allowances) }
}

const centreTime = (scenario: Tree): Tree =>
  tree(merge(tree(scenario, "workingTime"), tree(scenario, "workingTime", "centre")))

/** Recipients D[m,c] of one case type, by municipality. */
const recipients = (scenario: Tree, rows: ReadonlyArray<Row>, caseType: string): ReadonlyArray<number> => {
  const rule = tree(scenario, "caseTypes", caseType, "recipients")
  if (rule["column"] !== undefined) {
    // Decided: a column without a factor is taken as it stands.
    const factor = rule["factor"] === undefined ? 1 : number(scenario, rule["factor"])
    return rows.map((row) => column(row, String(rule["column"])) * factor)
  }
  const keys = rows.map((row) => column(row, String(rule["spreadBy"])))
  return keys.map((key) => (number(scenario, rule["total"]) * key) / sum(keys))
}

/** Relative unit time φ[m,c] of one case type, by municipality. */
const relativeUnitTime = (scenario: Tree, rows: ReadonlyArray<Row>, caseType: string): ReadonlyArray<number> => {
  const rule = at(scenario, "caseTypes", caseType, "relativeUnitTime") ?? scenario["relativeUnitTime"]
  if (rule === undefined) return rows.map(() => 1)
  const demand = recipients(scenario, rows, caseType)
  const curve = at(rule, "scaleCurve", "elasticity")
  let raw: ReadonlyArray<number>
  if (curve !== undefined) {
    const population = String(at(scenario, "municipalities", "population"))
    raw = rows.map((row) => column(row, population) ** -number(scenario, curve))
  } else {
    raw = rows.map((row) => column(row, String(at(rule, "column"))))
    if (at(rule, "normalise") !== true) return raw
  }
  // Normalised over recipients within the case type, so that the national status quo is not moved.
  const mean = sum(raw.map((value, m) => value * demand[m]!)) / sum(demand)
  return sum(demand) > 0 ? raw.map((value) => value / mean) : raw
}

/** Minutes of all events of one activity in each municipality at relative unit time 1, and the events themselves. */
const activityOf = (scenario: Tree, caseType: string, activity: string, scale: number) => {
  const place = tree(scenario, "caseTypes", caseType, "activities", activity)
  const automation = place["automation"] === undefined ? 0 : number(scenario, place["automation"])
  return {
    eventsPerRecipient: number(scenario, place["perRecipient"]) * (1 - automation),
    minutes: number(scenario, place["minutes"]) * scale
  }
}

const statusQuo = (scenario: Tree, rows: ReadonlyArray<Row>, scale: number): ReadonlyArray<Site> => {
  const time = hours(tree(scenario, "workingTime"))
  const caseTypes = Object.keys(tree(scenario, "caseTypes"))
  const sites = rows.map((row) => emptySite(text(scenario, row, "code"), caseTypes))
  for (const caseType of caseTypes) {
    const demand = recipients(scenario, rows, caseType)
    const phi = relativeUnitTime(scenario, rows, caseType)
    for (const activity of activities(scenario, caseType)) {
      const { eventsPerRecipient, minutes } = activityOf(scenario, caseType, activity, scale)
      sites.forEach((site, m) => {
        const events = demand[m]! * eventsPerRecipient
        site.core[caseType]! += ((events * minutes) / 60 / time.casePerFte) * phi[m]!
      })
    }
  }
  for (const site of sites) {
    addUpkeep(scenario, site, tree(scenario, "competence", "local"), time)
    addManagement(scenario, site, "local", time)
  }
  return sites
}

/** The factor on all activity minutes that makes the status quo equal the observation. */
const solveScale = (scenario: Tree, rows: ReadonlyArray<Row>): number => {
  const given = tree(scenario, "baseline")
  if (given["scaleUnitTimes"] !== true) return 1
  const observed =
    given["observedFte"] === undefined
      ? number(scenario, given["employees"]) * number(scenario, given["ftePerEmployee"])
      : number(scenario, given["observedFte"])
  const baseline = (scale: number) => sum(statusQuo(scenario, rows, scale).map(total))
  let low = 0
  let high = 1
  while (baseline(high) < observed && high < 1e6) high *= 2
  // Decided: the factor is greater than 0. Upkeep jumps at x = 0 where minimumTrained > 0, so test just above it.
  if (baseline(1e-9) > observed || baseline(high) < observed) throw new Error("no factor meets the observation")
  while (high - low > 1e-15 * high) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (baseline(middle) < observed) low = middle
    else high = middle
  }
  return high
}

interface Reorganised {
  readonly local: ReadonlyArray<Site>
  readonly centres: ReadonlyArray<Site>
  /** Σ w·φ·(1−A)·share: the moved work at today's pace. */
  readonly moved: number
  /** Σ w·φ·A. */
  readonly automated: number
  /** Σ w·(1−A)·(1−share)·φ·(λ−1): what the work that stays takes longer. */
  readonly slower: number
}

const reorganise = (scenario: Tree, rows: ReadonlyArray<Row>, scale: number, handOffScale: number): Reorganised => {
  if (scenario["organisation"] === undefined) {
    return { local: statusQuo(scenario, rows, scale), centres: [], moved: 0, automated: 0, slower: 0 }
  }
  const organisation = tree(scenario, "organisation")
  const time = hours(tree(scenario, "workingTime"))
  const timeCentre = hours(centreTime(scenario))
  const caseTypes = Object.keys(tree(scenario, "caseTypes"))
  const locals = rows.map((row) => emptySite(text(scenario, row, "code"), caseTypes))
  const centreTrees = Object.entries(tree(organisation, "centres"))
  const centres = centreTrees.map(([id, centre]) => emptySite(id, takes(centre, caseTypes)))
  const takesPart = rows.map((row) => selects(scenario, organisation["municipalities"], row))
  const coordinated = rows.map(() => false)
  let moved = 0
  let automated = 0
  let slower = 0

  for (const caseType of caseTypes) {
    const demand = recipients(scenario, rows, caseType)
    const phi = relativeUnitTime(scenario, rows, caseType)
    rows.forEach((row, m) => {
      const local = locals[m]!
      // First the events that move, because they decide whether the cell needs a centre.
      let eventsThatMove = 0
      for (const activity of activities(scenario, caseType)) {
        const { eventsPerRecipient } = activityOf(scenario, caseType, activity, scale)
        const { share, automation } = cell(scenario, caseType, activity)
        if (takesPart[m]) eventsThatMove += demand[m]! * eventsPerRecipient * (1 - automation) * share
      }
      let centre: Site | undefined
      let hosted = false
      if (eventsThatMove > 0) {
        const g = centreTrees.findIndex(
          ([, place]) =>
            takes(place, caseTypes).includes(caseType) && selects(scenario, at(place, "municipalities"), row)
        )
        centre = centres[g]
        if (centre === undefined) throw new Error(`no centre for ${caseType} of ${local.id}`)
        const host = at(centreTrees[g]![1], "host")
        hosted = host !== undefined && String(host) === local.id
        if (!hosted) coordinated[m] = true
      }
      for (const activity of activities(scenario, caseType)) {
        const { eventsPerRecipient, minutes } = activityOf(scenario, caseType, activity, scale)
        const events = demand[m]! * eventsPerRecipient
        const work = (events * minutes) / 60 / time.casePerFte
        if (!takesPart[m]) {
          local.core[caseType]! += work * phi[m]!
          continue
        }
        const given = cell(scenario, caseType, activity)
        const { share, automation } = given
        automated += work * phi[m]! * automation
        moved += work * phi[m]! * (1 - automation) * share
        slower += work * (1 - automation) * (1 - share) * phi[m]! * (given.localRelativeUnitTime - 1)
        local.core[caseType]! += work * (1 - automation) * (1 - share) * phi[m]! * given.localRelativeUnitTime
        const eventsMoved = events * (1 - automation) * share
        if (centre === undefined || eventsMoved === 0) continue
        centre.core[caseType]! +=
          ((eventsMoved * minutes) / 60 / timeCentre.casePerFte) * given.centreRelativeUnitTime()
        if (hosted) continue
        const { handOffShare, returnRate, sendMinutes, receiveMinutes } = given.handOff()
        const handOffs = (eventsMoved * handOffShare) / (1 - returnRate)
        local.transaction[caseType]! += (handOffs * sendMinutes * handOffScale) / 60 / time.casePerFte
        centre.transaction[caseType]! += (handOffs * receiveMinutes * handOffScale) / 60 / timeCentre.casePerFte
      }
      if (centre !== undefined && !hosted) {
        const contacts = extraContacts(scenario, caseType)
        local.transaction[caseType]! +=
          (demand[m]! * contacts.perRecipient * contacts.minutes * handOffScale) / 60 / time.casePerFte
      }
    })
  }

  const curve = organisation["scaleCurve"]
  if (curve !== undefined) {
    const [elasticity, reference, exhausted] = ["elasticity", "referenceFte", "exhaustedFte"].map((key) =>
      number(scenario, at(curve, key))
    ) as [number, number, number]
    for (const centre of centres) {
      for (const caseType of centre.caseTypes) {
        const x = centre.core[caseType]!
        if (x > 0) centre.core[caseType] = x * (Math.min(x, exhausted) / reference) ** -elasticity
      }
    }
  }

  const competence = tree(merge(tree(scenario, "competence"), tree(organisation, "competence")))
  locals.forEach((site, m) => {
    addUpkeep(scenario, site, takesPart[m] ? tree(competence, "local") : tree(scenario, "competence", "local"), time)
    const perMunicipality = at(organisation, "coordination", "hoursPerMunicipality")
    if (coordinated[m] && perMunicipality !== undefined) {
      site.coordination = number(scenario, perMunicipality) / time.perFte
    }
    addManagement(scenario, site, "local", time)
  })
  centres.forEach((site, g) => {
    addUpkeep(scenario, site, tree(competence, "centre"), timeCentre)
    // Decided: a secretariat and individual allowances are there even where the centre gets no work.
    const secretariat = at(centreTrees[g]![1], "secretariatFte")
    site.coordination = secretariat === undefined ? 0 : number(scenario, secretariat)
    addManagement(scenario, site, "centre", timeCentre)
  })
  return { local: locals, centres, moved, automated, slower }
}

/** The values of one cell: cell beats case type beats activity beats organisation. */
const cell = (scenario: Tree, caseType: string, activity: string) => {
  const organisation = tree(scenario, "organisation")
  const places = [
    tree(organisation, "caseTypes", caseType, "activities", activity),
    tree(organisation, "caseTypes", caseType),
    tree(organisation, "activities", activity),
    organisation
  ]
  const nearest = (...paths: ReadonlyArray<ReadonlyArray<string>>): unknown => {
    for (const place of places) {
      for (const path of paths) {
        const found = at(place, ...path)
        if (found !== undefined) return found
      }
    }
    return undefined
  }
  const value = (neutral: number | undefined, ...paths: ReadonlyArray<ReadonlyArray<string>>): number => {
    const found = nearest(...paths)
    if (found !== undefined) return number(scenario, found)
    if (neutral === undefined) throw new Error(`${caseType}.${activity} has no ${paths[0]!.join(".")}`)
    return neutral
  }
  return {
    share: value(undefined, ["share"]),
    automation: value(0, ["automation"]),
    localRelativeUnitTime: value(1, ["localRelativeUnitTime"]),
    // π and hand-offs are read only where work moves. A cell that moves work must say both.
    centreRelativeUnitTime: (): number => {
      const found = nearest(["centreRelativeUnitTime"])
      const rule = at(found, "benchmark")
      return rule === undefined ? value(undefined, ["centreRelativeUnitTime"]) : benchmark(scenario, tree(rule))
    },
    // A share of hand-offs has no default. Decided: with share 0 the minutes may be left out.
    handOff: () => {
      const handOffShare = value(undefined, ["handoffShare"], ["handoff", "share"])
      const needed = handOffShare > 0 ? undefined : 0
      return {
        handOffShare,
        returnRate: value(0, ["handoff", "returnRate"]),
        sendMinutes: value(needed, ["handoff", "sendMinutes"]),
        receiveMinutes: value(needed, ["handoff", "receiveMinutes"])
      }
    }
  }
}

const extraContacts = (scenario: Tree, caseType: string) => {
  const organisation = tree(scenario, "organisation")
  const value = (key: string): number => {
    const near = at(organisation, "caseTypes", caseType, "extraContacts", key) ?? at(organisation, "extraContacts", key)
    return near === undefined ? 0 : number(scenario, near)
  }
  return { perRecipient: value("perRecipient"), minutes: value("minutes") }
}
