/** Scenarios in which who works where is known beforehand: towns with FTE that move and that stay, and money about them. */
import { allocate } from "../../src/model/allocate.ts"
import { measure, national } from "../../src/model/Metric.ts"
import type { QuantityId } from "../../src/model/quantities.ts"
import type { Written } from "./generate.ts"
import { loadTextsNow } from "./load.ts"

export interface Town {
  readonly code: string
  readonly population?: number
  /** FTE that move to the centre, that stay, and that grow by as many again. */
  readonly leaves?: number
  /** FTE of another case type that moves. */
  readonly others?: number
  readonly stays?: number
  readonly grows?: number
  /** Recipients who take no work, for keys. */
  readonly register?: number
  readonly cost?: number
  /** Whatever a key shall go by. */
  readonly size?: number
}

/** What can be asked of the compiled scenario. */
export interface Asked {
  readonly of: (quantity: QuantityId, code?: string) => number
  /** A quantity of every town. */
  readonly each: (quantity: QuantityId) => ReadonlyArray<number>
}

/** An FTE has so many hours, and every event takes one: a recipient is a thousandth of an FTE. */
const HOURS = 1000

/** @param centre FTE at the one centre */
export const pricedTowns = (towns: ReadonlyArray<Town>, centre: number, money: Written): Asked =>
  asked({
    "s.yaml": JSON.stringify({ ...townsOf(towns, centre), money: { ...base, ...money } }),
    "m.csv": tableOf(towns)
  })

/** A published case: amounts without anybody's work. */
export const pricedPlan = (money: Written): Asked =>
  asked({
    "s.yaml": JSON.stringify({
      casecap: 1,
      id: "plan",
      title: "Plan",
      money: { currency: "DKK", priceLevel: 2010, amounts: "given", ...money }
    })
  })

/** Who pays: municipalities, and how they share. */
export const paid = (contribution: Written, more: Written = {}): Written => ({
  settlement: { payer: "municipalities", contribution, grant: { basis: "none" }, ...more }
})
/** What an FTE costs: in a town as its table says, and at the centre. */
export const ownCost = (centre: Written, salaryShare = 1): Written => ({
  costPerFte: { localColumn: "cost", salaryShare, centre }
})

const asked = (texts: Readonly<Record<string, string>>): Asked => {
  const { model, names } = loadTextsNow(texts, "s.yaml").compiled
  const allocation = allocate(model)
  const at = (quantity: QuantityId, municipality: number) =>
    measure(model, allocation, national(quantity, -1, { municipality }))
  return {
    of: (quantity, code) =>
      at(quantity, code === undefined ? -1 : names.municipalities.findIndex((one) => one.code === code)),
    each: (quantity) => names.municipalities.map((_, m) => at(quantity, m))
  }
}

const base: Written = {
  currency: "DKK",
  priceLevel: 2010,
  release: { step: "exact", by: "site", overheadReleasedShare: 1 }
}

const townsOf = (towns: ReadonlyArray<Town>, centre: number): Written => {
  const moved = towns.reduce((sum, { leaves = 0, others = 0 }) => sum + leaves + others, 0)
  const work = (column: string, perRecipient = 1) => ({
    recipients: { column },
    activities: { event: { perRecipient, minutes: 60 } }
  })
  return {
    casecap: 1,
    id: "towns",
    title: "Towns",
    municipalities: { table: "m.csv", code: "code", name: "name", population: "population" },
    workingTime: { gross: HOURS, vacation: 0, publicHolidays: 0, sickness: 0, other: 0 },
    caseTypes: {
      moves: work("leaves"),
      others: work("others"),
      stays: work("stays"),
      grows: work("grows"),
      register: work("register", 0)
    },
    organisation: {
      form: "state",
      centres: { hub: { secretariatFte: 0 } },
      share: 0,
      centreRelativeUnitTime: moved > 0 ? centre / moved : 1,
      handoff: { share: 0, sendMinutes: 0, receiveMinutes: 0, returnRate: 0 },
      caseTypes: { moves: { share: 1 }, others: { share: 1 }, grows: { localRelativeUnitTime: 2 } }
    }
  }
}

const tableOf = (towns: ReadonlyArray<Town>): string =>
  [
    "code,name,population,leaves,others,stays,grows,register,cost,size",
    ...towns.map(
      ({ code, population = 1, leaves = 0, others = 0, stays = 0, grows = 0, register = 0, cost = 1, size = 1 }) =>
        [
          code,
          code,
          population,
          ...[leaves, others, stays, grows].map((fte) => fte * HOURS),
          register,
          cost,
          size
        ].join(",")
    )
  ].join("\n")
