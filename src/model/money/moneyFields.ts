/** The part of the table of model fields that is about money. */
import { choice, column, index, list, optional, orWord, plain, record, slot } from "../Field.ts"
import type {
  Amount,
  Appraisal,
  Bias,
  CentreCost,
  Compensation,
  CostPerFte,
  DirectCost,
  Driver,
  Entry,
  GivenSaving,
  GradeMix,
  Grant,
  Key,
  Loan,
  Money,
  OneOff,
  Release,
  Settlement,
  SettlementFrom,
  WeightedKey
} from "./Money.ts"

const entry = record<Entry>({ slot: slot() })
const amount = record<Amount>({ slot: slot(), index: optional(entry) })
const costPerFte = record<CostPerFte>({ salary: amount, overhead: amount })
const gradeMix = record<GradeMix>({
  payIndexes: list("others", entry),
  local: list("others", entry),
  centre: list("others", entry),
  measuredAt: plain(),
  postGrades: list("others", plain<number>())
})
const bias = optional(record<Bias>({ upper: entry, lower: entry, mitigation: entry }))
const directCost = { amount, per: plain<Driver>() }
const phasing = list<GivenSaving["phasing"][number]>("others", record({ year: plain(), share: entry }))

const key = choice<Key>({
  population: record({}),
  staffing: record({}),
  transferred: record({}),
  cost: record({}),
  equal: record({}),
  recipients: record({ caseType: index("caseTypes") }),
  column: record({ column: column(["municipalities"]) })
})
const weightedKey = record<WeightedKey>({
  key,
  bands: list("others", record<WeightedKey["bands"][number]>({ above: entry, weight: entry }))
})

const release = record<Release>({
  step: optional(entry),
  by: plain(),
  overheadReleasedShare: entry,
  attritionShare: optional(entry)
})

const oneOff = record<OneOff>({
  amount,
  per: plain(),
  payer: plain(),
  phasing,
  bias,
  probability: optional(entry)
})

const settlement = record<Settlement>({
  municipalShare: orWord<Entry, "all" | "nothing">(entry),
  key: weightedKey,
  tariff: optional(list("caseTypes", list("activities", optional(amount)))),
  loan: optional(record<Loan>({ amount, rate: entry, years: entry })),
  grant: optional(
    record<Grant>({ basis: plain(), share: optional(entry), amount: optional(amount), key: weightedKey })
  ),
  compensation: optional(
    record<Compensation>({
      maxLossPerInhabitant: amount,
      paidBy: plain(),
      phaseOutYears: optional(entry),
      since: plain()
    })
  )
})

const appraisal = record<Appraisal>({
  rate: entry,
  years: plain(),
  benefitRealisation: optional(entry),
  phasing
})

export const moneyFields = record<Money>(
  {
    localCost: list("caseTypes", optional(costPerFte), { topic: "unitCosts", bond: "cells" }),
    column: optional(
      record<NonNullable<Money["column"]>>({ costPerFte: column(["municipalities"]), salaryShare: entry }),
      { topic: "unitCosts", bond: "municipalities" }
    ),
    centreCost: list("caseTypes", costPerFte, { topic: "unitCosts", bond: "cells" }),
    gradeMix: optional(gradeMix, { topic: "grades" }),
    countsTraining: plain({ topic: "directCosts" }),
    given: optional(list("others", record<GivenSaving>({ amount, phasing })), { topic: "givenSavings" }),
    direct: record<Money["direct"]>(
      {
        local: list("others", record<DirectCost>(directCost)),
        centre: list("others", record<CentreCost>({ ...directCost, bias }))
      },
      { topic: "directCosts" }
    ),
    trained: record<Money["trained"]>(
      { today: list("others", amount), local: list("others", amount), centre: list("others", amount) },
      { topic: "directCosts" }
    ),
    release: { ...release, topic: "release" },
    settlements: list("others", record<SettlementFrom>({ from: plain(), settlement }), {
      topic: "settlement",
      bond: "municipalities"
    }),
    population: column(["municipalities"], { topic: "settlement", bond: "municipalities" }),
    oneOff: list("others", oneOff, { topic: "oneOff" }),
    appraisal: optional(appraisal, { topic: "appraisal" })
  },
  {
    together: [
      { keys: ["localCost", "column", "centreCost"], what: "unitCosts" },
      { keys: ["given"], what: "givenSavings" },
      { keys: ["gradeMix"], what: "grades" },
      { keys: ["direct", "trained", "countsTraining"], what: "directCosts" },
      { keys: ["release"], what: "release" },
      { keys: ["settlements", "population"], what: "settlement" },
      { keys: ["oneOff"], what: "oneOff" },
      { keys: ["appraisal"], what: "appraisal" }
    ]
  }
)
