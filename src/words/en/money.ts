/** What is said of money in English. */
import { capital } from "../capital.ts"
import type { Nouns } from "../Nouns.ts"
import { counted, whole } from "./counted.ts"
import { overrunShares } from "./overrunShares.ts"

export const money = ({ municipality, centre }: Nouns) => ({
  heading: "Money",
  amountUnit: ({ currency, scale }: Omit<Unit, "priceLevel">): string =>
    `${scale === "millions" ? "million " : scale === "thousands" ? "thousand " : ""}${currency}`,
  unit: ({ currency, priceLevel, scale }: Unit): string =>
    `${scale === "millions" ? "million " : scale === "thousands" ? "thousand " : ""}${currency}, ${priceLevel} prices`,
  ofToday: "of today",
  npvAt: ({ years, rate }: { readonly years: number; readonly rate: string }): string =>
    `Net present value, ${counted(years, "year", "years")} at ${rate}`,
  npvBeside: ({ rate }: { readonly rate: string }): string => `at ${rate}`,
  payback: ({ payback, discounted }: { readonly payback: string; readonly discounted: string }): string =>
    `Payback: ${payback}; discounted: ${discounted}.`,
  paybacks: ({ list }: { readonly list: string }): string => `Payback: ${list}.`,
  years: ({ years }: { readonly years: string }): string => `${years} years`,
  never: ({ years }: { readonly years: number }): string => `not within ${counted(years, "year", "years")}`,
  atOnce: "nothing to pay back",
  stranded: ({ leaves, released, stranded }: Record<"leaves" | "released" | "stranded", string>): string =>
    `Of ${leaves} FTE that leave ${municipality.many}, ${released} are whole posts that can be released; ${stranded} FTE are stranded: they leave the task but not the budget.`,
  uplifts: ({ factors }: { readonly factors: string }): string =>
    `One-off cost holds an uplift for known optimism (times ${factors}).`,
  overrun: {
    ...overrunShares,
    said: ({ category, parts }: Record<"category" | "parts", string>): string =>
      `Usual overrun of ${category}, as far as it is not mitigated: ${parts} (Mott MacDonald 2002, in HM Treasury's guidance on optimism bias).`,
    counted: ({ planned, counted: months }: Record<"planned" | "counted", string>): string =>
      `Preparation is counted with ${months} months instead of ${planned}, and work changes hands as much later.`
  },
  riskPool: ({ expected, deviation }: Record<"expected" | "deviation", string>): string =>
    `Items with a probability count with it: together ${expected}, with a standard deviation of ${deviation} where none hangs together with another.`,
  realised: ({ share }: { readonly share: string }): string => `Benefits are counted at ${share}, as experience says.`,
  followed: ({ share, isAll }: { readonly share: string; readonly isAll: boolean }): string =>
    `${isAll ? "All" : `${share} of those`} whose work moves are taken to follow it, as far as ${centre.many} have posts for them.`,
  whoPays: "Who pays",
  municipalities: `All ${municipality.many}`,
  state: "The state",
  sizeClass: ({ from, to, count }: { readonly from: string; readonly to: string; readonly count: number }): string =>
    `${from}–${to} inhabitants (${whole(count)})`,
  losersColumn: "Losers",
  netColumn: "Net",
  perInhabitantColumn: ({ currency }: { readonly currency: string }): string => `${currency}/inh.`,
  losers: ({ losers, winners, count }: Record<"losers" | "winners" | "count", number>): string =>
    `${whole(losers)} of ${counted(count, municipality.one, municipality.many)} ${losers === 1 ? "loses" : "lose"}, ${whole(winners)} ${winners === 1 ? "gains" : "gain"}.`,
  worst: ({ name, amount }: { readonly name: string; readonly amount: string }): string =>
    `The largest loss is ${name}: ${amount} a year.`,
  uncovered: ({ amount }: { readonly amount: string }): string =>
    `The winners' gains do not cover the compensation: ${amount} a year is missing.`,
  given: {
    heading: "Amounts",
    yearly: "Saved a year",
    once: "Cost once",
    unknown: `The amounts are those of the published case. It says nothing of who does the work, so that nothing is said of staff or of single ${municipality.many}.`,
    undivided: `A published case says nothing of single ${municipality.many}, case types or ${centre.many}.`
  },
  byYear: {
    heading: "Who pays, year by year",
    year: "Years",
    years: ({ from, until }: { readonly from: number; readonly until: number | undefined }): string =>
      until === undefined ? `from ${from}` : until === from ? `${from}` : `${from}–${until}`,
    worst: "Worst",
    net: "Net",
    compensated: "Comp.",
    atEnd:
      "Year 1 is the first after the change. Every row has the FTE of the end of the change; only who pays differs. The figures above are those of the last settlement, in its first year.",
    onPath: ({ years }: { readonly years: number }): string =>
      `Year 1 is the first after the change. ${years === 1 ? "It has" : `Years 1 to ${years} have`} the staff of their months, double running and recruits included; later ones have the FTE of the end of the change. The figures above are those of the last settlement, in its first year.`
  },
  municipalityColumn: {
    code: "Code",
    name: capital(municipality.one),
    released: "Posts",
    stranded: "Strand.",
    saving: "Saving",
    contribution: "Contrib.",
    grant: "Grant",
    compensation: "Comp.",
    net: "Net",
    netPerInhabitant: "/inh."
  },
  total: "Total",
  steps: "Steps: small changes may show no effect, because only whole posts can be released.",
  saves: ({ who, share }: { readonly who: string; readonly share: string }): string =>
    `${who === "" ? "Money" : `${who}: money`} is saved in ${share} of the draws.`,
  savesMore: ({ who, share }: { readonly who: string; readonly share: string }): string =>
    `${who} saves more than A in ${share} of them.`,
  npvOverMonths:
    "Net present value goes through the months of the transition and has no interval here; its central value is on the page of run.",
  moneyDraws: ({ draws, inSteps }: { readonly draws: string; readonly inSteps: boolean }): string =>
    `Money rests on the first ${draws} draws.${inSteps ? " It goes in steps, because only whole posts can be released." : ""}`
})

interface Unit {
  readonly currency: string
  readonly priceLevel: number
  /** What a number counts. */
  readonly scale: "ones" | "thousands" | "millions"
}
