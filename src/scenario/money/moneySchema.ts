/** The `money` section of a scenario: what people write about prices, one-off cost, settlement and appraisal. */
import { Schema } from "effect"
import { DRIVERS } from "../../model/money/Money.ts"
import { described, mapOf, optional } from "../described.ts"
import { Id, quantity, Text } from "../quantitySchema.ts"
import { kinds } from "../Unit.ts"
import { gradeKeys } from "./gradeSchema.ts"
import { OneOffs, Phasing } from "./oneOffSchema.ts"

const Year = Schema.String.check(Schema.isPattern(/^\d{4}$/u)).annotate({
  identifier: "CalendarYear",
  description: "A calendar year, such as 2012"
})
const Side = Schema.Struct({
  salary: optional(described(quantity(kinds.money), "Pay of one FTE a year, with pension and holiday pay")),
  overhead: optional(described(quantity(kinds.money), "Rent, IT, support of one FTE a year"))
}).annotate({ identifier: "CostOfOneFte", description: "What one FTE costs a year" })

const CostPerFte = Schema.Struct({
  local: optional(described(Side, "In municipalities")),
  centre: optional(described(Side, "At centres")),
  localColumn: optional(
    described(Schema.String, "Column with the yearly cost of one FTE in every municipality, in place of `local`")
  ),
  salaryShare: optional(described(quantity(kinds.share), "Share of that column which is pay")),
  caseTypes: optional(
    described(
      mapOf(
        Schema.Struct({
          local: optional(described(Side, "In municipalities")),
          centre: optional(described(Side, "At centres"))
        })
      ),
      "What is different for a case type"
    )
  )
}).annotate({ identifier: "CostPerFte", description: "Yearly cost of staff; the nearest place wins" })

const Direct = Schema.Struct({
  label: optional(described(Text, "What readers see instead of the key")),
  amount: described(quantity(kinds.money), "Currency a year for each of what `per` counts"),
  per: described(Schema.Literals(DRIVERS), "What the cost grows with")
}).annotate({ identifier: "DirectCost", description: "A yearly cost that is not staff" })

const DirectOfCentre = Schema.Struct({
  ...Direct.fields,
  bias: optional(described(Id, "A category of `oneOff.bias`, whose uplift of what is bought every year then applies"))
}).annotate({ identifier: "DirectCostOfCentres", description: "A yearly cost of centres that is not staff" })

const Release = Schema.Struct({
  step: described(
    Schema.Union([Schema.Literal("exact"), quantity(kinds.positiveFte)]),
    "Smallest piece of a post that a site can take out of its budget: 1, 0.5, 0.2 or exact"
  ),
  by: described(Schema.Literals(["site", "caseType"]), "Over a whole site, or case type by case type"),
  overheadReleasedShare: described(quantity(kinds.share), "Share of a released post's overhead that is saved with it"),
  attritionShare: optional(
    described(quantity(kinds.share), "Share of redundant posts that become vacant by themselves")
  )
}).annotate({ identifier: "Release", description: "Which posts can really be released" })

const Key = Schema.Union([
  Schema.String,
  Schema.Struct({ column: described(Schema.String, "A column of the municipality table") })
]).annotate({
  identifier: "Key",
  description: "population, recipients, recipients.CASETYPE, staffing, transferred, cost, equal or {column: …}"
})
export type KeyInput = typeof Key.Type

const Band = Schema.Struct({
  above: described(quantity(kinds.threshold), "The part above this size"),
  weight: described(quantity(kinds.bandWeight), "counts this much")
}).annotate({ identifier: "Band", description: "Large units count for less above a threshold" })
const bands = optional(described(Schema.Array(Band), "Thresholds in ascending order"))

const Contribution = Schema.Union([
  Schema.Struct({ key: described(Key, "By what it is shared"), bands }),
  Schema.Struct({
    tariff: described(
      Schema.Struct({
        caseTypes: described(
          mapOf(mapOf(quantity(kinds.money))),
          "Currency per case that moves, by case type and activity"
        )
      }),
      "Fees for the cases of each municipality"
    ),
    residualKey: described(Key, "How what the fees do not cover is shared; it may be negative"),
    bands
  })
]).annotate({ identifier: "Contribution", description: "How municipalities share the centres' cost" })

