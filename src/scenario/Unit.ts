/** The kinds of number in a scenario: unit and legal range. Every assumption has exactly one kind. */
import { say, type Text } from "../words/Lang.ts"

export interface Kind extends Bounds {
  /** Name in the JSON Schema. */
  readonly id: string
  readonly unit: UnitId
  /** What the number is, for sentences such as "expected minutes for one event". */
  readonly words: Text
}

/** The legal range of a number. */
export interface Bounds {
  readonly minimum?: number
  /** Above, never equal. */
  readonly above?: number
  readonly maximum?: number
  /** Below, never equal. */
  readonly below?: number
}

const UNITS = [
  "share",
  "hours",
  "days",
  "minutes",
  "seconds",
  "recipients",
  "eventsPerRecipient",
  "factor",
  "fte",
  "people",
  "ftePerPerson",
  "ftePerManager",
  "number",
  "currency",
  "years",
  "months",
  "inhabitants",
  "cases"
] as const
export type UnitId = (typeof UNITS)[number]

/** Hours or days of working time; which of the two is said by `workingTime.hoursPerDay`. */
export const kinds = {
  share: {
    id: "Share",
    unit: "share",
    minimum: 0,
    maximum: 1,
    words: say("values.share")
  },
  shareBelowOne: {
    id: "ShareBelowOne",
    unit: "share",
    minimum: 0,
    below: 1,
    words: say("values.shareBelowOne")
  },
  time: {
    id: "WorkingTime",
    unit: "hours",
    minimum: 0,
    words: say("values.time")
  },
  days: {
    id: "Days",
    unit: "days",
    minimum: 0,
    words: say("values.days")
  },
  hours: {
    id: "Hours",
    unit: "hours",
    minimum: 0,
    words: say("values.hours")
  },
  hoursPerDay: {
    id: "HoursPerDay",
    unit: "hours",
    above: 0,
    maximum: 24,
    words: say("values.hoursPerDay")
  },
  minutes: {
    id: "Minutes",
    unit: "minutes",
    minimum: 0,
    words: say("values.minutes")
  },
  recipients: {
    id: "Recipients",
    unit: "recipients",
    minimum: 0,
    words: say("values.recipients")
  },
  perRecipient: {
    id: "PerRecipient",
    unit: "eventsPerRecipient",
    minimum: 0,
    words: say("values.perRecipient")
  },
  factor: {
    id: "Factor",
    unit: "factor",
    above: 0,
    words: say("values.factor")
  },
  multiplier: {
    id: "Multiplier",
    unit: "factor",
    minimum: 0,
    words: say("values.multiplier")
  },
  fte: {
    id: "Fte",
    unit: "fte",
    minimum: 0,
    words: say("values.fte")
  },
  positiveFte: {
    id: "PositiveFte",
    unit: "fte",
    above: 0,
    words: say("values.positiveFte")
  },
  people: {
    id: "People",
    unit: "people",
    minimum: 0,
    words: say("values.people")
  },
  headcount: {
    id: "Headcount",
    unit: "people",
    above: 0,
    words: say("values.headcount")
  },
  ftePerTrained: {
    id: "FtePerTrained",
    unit: "ftePerPerson",
    above: 0,
    words: say("values.ftePerTrained")
  },
  ftePerEmployee: {
    id: "FtePerEmployee",
    unit: "ftePerPerson",
    above: 0,
    maximum: 2,
    words: say("values.ftePerEmployee")
  },
  span: {
    id: "Span",
    unit: "ftePerManager",
    above: 0,
    words: say("values.span")
  },
  elasticity: {
    id: "Elasticity",
    unit: "number",
    minimum: -1,
    below: 1,
    words: say("values.elasticity")
  },
  spread: {
    id: "Spread",
    unit: "number",
    minimum: 0,
    maximum: 10,
    words: say("values.spread")
  },
  count: {
    id: "Count",
    unit: "number",
    minimum: 1,
    words: say("values.count")
  },
  cost: {
    id: "Cost",
    unit: "currency",
    minimum: 0,
    words: say("values.cost")
  },
  money: {
    id: "Amount",
    unit: "currency",
    minimum: 0,
    words: say("values.money")
  },
  signedMoney: {
    id: "SignedAmount",
    unit: "currency",
    words: say("values.signedMoney")
  },
  priceIndex: {
    id: "PriceIndex",
    unit: "factor",
    above: 0,
    words: say("values.priceIndex")
  },
  rate: {
    id: "Rate",
    unit: "share",
    minimum: 0,
    maximum: 0.2,
    words: say("values.rate")
  },
  loanYears: { id: "LoanYears", unit: "years", above: 0, maximum: 100, words: say("values.loanYears") },
  uplift: {
    id: "Uplift",
    unit: "share",
    minimum: 0,
    maximum: 20,
    words: say("values.uplift")
  },
  threshold: {
    id: "Threshold",
    unit: "inhabitants",
    minimum: 0,
    words: say("values.threshold")
  },
  bandWeight: {
    id: "BandWeight",
    unit: "share",
    above: 0,
    maximum: 1,
    words: say("values.bandWeight")
  },
  months: {
    id: "Months",
    unit: "months",
    minimum: 0,
    maximum: 240,
    words: say("values.months")
  },
  changeMonth: {
    id: "MonthOfChange",
    unit: "months",
    minimum: 1,
    maximum: 240,
    words: say("values.changeMonth")
  },
  speed: {
    id: "Speed",
    unit: "number",
    above: 0,
    maximum: 1000,
    words: say("values.speed")
  },
  travelHours: {
    id: "TravelHours",
    unit: "hours",
    minimum: 0,
    words: say("values.travelHours")
  },
  trips: {
    id: "Trips",
    unit: "number",
    minimum: 0,
    words: say("values.trips")
  },
  circuity: {
    id: "Circuity",
    unit: "factor",
    minimum: 1,
    maximum: 10,
    words: say("values.circuity")
  },
  workingDays: {
    id: "WorkingDays",
    unit: "days",
    minimum: 0,
    words: say("values.workingDays")
  },
  someWorkingDays: {
    id: "SomeWorkingDays",
    unit: "days",
    above: 0,
    words: say("values.someWorkingDays")
  },
  shareAboveZero: {
    id: "ShareAboveZero",
    unit: "share",
    above: 0,
    maximum: 1,
    words: say("values.shareAboveZero")
  },
  seconds: {
    id: "Seconds",
    unit: "seconds",
    minimum: 0,
    words: say("values.seconds")
  },
  positiveSeconds: {
    id: "PositiveSeconds",
    unit: "seconds",
    above: 0,
    words: say("values.positiveSeconds")
  },
  promiseDays: {
    id: "PromiseDays",
    unit: "days",
    minimum: 1,
    words: say("values.promiseDays")
  },
  daysPerYear: {
    id: "DaysPerYear",
    unit: "days",
    minimum: 1,
    maximum: 366,
    words: say("values.daysPerYear")
  },
  hoursPerWeek: {
    id: "HoursPerWeek",
    unit: "hours",
    minimum: 0,
    maximum: 168,
    words: say("values.hoursPerWeek")
  },
  weeksPerYear: {
    id: "WeeksPerYear",
    unit: "number",
    minimum: 0,
    maximum: 53,
    words: say("values.weeksPerYear")
  },
  present: {
    id: "Present",
    unit: "people",
    minimum: 0,
    words: say("values.present")
  },
  peakFactor: {
    id: "PeakFactor",
    unit: "factor",
    minimum: 1,
    words: say("values.peakFactor")
  },
  cv2: {
    id: "SquaredVariation",
    unit: "number",
    minimum: 0,
    maximum: 100,
    words: say("values.cv2")
  },
  cases: {
    id: "CaseCount",
    unit: "cases",
    minimum: 0,
    words: say("values.cases")
  },
  groupSize: {
    id: "GroupSize",
    unit: "people",
    minimum: 1,
    words: say("values.groupSize")
  },
  price: {
    id: "Price",
    unit: "currency",
    above: 0,
    words: say("values.price")
  },
  payIndex: {
    id: "PayIndex",
    unit: "factor",
    above: 0,
    words: say("values.payIndex")
  },
  casesPerPerson: {
    id: "CasesPerPerson",
    unit: "number",
    above: 0,
    words: say("values.casesPerPerson")
  },
  errorExponent: {
    id: "ErrorExponent",
    unit: "number",
    minimum: 0,
    maximum: 2,
    words: say("values.errorExponent")
  },
  any: {
    id: "AnyNumber",
    unit: "number",
    words: say("values.any")
  }
} as const satisfies Record<string, Kind>

