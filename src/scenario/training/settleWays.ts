/**
 * Finds the cheapest mix of ways of training where a scenario asks for it: once, at the central values, as whoever
 * decides must; draws then show what it costs if the numbers turn out otherwise.
 */
import { allocate } from "../../model/allocate.ts"
import type { Model, Upkeep } from "../../model/Model.ts"
import type { Side as Where } from "../../model/Quantity.ts"
import { groupsToTrain } from "../../model/training/people.ts"
import { effectOfOne, mixesOf, MOST_MIXES, reaching } from "../../model/training/plan.ts"
import { choiceOn, wayNames } from "../compileUpkeep.ts"
import type { Ledger, Path } from "../Ledger.ts"
import { qualityWords } from "../quality/qualityWords.ts"
import type { Scenario } from "../Scenario.ts"
import type { Side } from "./compileWays.ts"

/** An upkeep of a model that has ways, and how it is put back. */
interface Place {
  readonly where: Where
  readonly of: (model: Model) => Upkeep
  readonly put: (model: Model, upkeep: Upkeep) => Model
  readonly names: ReadonlyArray<string>
  readonly choice: "leastCost" | "stated"
  readonly path: Path
}

/** The model with every mix chosen; what cannot be reached or held is reported. */
export const settleWays = (model: Model, scenario: Scenario, ledger: Ledger): Model => {
  const places = placesOf(model, scenario)
  const within = places.filter((place) => isWithin(place, model, ledger))
  let settled = model
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const allocation = allocate(settled)
    const next = within.reduce((before, place) => {
      if (place.choice === "stated") return before
      const [best] = reaching(
        mixesOf(settled, allocation, place.where, place.of(settled)),
        settled.values[place.of(settled).required]!
      )
      return best === undefined ? before : place.put(before, taken(place.of(before), best.times))
    }, settled)
    // What people are kept able for hardly depends on how: mostly the second round says the same as the first.
    if (within.every((place) => timesOf(place.of(next)) === timesOf(place.of(settled)))) break
    settled = next
  }
  for (const place of within) checkPlace(place, settled, ledger)
  return settled
}

const MOST_ROUNDS = 6

const placesOf = (model: Model, scenario: Scenario): ReadonlyArray<Place> => {
  const place = (side: Side, own: boolean, rest: Pick<Place, "where" | "of" | "put">): ReadonlyArray<Place> => {
    const found = choiceOn(scenario, side, own)
    if (found === undefined || rest.of(model).ways.length === 0) return []
    const names = wayNames(scenario, side, own).map(({ id }) => id)
    return [{ ...rest, names, choice: found.choice === "leastCost" ? "leastCost" : "stated", path: found.path }]
  }
  const { organisation } = model
  return [
    ...place("local", false, { where: "today", of: (m) => m.upkeep, put: (m, upkeep) => ({ ...m, upkeep }) }),
    ...(organisation === null
      ? []
      : [
          ...place("local", true, {
            where: "local",
            of: (m) => m.organisation!.localUpkeep,
            put: (m, localUpkeep) => ({ ...m, organisation: { ...m.organisation!, localUpkeep } })
          }),
          ...place("centre", true, {
            where: "centre",
            of: (m) => m.organisation!.centreUpkeep,
            put: (m, centreUpkeep) => ({ ...m, organisation: { ...m.organisation!, centreUpkeep } })
          })
        ])
  ]
}

const isWithin = ({ of, path }: Place, model: Model, ledger: Ledger): boolean => {
  const mixes = of(model).ways.reduce((count, { max }) => count * (max + 1), 1)
  if (mixes <= MOST_MIXES) return true
  ledger.report({ path: [...path, "ways"], at: "key", code: "too-many", ...qualityWords.tooManyMixes(MOST_MIXES) })
  return false
}

/** What the mix gives is enough, and every group that it needs is large enough. */
const checkPlace = ({ where, of, names, choice, path }: Place, model: Model, ledger: Ledger): void => {
  const upkeep = of(model)
  const allocation = allocate(model)
  const groups = groupsToTrain(model, allocation, where).filter((group) => group.upkeep === upkeep)
  if (groups.length === 0) return
  const required = model.values[upkeep.required]!
  const mixes = mixesOf(model, allocation, where, upkeep)
  if (choice === "leastCost") {
    if (reaching(mixes, required).length > 0) return
    const most = Math.max(0, ...mixes.filter(({ possible }) => possible).map(({ effect }) => effect))
    ledger.report({
      path: [...path, "required"],
      at: "value",
      code: "unreachable-effect",
      ...qualityWords.unreachableEffect(required, most)
    })
    return
  }
  for (const [w, way] of upkeep.ways.entries()) {
    const smallest = Math.min(...groups.map(({ people }) => people * model.values[upkeep.reach]!))
    if (way.times === 0 || way.across === "all" || smallest >= way.minimumGroup - ALMOST) continue
    ledger.report({
      path: [...path, "ways", names[w]!, "minimumGroup"],
      at: "value",
      code: "too-few-for-group",
      ...qualityWords.tooFew(way.minimumGroup, smallest, where === "centre" ? "centres" : "municipalities")
    })
  }
  const effect = upkeep.ways.reduce((sum, way) => sum + way.times * effectOfOne(way, model.values), 0)
  if (effect < required - ALMOST)
    ledger.warn({
      path: [...path, "choose"],
      at: "value",
      code: "too-little-effect",
      ...qualityWords.tooLittle(effect, required)
    })
}

const ALMOST = 1e-9

const taken = (upkeep: Upkeep, times: ReadonlyArray<number>): Upkeep => ({
  ...upkeep,
  ways: upkeep.ways.map((way, w) => ({ ...way, times: times[w]! }))
})

const timesOf = ({ ways }: Upkeep): string => ways.map(({ times }) => times).join()
