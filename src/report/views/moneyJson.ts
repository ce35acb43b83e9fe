/** The `money` of the JSON of `run`: whole units of currency. A payback that never comes is null. */
import type { MoneyFindings } from "../../analysis/moneyFindings.ts"
import type { Names } from "../../scenario/Names.ts"

export const moneyJson = (findings: MoneyFindings | undefined, { municipalities, money }: Names) => {
  if (findings === undefined) return undefined
  const { currency, priceLevel, costToday, cost, saving, potential, strandedCost, oneOff, appraisal } = findings
  const { settlement, year } = findings
  const { worst } = settlement
  return {
    currency,
    priceLevel,
    costToday,
    cost,
    saving,
    potential,
    strandedCost,
    oneOff: {
      total: oneOff.total,
      items: oneOff.items.map(({ id, amount, payer, probability }) => ({ id, amount, payer, probability })),
      riskPool: oneOff.riskPool
    },
    ...(findings.overruns.length === 0 ? {} : { overruns: findings.overruns }),
    // Of a published case the FTE beside this are 0 because nobody has stated any.
    ...(findings.isGiven
      ? { given: (money?.given ?? []).map(({ id }, i) => ({ id, amount: findings.given[i]! })) }
      : {}),
    npv: appraisal === undefined ? null : { rate: appraisal.rate, value: appraisal.npv },
    payback: appraisal?.payback ?? null,
    settlement: {
      net: settlement.net,
      state: settlement.state,
      losers: settlement.losers.length,
      winners: settlement.winners.length,
      worst: worst === undefined ? null : { code: municipalities[worst]!.code, net: year.settled.net[worst]! },
      uncovered: settlement.uncovered,
      ...(settlement.byYear.length === 0 ? {} : { byYear: settlement.byYear })
    },
    municipalities: municipalities.map(({ code }, m) => ({
      code,
      released: year.local.released[m]!,
      stranded: year.local.stranded[m]!,
      saving: year.local.saving[m]!,
      contribution: year.settled.contribution[m]!,
      grant: year.settled.grant[m]!,
      compensation: year.settled.compensation[m]!,
      net: year.settled.net[m]!
    }))
  }
}
