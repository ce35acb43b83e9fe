/** What can be asked of promises to those who call, come or apply. */
import type { Allocation } from "../allocate.ts"
import type { Model } from "../Model.ts"
import type { Formula, MetricUnit, QuantityRules, Side, Where } from "../Quantity.ts"
import { type CaseTotals, caseTotals } from "./caseTotals.ts"
import { channelTotals, type ChannelTotals, occupancyOf } from "./channelTotals.ts"
import { promiseCost } from "./promiseCost.ts"
import type { Service } from "./Service.ts"

interface Asked {
  readonly model: Model
  readonly service: Service
  readonly allocation: Allocation
  readonly where: Where
}

const read = (unit: MetricUnit, at: QuantityRules["at"], of: (asked: Asked) => number): QuantityRules => ({
  unit,
  at,
  section: "service",
  of: (model, allocation, where) =>
    model.service === null ? NaN : of({ model, service: model.service, allocation, where })
})

const fte = (of: Formula, at: QuantityRules["at"]): QuantityRules => ({ unit: "fte", at, section: "service", of })

/** Sides afterwards that are asked of: both, or the one that the place belongs to. */
const sidesAfter = ({ municipality, centre }: Where): ReadonlyArray<readonly [side: Side, site: number]> => [
  ...(centre >= 0 ? [] : [["local", municipality] as const]),
  ...(municipality >= 0 ? [] : [["centre", centre] as const])
]

const channels = ({ model, service, allocation, where }: Asked): ReadonlyArray<ChannelTotals> =>
  sidesAfter(where).map(([side, site]) =>
    channelTotals(model, service, allocation, side, { channel: where.item, site })
  )

const cases = ({ model, service, allocation, where }: Asked): ReadonlyArray<CaseTotals> =>
  sidesAfter(where).map(([side, site]) =>
    caseTotals(model, service, allocation, side, { caseType: where.caseType, site })
  )

const sum = <Key extends string>(parts: ReadonlyArray<Readonly<Record<Key, number>>>, key: Key): number =>
  parts.reduce((all, part) => all + part[key], 0)

/** Over the cases; a place without cases keeps nobody waiting. */
const perCase =
  (key: "waited" | "late") =>
  (asked: Asked): number => {
    const parts = cases(asked)
    const all = sum(parts, "cases")
    return all > 0 ? sum(parts, key) / all : 0
  }

const everywhere = { caseType: true, municipality: true, centre: true, caseTypeAtPlace: true } as const
const byChannel = { item: true, municipality: true, centre: true } as const

export const serviceQuantities = {
  service: fte(
    [
      [1, "local.service"],
      [1, "centre.service"]
    ],
    everywhere
  ),
  serviceToday: fte([[1, "today.service"]], { caseType: true, municipality: true, caseTypeAtPlace: true }),
  staffed: read("fte", byChannel, (asked) => sum(channels(asked), "staffed")),
  occupancy: read("share", byChannel, (asked) => occupancyOf(channels(asked))),
  promiseCost: read("fte", {}, ({ model, service, allocation }) => promiseCost(model, service, allocation)),
  waitDays: read("days", everywhere, perCase("waited")),
  late: read("share", everywhere, perCase("late")),
  caseBacklog: read("cases", everywhere, (asked) => sum(cases(asked), "backlog"))
} as const satisfies Readonly<Record<string, QuantityRules>>