/** As the schema, a reference page and a live file name them. */
export const kindsById: ReadonlyMap<unknown, Kind> = new Map(Object.values(kinds).map((kind) => [kind.id, kind]))

/** The legal range as a closed interval, for truncated distributions. */
export const legalRange = (kind: Kind): { readonly minimum: number; readonly maximum: number } => ({
  minimum: kind.minimum ?? kind.above ?? -Infinity,
  maximum: kind.maximum ?? kind.below ?? Infinity
})

/**
 * Nothing that is counted in a public administration is larger, nor smaller without being nothing. Inside these bounds
 * no product or quotient of the model, nor its square in a variance, leaves what a computer can hold.
 */
const LARGEST = 1e12
const SMALLEST = 1e-12

/** Whether a number is beyond all measure, infinite ones included. */
export const isBeyondMeasure = (value: number): boolean =>
  !(Math.abs(value) <= LARGEST) || (value !== 0 && Math.abs(value) < SMALLEST)

/** What is said of such a number, in a file or in a table. */
export const beyondMeasure = (written: number | string): Text =>
  say("values.beyondMeasure", { written: String(written) })

/** Why a value is not legal for its kind, or undefined. */
export const illegal = (kind: Bounds, value: number): Text | undefined => {
  if (!Number.isFinite(value)) return say("values.mustFiniteNumberGot", { value })
  const below =
    (kind.minimum !== undefined && value < kind.minimum) || (kind.above !== undefined && value <= kind.above)
  const above =
    (kind.maximum !== undefined && value > kind.maximum) || (kind.below !== undefined && value >= kind.below)
  const range = rangeWords(kind)
  return below || above ? say("values.mustGot", { range, value }) : undefined
}

