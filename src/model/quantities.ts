/** The table of quantities: whatever can be asked of a scenario stands here once. Words for them are in `words`. */
import { moneyQuantities } from "./money/moneyQuantities.ts"
import { qualityQuantities } from "./quality/qualityQuantities.ts"
import { monthly, transitionQuantities } from "./transition/transitionQuantities.ts"
import { lendingQuantities } from "./staffing/lendingQuantities.ts"
import { staffingQuantities } from "./staffing/staffingQuantities.ts"
import {
  BRIDGE,
  type BridgeId,
  type Formula,
  type PartByName,
  type Quantity,
  type QuantityRules,
  type Side,
  VULNERABILITY,
  type VulnerabilityId
} from "./Quantity.ts"
import type { MonthlyId } from "./transition/series.ts"
import { serviceQuantities } from "./service/serviceQuantities.ts"
import { trainingQuantities } from "./training/trainingQuantities.ts"
import { vulnerability } from "./vulnerability.ts"

const all = (side: Side): Formula => [
  [1, `${side}.core`],
  [1, `${side}.transaction`],
  [1, `${side}.upkeep`],
  [1, `${side}.service`],
  [1, `${side}.management`],
  [1, `${side}.coordination`]
]

const fte = (of: Formula, ...places: ReadonlyArray<"municipality" | "centre">): QuantityRules => ({
  unit: "fte",
  at: { caseType: true, ...(places.length > 0 ? { caseTypeAtPlace: true as const } : {}), ...atPlaces(places) },
  of
})

const atPlaces = (places: ReadonlyArray<"municipality" | "centre">): QuantityRules["at"] =>
  Object.fromEntries(places.map((place) => [place, true]))

/** The same in a month of the transition. */
const byMonth = (id: MonthlyId, rules: QuantityRules): QuantityRules => ({
  ...rules,
  at: { ...rules.at, month: true },
  inMonth: monthly(id)
})

/** FTE; centres are never spread over municipalities, nor the other way round. */
const fteQuantities: Readonly<Record<Quantity, QuantityRules>> = {
  baseline: byMonth("baseline", fte(all("today"), "municipality")),
  local: byMonth("local", fte(all("local"), "municipality")),
  centre: byMonth("centre", fte(all("centre"), "centre")),
  freed: byMonth(
    "freed",
    fte([
      [1, "baseline"],
      [-1, "local"],
      [-1, "centre"]
    ])
  ),
  need: byMonth(
    "need",
    fte([
      [1, "local"],
      [1, "centre"]
    ])
  ),
  moved: fte([[1, "moved"]], "municipality"),
  leaves: fte(
    [
      [1, "baseline"],
      [-1, "local"]
    ],
    "municipality"
  ),
  transaction: fte(
    [
      [1, "local.transaction"],
      [1, "centre.transaction"]
    ],
    "municipality",
    "centre"
  ),
  competence: fte(
    [
      [1, "local.upkeep"],
      [1, "centre.upkeep"]
    ],
    "municipality",
    "centre"
  ),
  competenceExtra: fte(
    [
      [1, "competence"],
      [-1, "today.upkeep"]
    ],
    "municipality"
  ),
  management: fte(
    [
      [1, "local.management"],
      [1, "centre.management"]
    ],
    "municipality",
    "centre"
  ),
  coordination: fte(
    [
      [1, "local.coordination"],
      [1, "centre.coordination"]
    ],
    "municipality",
    "centre"
  ),
  overhead: fte(
    [
      [1, "transaction"],
      [1, "competenceExtra"]
    ],
    "municipality",
    "centre"
  )
}

/** What each cause adds to freed FTE; costs are negative; all of them sum to freed. */
const bridge: Readonly<Record<BridgeId, Formula>> = {
  automation: [[1, "automated"]],
  productivity: [
    [1, "today.core"],
    [-1, "local.core"],
    [-1, "centre.core"],
    [-1, "automated"],
    [-1, "reworkToday"],
    [1, "rework"]
  ],
  handOffs: [[-1, "transaction"]],
  competence: [[-1, "competenceExtra"]],
  management: [
    [1, "today.management"],
    [-1, "management"]
  ],
  coordination: [
    [-1, "coordination"],
    [1, "posts"]
  ],
  service: [
    [1, "today.service"],
    [-1, "local.service"],
    [-1, "centre.service"]
  ],
  posts: [[-1, "posts"]],
  quality: [
    [1, "reworkToday"],
    [-1, "rework"]
  ]
}

const byName: Readonly<Record<PartByName, QuantityRules>> = {
  rework: {
    ...fte(
      [
        [1, "local.rework"],
        [1, "centre.rework"]
      ],
      "municipality",
      "centre"
    ),
    section: "quality"
  },
  reworkToday: { ...fte([[1, "today.rework"]], "municipality"), section: "quality" },
  posts: fte([[1, "centre.posts"]], "centre")
}

const prefixed = <Prefix extends string, Id extends string>(
  prefix: Prefix,
  ids: ReadonlyArray<Id>,
  rules: (id: Id) => QuantityRules
) =>
  Object.fromEntries(ids.map((id) => [`${prefix}.${id}`, rules(id)])) as Readonly<
    Record<`${Prefix}.${Id}`, QuantityRules>
  >

const table = {
  ...fteQuantities,
  ...byName,
  ...prefixed("bridge", BRIDGE, (id: BridgeId) => ({
    unit: "fte",
    at: {},
    ...(id === "service" ? { section: "service" as const } : {}),
    of: bridge[id]
  })),
  ...prefixed("vulnerability", VULNERABILITY, (id: VulnerabilityId) => ({
    unit: "cells",
    at: {},
    steps: true,
    of: (_, allocation) => vulnerability(allocation)[id]
  })),
  unitTimeScale: { unit: "factor", at: {}, of: (_, { unitTimeScale }) => unitTimeScale } as QuantityRules,
  ...serviceQuantities,
  ...moneyQuantities,
  ...qualityQuantities,
  ...transitionQuantities,
  ...staffingQuantities,
  ...lendingQuantities,
  ...trainingQuantities
}

/** The name of a quantity in the metric grammar, case types and places left out. */
export type QuantityId = keyof typeof table

export const quantities: Readonly<Record<QuantityId, QuantityRules>> = table

export const isBridge = (quantity: QuantityId): boolean => quantity.startsWith("bridge.")

export const isQuantity = (text: string): text is QuantityId => Object.hasOwn(table, text)
