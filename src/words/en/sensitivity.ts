/** The page of `sensitivity` in English. */
import { whole } from "./counted.ts"

export const sensitivity = () => ({
  title: ({ metric }: { readonly metric: string }): string => `Sensitivity: ${metric}`,
  metric: {
    difference: "difference B−A"
  },
  shares: "What the uncertainty comes from",
  sharesNote: "shares of the variance",
  steps: "Steps: small changes may show no effect, because whole posts, people or places are counted.",
  tornado: "One assumption at a time",
  tornadoNote: "result at the 5th and 95th percentile; bar: swing",
  central: "At the central values",
  interval: "90% interval",
  withMedian: ({ range, median }: { readonly range: string; readonly median: string }): string =>
    `${range} (median ${median})`,
  column: {
    alone: "Alone",
    inAll: "In all",
    narrower: "Measured: narrower",
    assumption: "Assumption",
    group: "Group"
  },
  screenedOut: ({ count }: { readonly count: number }): string =>
    `${count === 1 ? "the one that was screened out" : `the ${count} that were screened out`}`,
  remark: {
    columns:
      "Alone: what the assumption explains by itself; in all: also together with others. ±: half a 90% interval, in percentage points.",
    nothing: "≈ 0: not distinguishable from 0 with these runs.",
    unlisted: ({ count }: { readonly count: number }): string =>
      `${count} more ${count === 1 ? "is" : "are"} not listed; --csv and --json have all.`,
    interplay: ({ percent }: { readonly percent: string }): string =>
      `${percent}% of the variance comes from assumptions acting together.`,
    correlated: "Correlated assumptions cannot be told apart and stand together."
  },
  oneFile: "A:: and B::: in that file alone, because the files differ; the shares above draw them together.",
  verdict: {
    certain: ({ result }: { readonly result: string }): string =>
      `No assumption is uncertain: the result is ${result}. Give assumptions a range, such as pert: [20, 34, 55].`,
    unmoved: ({ result }: { readonly result: string }): string =>
      `No uncertain assumption moves this number: it is ${result}.`,
    tooFewRuns:
      "No assumption alone explains a part of the uncertainty that can be told from 0: either they act together, or there are too few runs; use more --draws.",
    few: ({
      count,
      noun,
      share,
      list
    }: {
      readonly count: number
      readonly noun: string
      readonly share: string
      readonly list: string
    }): string =>
      `${["No", "One", "Two", "Three", "Four", "Five", "Six"][count] ?? whole(count)} ${noun} ${count === 1 ? "explains" : "explain"} ${share} of the uncertainty: ${list}.`,
    many: ({
      some,
      share,
      largest
    }: {
      readonly some: string
      readonly share: string
      readonly largest: string
    }): string => `The uncertainty is spread: it takes ${some} to explain ${share} of it; the largest, ${largest}.`,
    interplay: ({ share, largest }: { readonly share: string; readonly largest: string }): string =>
      `One by one they explain only ${share} of the uncertainty; the rest comes from their acting together. The largest, ${largest}.`,
    unsettledOne: ({ noun, largest }: { readonly noun: string; readonly largest: string }): string =>
      `The one ${noun} that can be told from 0, ${largest} of the uncertainty. So few runs cannot say whether the rest comes from the others or from their acting together; use more --draws.`,
    unsettledSome: ({
      some,
      share,
      largest
    }: {
      readonly some: string
      readonly share: string
      readonly largest: string
    }): string =>
      `The ${some} that can be told from 0 explain ${share} of the uncertainty one by one. So few runs cannot say whether the rest comes from the others or from their acting together; use more --draws. The largest, ${largest}.`
  },
  explains: ({ name, share }: { readonly name: string; readonly share: string }): string =>
    `${name}, explains ${share}`,
  noun: {
    assumptions: ({ count }: { readonly count: number }): string => (count === 1 ? "assumption" : "assumptions"),
    groups: ({ count }: { readonly count: number }): string => (count === 1 ? "group" : "groups"),
    mixed: "groups and assumptions"
  },
  quoted: ({ name }: { readonly name: string }): string => `“${name}”`,
  measureFirst: ({
    name,
    width,
    narrower,
    next
  }: {
    readonly name: string
    readonly width: string
    readonly narrower: string
    readonly next: string | undefined
  }): string =>
    `Measure ${name} first: the 90% interval, now ${width} wide, is then expected to narrow by ${narrower}${next === undefined ? "" : `; next ${next}`}.`,
  worth: ({ name, narrower }: { readonly name: string; readonly narrower: string }): string => `${name} (${narrower})`,
  screened: {
    one: ({
      all,
      runs,
      path,
      share
    }: {
      readonly all: string
      readonly runs: string
      readonly path: string
      readonly share: string
    }): string =>
      `${all} assumptions are uncertain. One was screened out after ${runs} trial runs (Morris), because it makes less than 1% of the moves: ${path}. It still varies, and carries ${share} of the variance.`,
    some: ({
      all,
      out,
      runs,
      paths,
      share
    }: {
      readonly all: string
      readonly out: string
      readonly runs: string
      readonly paths: string
      readonly share: string
    }): string =>
      `${all} assumptions are uncertain. ${out} were screened out after ${runs} trial runs (Morris), because together they make less than 1% of the moves; the largest of them are ${paths}. They still vary, together as one group, and carry ${share} of the variance. --json names them all.`
  },
  method: ({
    points,
    from,
    runs,
    seed,
    first,
    total
  }: {
    readonly points: string
    readonly from: string | undefined
    readonly runs: string
    readonly seed: number
    readonly first: string
    readonly total: string
  }): string =>
    `${points} points${from === undefined ? "" : ` (rounded up from ${from})`}, ${runs} runs, seed ${seed}. The 90% limits lie within ±${first} percentage points of the shares alone and ±${total} of the shares in all; more points (--draws) narrow them.`
})
