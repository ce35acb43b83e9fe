/** A loaded scenario as a lock file records it. */
import { formsOf } from "../../scenario/formsOf.ts"
import { createHash } from "node:crypto"
import type { Distribution } from "../../kernel/Distribution.ts"
import { allocate } from "../../model/allocate.ts"
import { type Metric, national } from "../../model/Metric.ts"
import { measure } from "../measure.ts"
import { bridgeIn, QUANTITIES } from "../../model/Quantity.ts"
import type { Assumption } from "../../scenario/Ledger.ts"
import type { Loaded } from "../../scenario/load.ts"
import { metricText } from "../../scenario/metricText.ts"
import { isGiven } from "../isGiven.ts"
import { mainMetric } from "../mainQuantity.ts"
import type { LockedNumber, LockedScenario } from "./Lock.ts"

/** Everything but the integrity hash, which the text gets when it is written. */
export type Snapshot = Omit<LockedScenario, "integrity">

/** What happened when something was accepted. */
export interface Acceptance {
  readonly date: string
  readonly note: string
}

export const snapshotOf = (loaded: Loaded, { date, note }: Acceptance): Snapshot => ({
  fingerprint: loaded.fingerprint,
  date,
  note,
  structure: structureHash(loaded),
  municipalities: municipalitiesHash(loaded),
  codes: loaded.compiled.names.municipalities.map(({ code }) => code).sort(),
  assumptions: Object.fromEntries(loaded.compiled.assumptions.map((one) => [one.path, lockedNumber(one)])),
  results: resultsOf(loaded, loaded.compiled.model.values)
})

/** Results by metric text, to 1e-6, for one set of values. */
export const resultsOf = (loaded: Loaded, values: Float64Array): Readonly<Record<string, number>> => {
  const { model, names } = loaded.compiled
  const allocation = allocate(model, values)
  return Object.fromEntries(
    lockedMetrics(loaded).map((metric) => [metricText(metric, names), rounded(measure(model, allocation, metric))])
  )
}

export const lockedNumber = ({ value, distribution }: Pick<Assumption, "value" | "distribution">): LockedNumber =>
  distribution === null ? value : { value, ...rangeOf(distribution) }

/** To 1e-6, and never −0. */
export const rounded = (x: number): number => Math.round(x * 1e6) / 1e6 + 0

/** How many municipalities are recorded one by one. */
const LARGEST = 5
const OF_CASE_TYPES = ["baseline", "local", "centre", "freed", "transaction", "competence"] as const

/** A published case has results of money, and no others. */
const OF_GIVEN = ["saving", "oneOff", "npv"] as const

const lockedMetrics = (loaded: Loaded): ReadonlyArray<Metric> =>
  isGiven(loaded)
    ? OF_GIVEN.filter((quantity) => quantity !== "npv" || mainMetric([loaded]) === "npv").map((id) => national(id))
    : metricsOfStaff(loaded)

const metricsOfStaff = (loaded: Loaded): ReadonlyArray<Metric> => [
  ...QUANTITIES.map((quantity) => national(quantity)),
  ...loaded.compiled.names.caseTypes.flatMap((_, c) => OF_CASE_TYPES.map((quantity) => national(quantity, c))),
  ...bridgeIn(loaded.compiled.model).map((id) => national(`bridge.${id}`)),
  ...largestMunicipalities(loaded).flatMap((municipality) =>
    (["baseline", "local"] as const).map((quantity) => national(quantity, -1, { municipality }))
  )
]

const largestMunicipalities = (loaded: Loaded): ReadonlyArray<number> => {
  const { model, names } = loaded.compiled
  const allocation = allocate(model)
  return names.municipalities
    .map(({ code }, municipality) => ({
      code,
      municipality,
      fte: measure(model, allocation, national("baseline", -1, { municipality }))
    }))
    .sort((a, b) => b.fte - a.fte || (a.code < b.code ? -1 : 1))
    .slice(0, LARGEST)
    .map(({ municipality }) => municipality)
}

const municipalitiesHash = (loaded: Loaded): string => {
  const { model, names } = loaded.compiled
  const allocation = allocate(model)
  const rows = names.municipalities.map(({ code }, municipality) => {
    const of = (quantity: "baseline" | "local") =>
      rounded(measure(model, allocation, national(quantity, -1, { municipality })))
    return `${code} ${of("baseline")} ${of("local")}`
  })
  return sha256(rows.sort().join("\n"))
}

const rangeOf = (distribution: Distribution): Readonly<Record<string, ReadonlyArray<number>>> => {
  switch (distribution.kind) {
    case "pert":
    case "triangular":
      return { [distribution.kind]: [distribution.low, distribution.mode, distribution.high] }
    case "uniform":
      return { uniform: [distribution.low, distribution.high] }
    default:
      return { [distribution.kind]: [distribution.p5, distribution.p95] }
  }
}

/** What decides a result and is no number with a path: uses, order of service, columns, which rules hold. */
const structureHash = ({ scenario, compiled }: Loaded): string => {
  const { model, names, assumptions, columns } = compiled
  const codeOf = (m: number) => names.municipalities[m]?.code ?? null
  const organisation = model.organisation
  return sha256(
    JSON.stringify({
      uses: assumptions.map(({ path, usedAt }) => [path, [...usedAt].sort()]).sort(byFirst),
      columns: [...columns]
        .map(([name, cells]) => [name, cells.map((cell, m) => [codeOf(m), cell]).sort(byFirst)])
        .sort(byFirst),
      caseTypes: names.caseTypes.map(({ id }, c) => [id, model.caseTypes[c]!.relativeUnitTime.kind]).sort(byFirst),
      scaling: [model.observed !== null, model.observed?.scaleHandOffs ?? null],
      correlations: Object.values(scenario.correlations ?? {})
        .map(({ between, rank }) => [[...between].sort().join(), rank])
        .sort(byFirst),
      ...(Object.keys(formsOf(scenario)).length === 0 ? {} : { forms: formsOf(scenario) }),
      centres:
        organisation?.centres.map(({ takes }, g) => [
          names.centres[g]!.id,
          codeOf(organisation.hosts[g]!),
          [...takes].map((taken, c) => [names.caseTypes[c]!.id, taken]).sort(byFirst)
        ]) ?? null,
      serves: organisation === null ? null : servedBy(names, organisation.centreOf, organisation.participates)
    })
  )
}

const servedBy = (names: Loaded["compiled"]["names"], centreOf: Int16Array, participates: Uint8Array) => {
  const n = names.caseTypes.length
  return names.municipalities
    .flatMap(({ code }, m) =>
      names.caseTypes.map(({ id }, c) => [
        `${code} ${id}`,
        participates[m] === 1 ? (names.centres[centreOf[m * n + c]!]?.id ?? null) : "stays"
      ])
    )
    .sort(byFirst)
}

const byFirst = (a: ReadonlyArray<unknown>, b: ReadonlyArray<unknown>): number => {
  const [x, y] = [String(a[0]), String(b[0])]
  return x < y ? -1 : x > y ? 1 : 0
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex")
