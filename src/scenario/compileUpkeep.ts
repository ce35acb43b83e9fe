/** Competence upkeep as slots: people to keep trained, and what each takes: components, or ways of training. */
import type { Upkeep } from "../model/Model.ts"
import { ONE, type Slot, ZERO } from "../model/Slot.ts"
import type { Ledger, Path } from "./Ledger.ts"
import type { Scenario } from "./Scenario.ts"
import { type Choice, compileWay, type Side, type WrittenWay } from "./training/compileWays.ts"
import { qualityWords } from "./quality/qualityWords.ts"
import type { UpkeepInput } from "./workSchema.ts"
import { type Kind, kinds } from "./Unit.ts"

/** One place where upkeep is written. */
interface Written {
  readonly input: UpkeepInput
  readonly path: Path
}

/**
 * Upkeep values, the nearest of an organisation's own and the general ones; components and ways merge by name, and an
 * organisation that names the one form leaves the other.
 *
 * @param own whether the organisation's values count
 */
export const compileUpkeep = (scenario: Scenario, side: Side, own: boolean, ledger: Ledger): Upkeep => {
  const given = scenario.organisation?.competence?.[side]
  const written: ReadonlyArray<Written> = [
    ...asWritten(scenario.competence?.[side], ["competence", side]),
    ...(own ? asWritten(given, ["organisation", "competence", side]) : [])
  ]
  const nearest = <K extends keyof UpkeepInput>(key: K) => {
    const place = written.findLast(({ input }) => input[key] !== undefined)
    return place === undefined ? undefined : { value: place.input[key]!, path: [...place.path, key] }
  }
  const pick = (key: "minimumTrained" | "ftePerTrained" | "reach" | "required", kind: Kind, neutral: Slot): Slot => {
    const found = nearest(key)
    return found === undefined ? neutral : ledger.slot(found.value, found.path, kind)
  }
  const isByWays = formOf(written, ledger) === "ways"
  const hours = isByWays ? [] : compileComponents(written, ledger)
  return {
    minimumTrained: pick("minimumTrained", kinds.people, ZERO),
    ftePerTrained: pick("ftePerTrained", kinds.ftePerTrained, ONE),
    hours,
    ways: isByWays ? compileWays(written, nearest("choose"), side, scenario, ledger) : [],
    required: pick("required", kinds.hours, ZERO),
    reach: pick("reach", kinds.share, ONE),
    per: nearest("trained")?.value.per ?? "caseType"
  }
}

const asWritten = (input: UpkeepInput | undefined, path: Path): ReadonlyArray<Written> =>
  input === undefined ? [] : [{ input, path }]

/** The form that the nearest place names. */
const formOf = (written: ReadonlyArray<Written>, ledger: Ledger): "components" | "ways" => {
  for (const { input, path } of written) {
    if (input.components === undefined || input.ways === undefined) continue
    ledger.report({ path: [...path, "ways"], at: "key", code: "two-forms", ...qualityWords.waysAndComponents })
  }
  const last = written.findLast(({ input }) => input.components !== undefined || input.ways !== undefined)
  return last?.input.ways === undefined ? "components" : "ways"
}

const compileComponents = (written: ReadonlyArray<Written>, ledger: Ledger): ReadonlyArray<Slot> => {
  const hours = new Map<string, Slot>()
  for (const { input, path } of written) {
    for (const [id, component] of Object.entries(input.components ?? {})) {
      const at = [...path, "components", id]
      if (component.hours !== undefined) hours.set(id, ledger.slot(component.hours, [...at, "hours"], kinds.hours))
      if (component.cost !== undefined) ledger.slot(component.cost, [...at, "cost"], kinds.cost)
    }
  }
  return [...hours.values()]
}

const compileWays = (
  written: ReadonlyArray<Written>,
  choice: { readonly value: Choice; readonly path: Path } | undefined,
  side: Side,
  scenario: Scenario,
  ledger: Ledger
): Upkeep["ways"] => {
  const ways = waysIn(written)
  if (choice !== undefined && choice.value !== "leastCost")
    for (const id of Object.keys(choice.value))
      if (!ways.has(id))
        ledger.report({
          path: [...choice.path, id],
          at: "key",
          code: "unknown-name",
          ...qualityWords.noWay(id, [...ways.keys()])
        })
  return [...ways.values()].map((way) => compileWay(way, choice?.value ?? "leastCost", side, scenario, ledger))
}

const waysIn = (written: ReadonlyArray<Written>): ReadonlyMap<string, WrittenWay> => {
  const ways = new Map<string, WrittenWay>()
  for (const { input, path } of written)
    for (const [id, way] of Object.entries(input.ways ?? {})) ways.set(id, { id, way, path: [...path, "ways", id] })
  return ways
}

/** Names of the ways of a side, in the order in which the model has them. */
export const wayNames = (scenario: Scenario, side: Side, own: boolean) => {
  const given = scenario.organisation?.competence?.[side]
  const written = [
    ...asWritten(scenario.competence?.[side], ["competence", side]),
    ...(own ? asWritten(given, ["organisation", "competence", side]) : [])
  ]
  const last = written.findLast(({ input }) => input.components !== undefined || input.ways !== undefined)
  return last?.input.ways === undefined
    ? []
    : [...waysIn(written).values()].map(({ id, way }) => ({ id, label: way.label ?? id }))
}

/** What is chosen on a side, and where that is written; undefined where components stand. */
export const choiceOn = (scenario: Scenario, side: Side, own: boolean) => {
  const given = own ? scenario.organisation?.competence?.[side] : undefined
  const general = scenario.competence?.[side]
  const isOwn = given?.choose !== undefined || given?.required !== undefined || given?.ways !== undefined
  const path = isOwn ? ["organisation", "competence", side] : ["competence", side]
  const choice = given?.choose ?? (general as UpkeepInput | undefined)?.choose
  return choice === undefined ? undefined : { choice, path }
}
