/** The page of `simulate`, in English. */
import { counted } from "./counted.ts"

interface Limit {
  /** Seconds or days that are promised. */
  readonly limit: string
}

export const simulate = () => ({
  summary: ({ centre, held, of }: { readonly centre: string; readonly held: number; readonly of: number }): string =>
    held === of
      ? `${centre}: all ${counted(of, "figure", "figures")} of the formulas lie inside the simulated intervals.`
      : `${centre}: ${held} of ${counted(of, "figure", "figures")} of the formulas ${held === 1 ? "lies" : "lie"} inside the simulated intervals; the last column says by how much the others do not.`,
  nothing: ({ centre }: { readonly centre: string }): string =>
    `${centre} has no line and no cases that something is promised for: there is nothing to simulate.`,
  line: ({
    line,
    calls,
    fewest,
    most,
    simulated,
    share
  }: Record<"line" | "calls" | "simulated" | "share", string> & {
    readonly fewest: number
    readonly most: number
  }): string =>
    `${line}: ${calls} contacts a day, ${fewest === most ? most : `${fewest} to ${most}`} ${most === 1 ? "person" : "people"} present; ${simulated} contacts simulated.${share === "" ? "" : ` The line is shared: ${share} of its work is done here.`}`,
  desk: ({
    caseType,
    cases,
    workers,
    simulated
  }: Record<"caseType" | "cases" | "simulated", string> & { readonly workers: number }): string =>
    `${caseType}: ${cases} cases a working day, ${counted(workers, "caseworker", "caseworkers")}; ${simulated} cases simulated.`,
  shares: "Shares",
  times: "Waiting times",
  of: "Of",
  what: "What",
  formula: "Formula",
  simulated: "Simulated",
  low: "From",
  high: "To",
  off: "Off by",
  inside: "inside",
  measure: {
    answered: ({ limit }: Limit): string => `answered within ${limit} s`,
    abandoned: "hang up",
    occupancy: "occupancy",
    late: ({ limit }: Limit): string => `later than ${limit} days`,
    waitSeconds: "mean wait, seconds",
    waitDays: "until decided, days"
  },
  intervals: ({ seed }: { readonly seed: number }): string =>
    `Seed ${seed}. From and to: 95% interval by Student's t over independent batches; one figure in twenty falls outside by chance.`,
  aboutLines:
    "Contacts come at random and take exponential times; a day starts with nobody waiting, and whole people follow its profile. The formula takes every part of the day by itself, as if it had always been so.",
  aboutDesks:
    "Cases come unevenly as the scenario says and are worked off in order, two years from the start; the formula takes a flow with Kingman's variance in their place."
})