/** The legal range in words: "between 0 and 1", "above 0". */
export const rangeWords = ({ minimum, above, maximum, below }: Bounds): Text => {
  if (minimum !== undefined && maximum !== undefined) return say("values.between", { minimum, maximum })
  const least = leastWords(minimum, above)
  const most = mostWords(maximum, below)
  if (least === undefined) return most ?? say("values.finiteNumber")
  if (most === undefined) return least
  return say("values.and", { least, most })
}

const leastWords = (minimum: number | undefined, above: number | undefined): Text | undefined => {
  if (above !== undefined) return say("values.above", { above })
  if (minimum === undefined) return undefined
  return say("values.atLeast", { minimum })
}

const mostWords = (maximum: number | undefined, below: number | undefined): Text | undefined => {
  if (below !== undefined) return say("values.below", { below })
  if (maximum === undefined) return undefined
  return say("values.atMost", { maximum })
}

/** The next step for a value out of range. */
export const illegalHint = (kind: Bounds, value: number): Text | undefined => {
  if (!Number.isFinite(value)) return say("values.writeFiniteNumber")
  const isShare = value > 0 && kind.minimum === 0 && (kind.maximum ?? kind.below ?? Infinity) <= 1
  const asShare = value / 100
  if (isShare && value > 1 && value <= 100 && asShare <= (kind.maximum ?? 1)) {
    const share = Number(asShare.toPrecision(6))
    return say("values.shareFromZeroToOne", { share })
  }
  const low = kind.minimum ?? kind.above
  if (value < 0 && low === 0 && illegal(kind, -value) === undefined) return say("values.noMinus")
  return undefined
}
