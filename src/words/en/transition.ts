/** What is said of the time in between in English. */
import { capital } from "../capital.ts"
import type { Nouns } from "../Nouns.ts"

export const transition = ({ municipality, centre }: Nouns) => ({
  heading: "When",
  changesHands: ({ first, last, waves }: { readonly first: string; readonly last: string; readonly waves: number }) =>
    first === last
      ? `Work changes hands in ${first}.`
      : `Work changes hands from ${first} to ${last}, in ${waves} waves.`,
  fullFrom: ({ month, date, fte }: { readonly month: number; readonly date: string; readonly fte: string }): string =>
    `What is freed in the end (${fte} FTE) is freed from month ${month} (${date}) on.`,
  fullNever: ({ months, fte }: { readonly months: number; readonly fte: string }): string =>
    `What is freed in the end (${fte} FTE) is not freed within ${months} months.`,
  lowest: ({ fte, date }: { readonly fte: string; readonly date: string }): string =>
    `The lowest point is ${date}, with ${fte} FTE freed.`,
  peak: ({ fteMonths, weeks, date }: Record<"fteMonths" | "weeks" | "date", string>): string =>
    `The backlog is largest in ${date}: ${fteMonths} FTE-months, ${weeks} weeks of work.`,
  againstPromise: ({
    caseType,
    date,
    weeks,
    promised
  }: {
    readonly caseType: string
    readonly date: string
    /** Undefined where nobody is there to work on it. */
    readonly weeks: string | undefined
    readonly promised: string
  }): string =>
    weeks === undefined
      ? `Against what is promised, ${caseType} fares worst: in ${date} nobody is there to work on its backlog, and ${promised} weeks are promised.`
      : `Against what is promised, ${caseType} fares worst: in ${date} its backlog alone takes ${weeks} weeks, and ${promised} are promised.`,
  peakForNobody: ({ fteMonths, date }: Record<"fteMonths" | "date", string>): string =>
    `The backlog is largest in ${date}: ${fteMonths} FTE-months, and nobody is there to work on it.`,
  noBacklog: "Nothing piles up.",
  people: ({ recruits, redundancies, lost }: Record<"recruits" | "redundancies" | "lost", string>): string =>
    `${recruits} FTE are recruited and ${redundancies} made redundant; ${lost} FTE-years are lost on the way.`,
  turns: ({ date }: { readonly date: string }): string => `The money is back in ${date}.`,
  neverTurns: ({ months, amount }: { readonly months: number; readonly amount: string }): string =>
    `The money is not back within ${months} months: ${amount} are still missing then.`,
  seeMonths: "Month by month: `--by month`; every month is in CSV, JSON and the workbook.",
  none: "The scenario does not say when work changes hands: add a `transition:` section.",
  byMonth: "Month by month",
  atHalfYears: "FTE in the last month of each half-year",
  column: {
    date: "Month",
    month: "No.",
    staying: `Stay in ${municipality.many}`,
    stillThere: "Still there",
    local: "Local",
    followed: "Followed",
    recruited: "Recruits",
    temporary: "Temp.",
    centre: capital(centre.many),
    project: "Project",
    need: "Need",
    requirement: `Needed at ${centre.many}`,
    capacity: "Capacity",
    backlog: "Backlog",
    weeks: "Weeks",
    freed: "Freed",
    cumulated: "Money"
  },
  columnNotes:
    "Local and centres: staff on the payroll. Need: what the work takes. Backlog: FTE-months that wait, and the weeks they take.",
  cumulatedIn: ({ unit }: { readonly unit: string }): string =>
    `Money: cumulated saving less one-off cost, ${unit}; loans left out.`,
  freedBars: "Freed FTE at the end of each half-year",
  noFreeze: `Until the change ${municipality.many} are taken to fill vacancies; a freeze on recruiting is not in the model.`,
  compare: {
    heading: "When, and who is ahead",
    full: "Months to full effect",
    lowest: "Lowest freed, FTE",
    peak: "Largest backlog, FTE-months",
    weeks: "the same in weeks of work",
    lost: "FTE-years lost",
    recruits: "Recruits, FTE",
    redundancies: "Redundancies, FTE",
    turning: "Month of the turn",
    never: ({ months }: { readonly months: number }): string => `not within ${months}`,
    freedAt: "Freed, FTE",
    cumulatedAt: ({ unit }: { readonly unit: string }): string => `Cumulated, ${unit}`,
    alike: ({ other }: { readonly other: string }): string => `A and ${other} are never apart in cumulated money.`,
    ahead: ({ who, date }: { readonly who: string; readonly date: string }): string =>
      `In cumulated money ${who} is ahead from ${date}.`,
    overtakes: ({ who, whom, date }: Record<"who" | "whom" | "date", string>): string =>
      `${who} overtakes ${whom} in ${date}.`,
    neverOvertakes: ({ who, whom, date }: Record<"who" | "whom" | "date", string>): string =>
      `${who} has not overtaken ${whom} by ${date}.`,
    wouldOvertake: ({ date }: { readonly date: string }): string =>
      `At the pace of the last month it would in ${date}.`,
    end: ({ who, whom, amount, date }: Record<"who" | "whom" | "amount" | "date", string>): string =>
      `In ${date} ${who} is ${amount} ahead of ${whom}.`
  },
  bands: {
    heading: "Month by month, over the draws",
    note: ({ draws }: { readonly draws: string }): string =>
      `In the last month of each half-year; p5 to p95 of ${draws} draws.`,
    freed: "Freed",
    backlog: "Backlog",
    freedFte: "freed, FTE",
    backlogFteMonths: "backlog, FTE-months",
    keys: { half: "half of the draws", most: "90% of the draws" },
    beyond: ({ value }: { readonly value: string }): string =>
      `The outer band goes on beyond the picture, up to ${value}: those who ask about their case make more work than is done.`,
    alt: ({
      who,
      low,
      median,
      high,
      share,
      months
    }: {
      readonly who: string
      readonly low: string
      readonly median: string
      readonly high: string
      readonly share: string
      readonly months: number
    }): string =>
      `${who}: in the last month ${median} FTE are freed in the median, ${low} to ${high} in 90% of the draws; all is freed within ${months} months in ${share}.`,
    drawn: ({ draws }: { readonly draws: string }): string => `${draws} draws.`,
    full: ({ share, months }: { readonly share: string; readonly months: number }): string =>
      `What is freed in the end is freed within ${months} months in ${share} of the draws.`,
    growing: ({ share }: { readonly share: string }): string =>
      `In ${share} of them the backlog still grows in the last year: those who ask about their case make more work than is done.`
  }
})
