/** The page of `calibrate` in English. */
import { counted } from "./counted.ts"

export const calibrate = () => ({
  title: "Calibration to published figures",
  allMet: "Every figure is met.",
  notMet: ({ missed }: { readonly missed: string }): string =>
    `Not all figures can be met inside the ranges: ${missed} missed. Shown is the nearest fit.`,
  atLimit: ({ names }: { readonly names: string }): string => `At the end of its range: ${names}.`,
  fitted: {
    caption: "Fitted assumptions",
    path: "Assumption",
    stated: "Stated",
    fitted: "Fitted",
    range: "Range",
    shift: "Shift (sd)",
    left: "Doubt left"
  },
  targets: {
    caption: "Published figures",
    metric: "Metric",
    wanted: "Wanted",
    before: "Before",
    fitted: "Now",
    residual: "Residual",
    met: "Met"
  },
  yes: "yes",
  no: "no",
  undetermined: "What the figures do not determine",
  determined: ({ count }: { readonly count: number }): string =>
    `The figures determine ${counted(count, "unknown: the range only says how far it", "unknowns: the ranges only say how far they")} may go.`,
  unnoticed: ({ name }: { readonly name: string }): string => `${name} is not determined: the figures do not notice it`,
  tradeOff: ({ steps }: { readonly steps: string }): string => `${steps} trade off: the figures do not notice`,
  starts: ({ agreed, tried }: { readonly agreed: number; readonly tried: number }): string =>
    `Weighted least squares inside the ranges, pulled to what was stated; ${agreed} of ${tried} starting points ended here.`,
  feasible: {
    heading: "Everything that fits the figures",
    fte: "FTE",
    difference: "Difference in freed",
    path: "Assumption",
    sets: ({
      found,
      tried,
      within,
      seed
    }: {
      readonly found: number
      readonly tried: number
      readonly within: boolean
      readonly seed: number
    }): string =>
      `${counted(found, "set", "sets")} from ${counted(tried, "point", "points")} drawn from the ranges and moved to the nearest set that meets the figures${within ? "; a figure with a tolerance is for each set drawn evenly inside it" : ""} (seed ${seed}).`,
    rangeless: ({ names }: { readonly names: string }): string =>
      `Without a stated range, and therefore drawn evenly over all that is searched: ${names}. A stated range would give a band that says more.`
  },
  band: {
    lowest: "Lowest",
    p5: "5%",
    p50: "Median",
    p95: "95%",
    highest: "Highest"
  },
  written: ({ files }: { readonly files: string }): string => `Written: ${files}.`
})
