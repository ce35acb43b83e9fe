/** The pages of `break-even` in English. */
import type { Nouns } from "../Nouns.ts"
import { counted } from "./counted.ts"

export const breakEven = ({ municipality, centre }: Nouns) => ({
  title: "What would turn it?",
  alreadyThere: ({ subject, equals }: { readonly subject: string; readonly equals: string }): string =>
    `${subject} is already ${equals}.`,
  question: ({
    subject,
    value,
    equals
  }: {
    readonly subject: string
    readonly value: string
    readonly equals: string
  }): string => `${subject} is ${value}. When is it ${equals}?`,
  alreadyCounted: ({ subject, equals }: Readonly<Record<"subject" | "equals", string>>): string =>
    `${subject}: already ${equals}.`,
  questionCounted: ({ subject, value, equals }: Readonly<Record<"subject" | "value" | "equals", string>>): string =>
    `${subject}: ${value}. When is it ${equals}?`,
  staysOver: ({ from, to, unit }: Readonly<Record<"from" | "to" | "unit", string>>): string =>
    `It stays so from ${from} to ${to} ${unit}.`,
  percentagePoints: ({ amount }: { readonly amount: string }): string => `${amount} percentage points`,
  noRange: "no range stated",
  facts: {
    today: "Today",
    stated: "Stated",
    searched: "Searched"
  },
  still: "The assumption does not move it.",
  makes: ({
    from,
    to,
    low,
    high
  }: {
    readonly from: string
    readonly to: string
    readonly low: string
    readonly high: string
  }): string => `It makes between ${from} and ${to}: ${low} to ${high}.`,
  noTurn: ({
    from,
    to,
    low,
    high
  }: {
    readonly from: string
    readonly to: string
    readonly low: string
    readonly high: string
  }): string => `No turn between ${from} and ${to}: ${low} to ${high}.`,
  touches: ({ number, place }: { readonly number: string; readonly place: string }): string =>
    `Reaches ${number} at ${place} without turning.`,
  turnsAt: ({
    place,
    move,
    where
  }: {
    readonly place: string
    readonly move: string
    readonly where: string
  }): string => `Turns at ${place} (${move}): ${where}.`,
  jumpsAt: ({
    left,
    right,
    place,
    move,
    where
  }: {
    readonly left: string
    readonly right: string
    readonly place: string
    readonly move: string
    readonly where: string
  }): string => `Jumps from ${left} to ${right} at ${place} (${move}): ${where}.`,
  turnsInStep: ({
    from,
    to,
    unit,
    move,
    where
  }: Readonly<Record<"from" | "to" | "unit" | "move" | "where", string>>): string =>
    `Turns in the step from ${from} to ${to} ${unit} (${move}): ${where}.`,
  stepsFrom: ({ left, right }: { readonly left: string; readonly right: string }): string =>
    `There it goes from ${left} to ${right}.`,
  equalsOver: ({ number }: { readonly number: string }): string => `Over all of it, it is ${number}.`,
  goesInSteps:
    "It goes in steps of whole posts, people or places: a turn is the step on which it lies, and beside it the sign may change back for a step or two.",
  asToday: "as today",
  ofRange: ({ move, share }: { readonly move: string; readonly share: string }): string =>
    `${move}, ${share} of the stated range`,
  insideStated: "inside what was stated",
  outsideStated: "outside what was stated",
  column: {
    value: ({ unit }: { readonly unit: string }): string => `Value (${unit})`,
    metric: "Metric",
    path: "Assumption",
    now: "Today",
    turnsAt: "Turns at",
    unit: "Unit",
    shareOfRange: "Of range",
    where: "Where"
  },
  movesOnly: "moves, no turn",
  doesNotMove: "does not move",
  where: ({ kind, isInside }: { readonly kind: "crossing" | "jump" | "step"; readonly isInside: boolean }): string =>
    `${kind === "jump" ? "jump, " : kind === "step" ? "step, " : ""}${isInside ? "inside" : "outside"}`,
  noneInside: "No single assumption turns it inside its stated range.",
  someInside: ({ count, nearest }: { readonly count: number; readonly nearest: string }): string =>
    `${counted(count, "assumption", "assumptions")} alone can turn it inside what was stated; the nearest is ${nearest}.`,
  searched: ({ farther }: { readonly farther: boolean }): string =>
    `Searched was the legal range, at most four times what was stated${farther ? "; from a 0 without a range, until the metric has moved far enough" : ""}.`,
  limited: ({ list }: { readonly list: string }): string => `No turn as far as it can be computed: ${list}.`,
  notComputable: ({ stretch, why }: { readonly stretch: string; readonly why: string }): string =>
    `Cannot be computed ${stretch}: ${why}.`,
  notComputableThroughout: "not computable throughout",
  stretch: {
    from: ({ from }: { readonly from: string }): string => `from ${from} on`,
    upTo: ({ to }: { readonly to: string }): string => `up to ${to}`,
    between: ({ from, to }: { readonly from: string; readonly to: string }): string => `between ${from} and ${to}`
  },
  impossible: {
    noHours: "no hours are left for cases",
    noCentre: `work would move where no ${centre.one} takes it`,
    noRank: `there are not so many ${municipality.many} to rank`,
    noScaleFactor: "no factor on unit times meets the observation",
    noValue: "it is no number there"
  },
  more: ({ count }: { readonly count: number }): string =>
    `${counted(count, "more turns it", "more turn it")} (see --json).`,
  withoutTurn: ({ steady, without }: { readonly steady: number; readonly without: number }): string =>
    `${counted(steady, "assumption moves", "assumptions move")} it without turning it, ${without} ${without === 1 ? "does" : "do"} not move it.`,
  nothingMoves: "No assumption moves it.",
  canMoveAway: ({
    count,
    number,
    isSome,
    named
  }: {
    readonly count: number
    readonly number: string
    readonly isSome: boolean
    readonly named: string
  }): string =>
    `${counted(count, "assumption", "assumptions")} can move it away from ${number}: ${isSome ? "most of all " : ""}${named}.`,
  pairs: {
    heading: "Pairs at which it turns",
    none: "No pair in the searched ranges turns it.",
    tradeOffs: ({ subject }: { readonly subject: string }): string => `Trade-offs: ${subject} stays as it is`,
    nothingMakesUp: ({ move, other }: { readonly move: string; readonly other: string }): string =>
      `${move}: nothing in ${other} makes up for it`,
    changesNothing: ({ move }: { readonly move: string }): string => `${move}: that changes nothing`,
    offset: ({
      move,
      answer,
      by,
      isInside
    }: {
      readonly move: string
      readonly answer: string
      readonly by: string
      readonly isInside: boolean
    }): string => `Move ${move}: offset by ${answer} (${by}${isInside ? "" : ", outside what was stated"})`,
    legend: "+ above, − below the number asked for; X is today"
  },
  subject: {
    difference: ({ phrase }: { readonly phrase: string }): string => `The difference in ${phrase} (B − A)`,
    inScenario: ({ phrase, letter }: { readonly phrase: string; readonly letter: string }): string =>
      `${phrase} in ${letter}`
  },
  phrase: {
    unitTimeScale: "the factor on unit times",
    contribution: ({ cause }: { readonly cause: string }): string => `the contribution to freed FTE of ${cause}`,
    quantity: {
      baseline: "FTE today",
      local: "local FTE",
      centre: `FTE at ${centre.many}`,
      freed: "freed FTE",
      need: "the total need for FTE",
      moved: "FTE of moved work at today's pace",
      leaves: `FTE that leave ${municipality.many}`,
      transaction: "FTE for transactions",
      competence: "FTE for competence upkeep",
      competenceExtra: "FTE for extra competence upkeep",
      management: "FTE for management",
      coordination: "FTE for coordination",
      overhead: "FTE for overhead (transactions + extra competence)"
    },
    vulnerability: {
      before: "the number of vulnerable tasks today",
      after: "the number of vulnerable tasks afterwards",
      emptied: `the number of tasks that leave their ${municipality.one}`
    }
  }
})