const settlementParts = {
  payer: optional(
    described(
      Schema.Union([
        Schema.Literals(["municipalities", "state"]),
        Schema.Struct({ municipalities: described(quantity(kinds.share), "Share that municipalities carry") })
      ]),
      "Who carries the centres' cost: municipalities, state, or {municipalities: share}"
    )
  ),
  contribution: optional(described(Contribution, "How municipalities share the centres' cost")),
  loan: optional(
    Schema.Struct({
      amount: described(quantity(kinds.money), "What the centres borrow"),
      rate: described(quantity(kinds.rate), "Yearly interest"),
      years: described(quantity(kinds.loanYears), "Years of equal payments")
    }).annotate({ description: "A loan that contributions repay" })
  ),
  grant: optional(
    Schema.Struct({
      basis: described(
        Schema.Literals(["none", "netSaving", "grossSaving", "movedCost", "amount"]),
        "What the state takes back through the grant"
      ),
      share: optional(described(quantity(kinds.share), "Share of the basis that the grant falls by")),
      amount: optional(described(quantity(kinds.signedMoney), "With basis amount: what the grant falls by")),
      key: optional(described(Key, "By what it is shared")),
      bands
    }).annotate({ description: "The change of the block grant" })
  ),
  compensation: optional(
    Schema.Struct({
      maxLossPerInhabitant: described(quantity(kinds.money), "The most that may be lost per inhabitant"),
      paidBy: described(Schema.Literals(["winners", "state"]), "Who pays what is lost beyond"),
      phaseOutYears: optional(described(quantity(kinds.loanYears), "Years over which it falls to nothing"))
    }).annotate({ description: "What large losers get" })
  )
}
const SettlementOfYears = Schema.Struct(settlementParts).annotate({
  identifier: "SettlementFromAYear",
  description: "What holds from a year on, in place of the same keys beside `from`"
})
export type SettlementParts = typeof SettlementOfYears.Type
const FromYear = Schema.String.check(Schema.isPattern(/^\d{1,2}$/u)).annotate({
  identifier: "YearFrom",
  description: "A year of the change from which something holds: 0 from the start, 6 from the sixth year on"
})
const Settlement = Schema.Struct({
  ...settlementParts,
  from: optional(
    described(
      Schema.Record(FromYear, SettlementOfYears),
      "Settlements one after the other, by the year of the change from which each holds; run shows the last one"
    )
  )
}).annotate({ identifier: "Settlement", description: "Who pays" })

const Appraisal = Schema.Struct({
  rate: described(quantity(kinds.rate), "Real discount rate"),
  years: described(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)), "Horizon in years, at most 30"),
  benefitRealisation: optional(
    described(quantity(kinds.share), "Share of the saving that is expected to come, as experience says")
  ),
  phasing: optional(described(Phasing, "Share of the saving that is reached in a year and held until the next named"))
}).annotate({ identifier: "Appraisal", description: "Discount rate, horizon and realisation of benefits" })

const Given = Schema.Struct({
  saving: mapOf(
    Schema.Struct({
      label: optional(described(Text, "What readers see instead of the key")),
      amount: described(quantity(kinds.signedMoney), "Currency a year once it is fully reached; negative is a cost"),
      phasing: optional(described(Phasing, "Share reached in a year and held until the next named"))
    })
  ).annotate({ description: "Yearly savings as a published case gives them, item by item" })
}).annotate({ identifier: "GivenAmounts", description: "Amounts of a published case, in place of an allocation" })

export const MoneySection = Schema.Struct({
  currency: described(Schema.String.check(Schema.isPattern(/^[A-Z]{3}$/u)), "ISO 4217 code, such as DKK"),
  priceLevel: described(Schema.Int, "Every amount is in prices of this year"),
  index: optional(
    described(
      Schema.Record(Year, quantity(kinds.priceIndex)),
      "Prices of other years relative to the price level: converts amounts whose `asOf` lies in them"
    )
  ),
  amounts: optional(
    described(Schema.Literal("given"), "given: a published case without staff or municipalities, under `given`")
  ),
  given: optional(described(Given, "Amounts of a published case, in place of an allocation")),
  costPerFte: optional(described(CostPerFte, "Yearly cost of staff")),
  ...gradeKeys,
  direct: optional(
    Schema.Struct({
      local: optional(described(mapOf(Direct), "In municipalities, by name")),
      centre: optional(described(mapOf(DirectOfCentre), "At centres, by name"))
    }).annotate({
      description: "Yearly cost that is not staff"
    })
  ),
  competenceCost: optional(
    described(
      Schema.Literals(["included", "excluded"]),
      "Whether what competence costs in money (components and ways) comes on top, per trained person"
    )
  ),
  oneOff: optional(described(OneOffs, "What the change costs once, item by item")),
  release: optional(described(Release, "Which posts can really be released")),
  settlement: optional(described(Settlement, "Who pays")),
  appraisal: optional(described(Appraisal, "Discount rate, horizon and realisation of benefits"))
}).annotate({ identifier: "Money", description: "What it costs, who pays, who wins and loses" })
export type MoneyInput = typeof MoneySection.Type
