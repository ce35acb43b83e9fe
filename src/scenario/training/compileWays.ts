/** Ways of training as slots, and how often each is taken where the scenario says so. */
import type { Amount } from "../../model/money/Money.ts"
import { ZERO } from "../../model/Slot.ts"
import type { Way } from "../../model/training/Way.ts"
import type { Ledger, Path } from "../Ledger.ts"
import { makeEntries } from "../money/Entries.ts"
import type { QuantityInput } from "../quantitySchema.ts"
import type { Scenario } from "../Scenario.ts"
import { type Kind, kinds } from "../Unit.ts"
import { qualityWords } from "../quality/qualityWords.ts"
import type { WayInput } from "./waySchema.ts"

export type Side = "local" | "centre"

export interface WrittenWay {
  readonly id: string
  readonly way: WayInput
  readonly path: Path
}

/** How often each way is taken: as written, or nothing yet where the cheapest is still to be found. */
export type Choice = "leastCost" | Readonly<Record<string, number>>

export const compileWay = (
  { id, way, path }: WrittenWay,
  choice: Choice,
  side: Side,
  scenario: Scenario,
  ledger: Ledger
): Way => {
  const times = choice === "leastCost" ? 0 : (choice[id] ?? 0)
  const max = Math.max(way.max ?? 1, times)
  const amount = (input: QuantityInput, key: string, kind: Kind): Amount =>
    scenario.money === undefined
      ? { slot: ledger.slot(input, [...path, key], kind), index: null }
      : makeEntries(scenario, ledger).amount(input, [...path, key], kind)
  if ("shareOfWageBill" in way) {
    return {
      times,
      max,
      minimumGroup: 1,
      attendance: {
        kind: "bought",
        share: ledger.slot(way.shareOfWageBill, [...path, "shareOfWageBill"], kinds.share),
        wage: wageOf(scenario, side, path, ledger),
        costPerHour: amount(way.costPerHour, "costPerHour", kinds.price)
      },
      group: null,
      across: "site",
      effect: ledger.slot(way.effectPerHour, [...path, "effectPerHour"], kinds.multiplier),
      costPerPerson: null,
      fixedPerYear: null
    }
  }
  checkSide(way.across, side, path, ledger)
  return {
    times,
    max,
    minimumGroup: way.minimumGroup ?? 1,
    attendance: { kind: "stated", hours: ledger.slot(way.hours, [...path, "hours"], kinds.hours) },
    group:
      way.groupSize === undefined
        ? null
        : {
            size: ledger.slot(way.groupSize, [...path, "groupSize"], kinds.groupSize),
            facilitatorHours:
              way.facilitatorHours === undefined
                ? ZERO
                : ledger.slot(way.facilitatorHours, [...path, "facilitatorHours"], kinds.hours)
          },
    across: way.across === undefined ? "site" : "all",
    effect: ledger.slot(way.effect, [...path, "effect"], kinds.hours),
    costPerPerson: way.costPerPerson === undefined ? null : amount(way.costPerPerson, "costPerPerson", kinds.cost),
    fixedPerYear: way.fixedPerYear === undefined ? null : amount(way.fixedPerYear, "fixedPerYear", kinds.money)
  }
}

/** A budget is a share of pay, and pay stands under money. */
const wageOf = (scenario: Scenario, side: Side, path: Path, ledger: Ledger): Amount => {
  const salary = scenario.money?.costPerFte?.[side]?.salary
  if (salary !== undefined)
    return makeEntries(scenario, ledger).amount(salary, ["money", "costPerFte", side, "salary"], kinds.money)
  ledger.report({
    path: [...path, "shareOfWageBill"],
    at: "key",
    code: "missing-key",
    ...qualityWords.budgetNeedsWage(side)
  })
  return { slot: ZERO, index: null }
}

const checkSide = (across: string | undefined, side: Side, path: Path, ledger: Ledger): void => {
  const own = side === "local" ? "municipalities" : "centres"
  if (across !== undefined && across !== own)
    ledger.report({ path: [...path, "across"], at: "value", code: "illegal-value", ...qualityWords.acrossSide(own) })
}
