/** What differs between scenarios: numbers at their places, and structure. */
import type { Distribution } from "../kernel/Distribution.ts"
import type { Assumption } from "../scenario/Ledger.ts"
import type { Loaded } from "../scenario/load.ts"
import { formsOf } from "../scenario/formsOf.ts"
import { inForce } from "../scenario/places.ts"
import type { Basis } from "../scenario/quantitySchema.ts"
import { fileLine } from "../scenario/Source.ts"
import { at } from "../scenario/Tree.ts"
import type { UnitId } from "../scenario/Unit.ts"

/** One row: a value for each scenario, in the order of the scenarios; null where a scenario has none. */
export interface Difference {
  /**
   * The assumption's path, or the place where scenarios use different assumptions. A scenario that writes nothing at
   * the place shows the value that is in force there.
   */
  readonly path: string
  /** Every place where scenarios put these numbers in. */
  readonly places: ReadonlyArray<string>
  /** Undefined for structure: names and rules, not numbers. */
  readonly unit: UnitId | undefined
  readonly values: ReadonlyArray<number | string | null>
  readonly distributions: ReadonlyArray<Distribution | null>
  readonly assumptions: ReadonlyArray<Assumption | null>
  /** `file:line` where each value is written. */
  readonly origins: ReadonlyArray<string | null>
  readonly basis: ReadonlyArray<Basis | null>
}

/** Every number and every part of the structure that is not the same in all scenarios; numbers first. */
export const differences = (scenarios: ReadonlyArray<Loaded>): ReadonlyArray<Difference> => [
  ...numberDifferences(scenarios),
  ...structureDifferences(scenarios)
]

const numberDifferences = (scenarios: ReadonlyArray<Loaded>): ReadonlyArray<Difference> => {
  const places = scenarios.map(({ compiled }) => {
    const byPlace = new Map<string, Assumption>()
    for (const assumption of compiled.assumptions) for (const place of assumption.usedAt) byPlace.set(place, assumption)
    return byPlace
  })
  const byPath = scenarios.map(({ compiled }) => new Map(compiled.assumptions.map((found) => [found.path, found])))
  const rows = new Map<string, Difference & { readonly places: Array<string> }>()
  for (const place of new Set(places.flatMap((byPlace) => [...byPlace.keys()]))) {
    const atPlace = places.map((byPlace) => byPlace.get(place) ?? null)
    const paths = new Set(atPlace.flatMap((assumption) => (assumption === null ? [] : [assumption.path])))
    // One number, used here by some scenarios only: whether they agree on the number is asked of the number itself.
    const shared = paths.size === 1 && !paths.has(place)
    const found = shared
      ? byPath.map((known) => known.get([...paths][0]!) ?? null)
      : atPlace.map((assumption, i) => assumption ?? inForce(place, (wider) => places[i]!.get(wider)) ?? null)
    if (found.every((assumption) => sameNumber(assumption, found[0]!))) continue
    const key = JSON.stringify(found.map((assumption) => assumption?.path ?? null))
    const before = rows.get(key)
    if (before !== undefined) {
      before.places.push(place)
      continue
    }
    rows.set(key, {
      path: paths.size === 1 ? [...paths][0]! : place,
      places: [place],
      unit: found.find((assumption) => assumption !== null)!.kind.unit,
      values: found.map((assumption) => assumption?.value ?? null),
      distributions: found.map((assumption) => assumption?.distribution ?? null),
      assumptions: found,
      origins: found.map((assumption) => (assumption === null ? null : fileLine(assumption.node.span))),
      basis: found.map((assumption) => assumption?.basis ?? null)
    })
  }
  return [...rows.values()]
}

/** Same value and same belief; where it is written and what it rests on is another matter. */
const sameNumber = (a: Assumption | null, b: Assumption | null): boolean =>
  a === null || b === null
    ? a === b
    : a.value === b.value && JSON.stringify(a.distribution) === JSON.stringify(b.distribution)

const structureDifferences = (scenarios: ReadonlyArray<Loaded>): ReadonlyArray<Difference> => {
  const structures = scenarios.map(structureOf)
  const rows: Array<Difference> = []
  for (const path of new Set(structures.flatMap((structure) => [...structure.keys()]))) {
    const values = structures.map((structure) => structure.get(path) ?? null)
    if (values.every((value) => value === values[0])) continue
    rows.push({
      path,
      places: [path],
      unit: undefined,
      values,
      distributions: values.map(() => null),
      assumptions: values.map(() => null),
      origins: scenarios.map(({ tree }) => {
        const node = at(tree, path.split("."))
        return node === undefined ? null : fileLine(node.span)
      }),
      basis: values.map(() => null)
    })
  }
  return rows
}

/** Names and rules by path. Centres are one row: which they are, whom they serve, what they take. */
const structureOf = ({ scenario }: Loaded): ReadonlyMap<string, string> => {
  const rows = new Map<string, string>()
  const put = (path: string, value: unknown): void => {
    if (value !== undefined) rows.set(path, typeof value === "string" ? value : JSON.stringify(value))
  }
  put("municipalities.table", scenario.municipalities.table)
  put("relativeUnitTime", ruleOf(scenario.relativeUnitTime))
  for (const [id, { recipients, relativeUnitTime, activities }] of Object.entries(scenario.caseTypes)) {
    put(
      `caseTypes.${id}.recipients`,
      "spreadBy" in recipients ? `spreadBy ${recipients.spreadBy}` : `column ${recipients.column}`
    )
    put(`caseTypes.${id}.relativeUnitTime`, ruleOf(relativeUnitTime))
    put(`caseTypes.${id}.activities`, Object.keys(activities).sort().join(", "))
  }
  put("baseline.scaleUnitTimes", scenario.baseline?.scaleUnitTimes)
  put("baseline.scaleHandOffs", scenario.baseline?.scaleHandOffs)
  for (const [path, form] of Object.entries(formsOf(scenario))) put(path, form)
  const { organisation } = scenario
  put("organisation", organisation === undefined ? "none" : (organisation.form ?? "given"))
  if (organisation === undefined) return rows
  put("organisation.governance", organisation.governance)
  put("organisation.municipalities", organisation.municipalities)
  const centres = Object.entries(organisation.centres ?? {})
  put(
    "organisation.centres",
    `${centres.length}: ${centres
      .map(([id, { host, municipalities, caseTypes }]) =>
        [
          id,
          host === undefined ? "" : `@${host}`,
          municipalities === undefined ? "" : short(municipalities),
          caseTypes?.join("+") ?? ""
        ]
          .filter((part) => part !== "")
          .join(" ")
      )
      .join("; ")}`
  )
  put("correlations", Object.keys(scenario.correlations ?? {}).length === 0 ? undefined : scenario.correlations)
  return rows
}

const ruleOf = (rule: Loaded["scenario"]["relativeUnitTime"]): string | undefined =>
  rule === undefined
    ? undefined
    : "column" in rule
      ? `column ${rule.column}${rule.normalise === true ? ", normalised" : ""}`
      : "scale curve"

const short = (which: unknown): string =>
  typeof which === "string"
    ? which
    : Object.values(which as Readonly<Record<string, unknown>>)
        .flat()
        .join("/")
