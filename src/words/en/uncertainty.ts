/** The page of `uncertainty` in English. */
import type { Nouns } from "../Nouns.ts"
import { counted } from "./counted.ts"
import { capital } from "../capital.ts"

export const uncertainty = ({ municipality }: Nouns) => ({
  title: "Uncertainty",
  overhead: "Overhead",
  national: "FTE: median, 50% and 90% intervals",
  median: "median",
  percentile: ({ number }: { readonly number: string }): string => `${number}%`,
  stripKey: "━ half and ─ 90% of the draws",
  fte: "FTE",
  caseType: "Case type",
  figureByCaseType: ({ figure }: { readonly figure: string }): string => `${figure} by case type, FTE`,
  byCaseType: "By case type, FTE",
  leaves: ({ isNeed, draws }: { readonly isNeed: boolean; readonly draws: string }): string =>
    `${isNeed ? `Need of ${municipality.theOne}` : `Leave ${municipality.theOne}`}, FTE (${draws} draws)`,
  code: "Code",
  municipality: capital(municipality.one),
  reach: "How far the figures reach",
  freesMore: ({
    isNeed,
    other,
    first,
    share,
    error,
    tie
  }: {
    readonly isNeed: boolean
    readonly other: string
    readonly first: string
    readonly share: string
    readonly error: string | undefined
    readonly tie: string | undefined
  }): string =>
    `${other} ${isNeed ? "needs" : "frees"} more than ${first} in ${share} of the draws${error === undefined ? "" : ` (± ${error})`}${tie === undefined ? "" : `, and exactly as much in ${tie}`}.`,
  points: ({ amount }: { readonly amount: string }): string => `${amount} points`,
  againstMedian: ({
    name,
    central,
    median
  }: {
    readonly name: string
    readonly central: string
    readonly median: string
  }): string => `${name}${central} against the median ${median}`,
  central: ({ list }: { readonly list: string }): string =>
    `With every assumption at its central value, freed FTE are ${list}: several ranges are skewed, so the middle of the draws lies elsewhere.`,
  centralNeed: ({ list }: { readonly list: string }): string =>
    `With every assumption at its central value, the need is ${list}: some ranges are skewed, so the middle of the draws lies elsewhere.`,
  draws: ({
    draws,
    blocks,
    block,
    seed,
    shared,
    binned
  }: {
    readonly draws: string
    readonly blocks: number
    readonly block: string
    readonly seed: number
    readonly shared: boolean
    /** Draws behind figures by case type where quantiles are read off histograms. */
    readonly binned: string | undefined
  }): string =>
    `${draws} draws (${counted(blocks, "block", "blocks")} of ${block}), seed ${seed}.${shared ? " The scenarios share random numbers, so what they have in common cancels in the difference." : ""}${binned === undefined ? "" : ` Quantiles are read off histograms, and figures by case type rest on the first ${binned}.`}`,
  people: {
    header: "People",
    unit: {
      "robust.before": "tasks",
      "robust.after": "tasks",
      shortage: "FTE",
      unmet: "FTE"
    },
    fewer: ({ who, share }: { readonly who: string; readonly share: string }): string =>
      `${who} has fewer days without cover than A in ${share} of the draws.`,
    draws: ({ draws }: { readonly draws: string }): string =>
      `People rest on the first ${draws} draws. What counts them goes in steps.`,
    plans: ({
      draws,
      most,
      unproven
    }: {
      readonly draws: string
      readonly most: number
      readonly unproven: number
    }): string =>
      `Lending is planned anew in every draw, and rests on the first ${draws}.${unproven === 0 ? "" : ` In ${unproven} of ${most} a better plan may exist.`}`,
    tooManyWays: ({ ways }: { readonly ways: string }): string =>
      `Who lends whom is not drawn where there are more than ${ways} ways to go, because every draw takes a plan of its own; the plan at central values is on the page of staff --lend.`
  },
  precision: {
    none: "A single block gives no measure of the draws' own error; use at least --draws 8192.",
    known: ({ fte, probability }: { readonly fte: string; readonly probability: string | undefined }): string =>
      `The draws determine the limits of the 90% intervals to ± ${fte} FTE${probability === undefined ? "" : ` and the probability to ± ${probability}`}`,
    asked: ({ known }: { readonly known: string }): string => `${known}.`,
    reached: ({
      known,
      target,
      paired
    }: {
      readonly known: string
      readonly target: string
      readonly paired: boolean
    }): string =>
      `${known}; the target is ± ${target} FTE${paired ? " and 1 percentage point" : ""}, so no more are drawn.`,
    stopped: ({
      known,
      target,
      most
    }: {
      readonly known: string
      readonly target: string
      readonly most: string
    }): string => `${known}; the target is ± ${target} FTE, but no more than ${most} are drawn without --draws.`
  },
  rounded: ({ from, to, block }: { readonly from: string; readonly to: string; readonly block: string }): string =>
    `--draws ${from} is rounded up to ${to}: draws come in whole blocks of ${block}.`,
  correlations: ({ list }: { readonly list: string }): string =>
    `Correlations that only some of the files state hold in all of them, because they share random numbers: ${list}.`,
  certainty: {
    one: ({
      lead,
      uncertain,
      isAssumed
    }: {
      readonly lead: string
      readonly uncertain: number
      readonly isAssumed: boolean
    }): string =>
      `${lead}${counted(uncertain, "assumption varies", "assumptions vary")}; 1 is taken as certain${isAssumed ? ", though merely assumed" : ""}. Its uncertainty is not included.`,
    some: ({
      lead,
      uncertain,
      certain,
      assumed
    }: {
      readonly lead: string
      readonly uncertain: number
      readonly certain: number
      readonly assumed: number
    }): string =>
      `${lead}${counted(uncertain, "assumption varies", "assumptions vary")}; ${certain} are taken as certain, ${assumed} of them merely assumed. Their uncertainty is not included.`
  }
})
