/** The kinds of number in a scenario: unit and legal range. Every assumption has exactly one kind. */

export interface Kind {
  /** Name in the JSON Schema. */
  readonly id: string
  readonly unit: UnitId
  readonly minimum?: number
  /** Above, never equal. */
  readonly above?: number
  readonly maximum?: number
  /** Below, never equal. */
  readonly below?: number
  readonly description: string
}

export const UNITS = [
  "share",
  "hours",
  "days",
  "minutes",
  "recipients",
  "eventsPerRecipient",
  "factor",
  "fte",
  "people",
  "ftePerPerson",
  "ftePerManager",
  "number",
  "currency"
] as const
export type UnitId = (typeof UNITS)[number]

/** Hours or days of working time; which of the two is said by `workingTime.hoursPerDay`. */
export const kinds = {
  share: { id: "Share", unit: "share", minimum: 0, maximum: 1, description: "a share, 0 to 1 (15 % is 0.15)" },
  shareBelowOne: {
    id: "ShareBelowOne",
    unit: "share",
    minimum: 0,
    below: 1,
    description: "a share from 0 up to, not including, 1"
  },
  time: { id: "WorkingTime", unit: "hours", minimum: 0, description: "hours a year (days where hoursPerDay is given)" },
  hours: { id: "Hours", unit: "hours", minimum: 0, description: "hours a year" },
  hoursPerDay: {
    id: "HoursPerDay",
    unit: "hours",
    above: 0,
    maximum: 24,
    description: "hours a day; makes the other times days"
  },
  minutes: { id: "Minutes", unit: "minutes", minimum: 0, description: "minutes for one event" },
  recipients: { id: "Recipients", unit: "recipients", minimum: 0, description: "recipients in the year" },
  perRecipient: {
    id: "PerRecipient",
    unit: "eventsPerRecipient",
    minimum: 0,
    description: "events per recipient and year"
  },
  factor: { id: "Factor", unit: "factor", above: 0, description: "a factor above 0; 1 is today's pace" },
  multiplier: { id: "Multiplier", unit: "factor", minimum: 0, description: "a factor that multiplies a column" },
  fte: { id: "Fte", unit: "fte", minimum: 0, description: "full-time equivalents" },
  positiveFte: { id: "PositiveFte", unit: "fte", above: 0, description: "full-time equivalents, above 0" },
  people: { id: "People", unit: "people", minimum: 0, description: "people to keep trained" },
  headcount: { id: "Headcount", unit: "people", above: 0, description: "employees" },
  ftePerTrained: {
    id: "FtePerTrained",
    unit: "ftePerPerson",
    above: 0,
    description: "FTE of work that one trained person covers"
  },
  ftePerEmployee: {
    id: "FtePerEmployee",
    unit: "ftePerPerson",
    above: 0,
    maximum: 2,
    description: "FTE of one employee"
  },
  span: { id: "Span", unit: "ftePerManager", above: 0, description: "FTE per manager" },
  elasticity: {
    id: "Elasticity",
    unit: "number",
    minimum: -1,
    below: 1,
    description: "an elasticity; 0 is no effect of size"
  },
  spread: { id: "Spread", unit: "number", minimum: 0, maximum: 10, description: "a coefficient of variation" },
  count: { id: "Count", unit: "number", minimum: 1, description: "a count, 1 or more" },
  cost: { id: "Cost", unit: "currency", minimum: 0, description: "money a year and trained person" },
  any: { id: "AnyNumber", unit: "number", description: "a number; its use decides the unit" }
} as const satisfies Record<string, Kind>

/** The legal range as a closed interval, for truncated distributions. */
export const legalRange = (kind: Kind): { readonly minimum: number; readonly maximum: number } => ({
  minimum: kind.minimum ?? kind.above ?? -Infinity,
  maximum: kind.maximum ?? kind.below ?? Infinity
})

/** Why a value is not legal for its kind, or undefined. */
export const illegal = (kind: Kind, value: number): string | undefined => {
  if (!Number.isFinite(value)) return `must be a finite number, got ${value}`
  const below =
    (kind.minimum !== undefined && value < kind.minimum) || (kind.above !== undefined && value <= kind.above)
  const above =
    (kind.maximum !== undefined && value > kind.maximum) || (kind.below !== undefined && value >= kind.below)
  return below || above ? `must be ${rangeWords(kind)}, got ${value}` : undefined
}

/** The legal range in words: "between 0 and 1", "above 0". */
export const rangeWords = (kind: Kind): string => {
  const low = kind.minimum ?? kind.above
  const high = kind.maximum ?? kind.below
  const lowWord = kind.above === undefined ? "at least" : "above"
  if (low === undefined) return "a finite number"
  if (high === undefined) return `${lowWord} ${low}`
  if (kind.minimum !== undefined && kind.maximum !== undefined) return `between ${low} and ${high}`
  return `${lowWord} ${low} and ${kind.maximum === undefined ? "below" : "at most"} ${high}`
}

/** The next step for a value out of range. */
export const illegalHint = (kind: Kind, value: number): string | undefined => {
  if (kind.unit === "share" && value > 1 && value <= 100)
    return `shares are written 0 to 1: did you mean ${Number((value / 100).toPrecision(6))}?`
  if (value < 0 && kind.minimum === 0) return "remove the minus sign, or the line"
  return undefined
}
