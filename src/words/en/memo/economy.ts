/** Money in a memo, in English. */
import type { Nouns } from "../../Nouns.ts"
import { capital } from "../../capital.ts"
import { said, type Parts, type Sentence } from "../../said.ts"

export const economy = (nouns: Nouns) => ({ ...sentences(nouns), ...tables(nouns) })

const sentences = ({ municipality }: Nouns) => ({
  /** @param against the reader's own model where another saves more; else empty */
  heading: ({
    unit,
    savings,
    against,
    costs
  }: Readonly<Record<"unit" | "savings" | "against", string>> & { readonly costs: boolean }): string => {
    const what = costs ? "extra cost" : "saved"
    return `${against === "" ? capital(what) : `Against ${against}: ${what}`} a year, in ${unit}: ${savings}`
  },
  costHeading: "What the work costs",
  workCosts: ({ costs, year }: Parts<"costs"> & { readonly year: string }): Sentence =>
    said`In a year the work costs ${costs} (${year} prices).`,
  savingIn: ({ saving, model }: Readonly<Record<"saving" | "model", string>>): string => `${saving} in ${model}`,
  annex: "Money in detail",
  thousand: ({ currency }: { readonly currency: string }): string => `thousand ${currency}`,
  million: ({ currency }: { readonly currency: string }): string => `million ${currency}`,
  inModel: ({ value, model }: Parts<"value" | "model">): Sentence => said`${value} in ${model}`,
  carries: ({ name, effects, costs }: Parts<"name" | "effects"> & Costs): Sentence =>
    said`The ${costs ? "extra cost" : "saving"} rests most on ${name}: one per cent more of it moves it by ${effects}. `,
  assumed: ({ shares, costs }: Parts<"shares"> & Costs): Sentence =>
    said`Of the weight of the ${costs ? "extra cost" : "saving"} ${shares} rests on numbers that nobody has measured.`,
  riskPool: ({ model, expected, deviation }: Parts<"model" | "expected" | "deviation">): Sentence =>
    said`In ${model} some one-off cost counts with a stated probability: ${expected} together, with a standard deviation of ${deviation} where none hangs together with another.`,
  noTurn: ({ gap, costs }: Parts<"gap"> & Costs): Sentence =>
    said`No single assumption turns the difference in ${costs ? "extra cost" : "saving"} (${gap}) inside its stated range.`,
  helps: ({ party }: { readonly party: string }): string => `What ${party} can use: `,
  turns: ({ gap, turns, many, costs }: Parts<"gap" | "turns"> & Costs & { readonly many: boolean }): Sentence =>
    said`all else equal, the difference in ${costs ? "extra cost" : "saving"} (${gap}) changes its sign if ${turns}; ${many ? "each of these values" : "that"} lies inside its stated range.`,
  /** @param others what the other models are worth, in brackets; empty where there is none */
  neverWorth: ({ years, npv, others, isBack }: Parts<"years" | "npv" | "others"> & { readonly isBack: boolean }) =>
    said`over ${years} years the net present value is ${npv}${others}${isBack ? "" : ", and the one-off costs are not paid back"}.`,
  never: ({ years }: Parts<"years">): Sentence => said`not within ${years}`,
  losers: ({ model, losers, count }: Parts<"model" | "losers" | "count">): Sentence =>
    said`in ${model} ${losers} of ${count} ${municipality.many} pay more than they save`,
  losersAgainst: ({ model, losers, count }: Parts<"model" | "losers" | "count">): Sentence =>
    said`It speaks against ${model} that ${losers} of ${count} ${municipality.many} pay more than they save`,
  losersIn: ({ losers, from, until, goesOn }: LosersIn): Sentence =>
    goesOn
      ? said`${losers} from year ${from} on`
      : until === null
        ? said`${losers} in year ${from}`
        : said`${losers} in years ${from} to ${until}`,
  losersAtFirst: ({ losers, from }: Parts<"losers" | "from">): Sentence => said`; in year ${from} it is ${losers}`,
  losersByYear: ({ rows }: Parts<"rows">): Sentence => said`year by year after the change, so many lose: ${rows}.`,
  named: ({ names, all, see }: Parts<"names" | "see"> & { readonly all: boolean }): Sentence =>
    all ? said`: ${names} (${see})` : said`, per inhabitant most in ${names} (all of them: ${see})`
})

const tables = ({ municipality, centre }: Nouns) => ({
  table: ({ unit, year }: Readonly<Record<"unit" | "year", string>>): string =>
    `Money by model (${unit} a year, ${year} prices)`,
  row: {
    costToday: "Cost today",
    saving: { gain: "Saving", loss: "Extra cost", mixed: "Saving (−: extra cost)" },
    potential: {
      gain: "Saving if nothing stayed in the budgets",
      loss: "Extra cost if nothing stayed in the budgets",
      mixed: "Saving if nothing stayed in the budgets (−: extra cost)"
    },
    stranded: `Leaves the task, but stays in the budgets of ${municipality.theMany}`,
    oneOff: "One-off cost (once)",
    npv: "Net present value",
    npvOver: ({ years, rate }: Readonly<Record<"years" | "rate", string>>): string =>
      `Net present value, ${years} years at ${rate}`,
    payback: "Paid back after (years)",
    net: `Net to ${municipality.theMany}`,
    state: "Net to the state",
    losers: `${capital(municipality.many)} that lose (number)`
  },
  losersTable: ({ unit }: { readonly unit: string }): string => `Losers (${unit} a year)`,
  column: {
    inhabitants: "Inhabitants",
    saves: "Saves",
    pays: `Pays to ${centre.many}`,
    net: "Net",
    perInhabitant: ({ currency }: { readonly currency: string }): string => `${currency} per inhabitant`,
    municipalities: capital(municipality.many),
    key: "Shared by",
    losers: "Losers",
    worst: "Largest loss"
  },
  sizeFigure: ({ model, lowest, highest }: Readonly<Record<"model" | "lowest" | "highest", string>>): string =>
    `Net per inhabitant against size in ${model}: ${lowest} lowest, ${highest} highest`,
  sizeTable: ({ unit }: { readonly unit: string }): string =>
    `Net by size, in quarters of ${municipality.theMany} (${unit} a year)`,
  sizeClass: ({ from, to }: Parts<"from" | "to">): Sentence => said`${from} to ${to}`,
  axis: ({ currency }: { readonly currency: string }): string => `${currency} per inhabitant and year`,
  keysTable: ({ unit }: { readonly unit: string }): string => `The same model under other keys (${unit} a year)`,
  key: {
    population: "population",
    recipients: "recipients",
    staffing: "staff today",
    transferred: "staff handed over"
  },
  accountHeading: "The account",
  accountTable: ({ unit, year }: Readonly<Record<"unit" | "year", string>>): string =>
    `What is saved, paid and kept (${unit} a year, ${year} prices)`,
  account: {
    salaries: "Pay of released posts",
    overhead: "Overhead saved with them",
    other: "Other cost that falls away",
    contribution: `Contribution to ${centre.many}`,
    grant: "Change of the block grant",
    compensation: "Compensation",
    net: "Net"
  }
})

/** Whether every model costs more than today. */
export interface Costs {
  readonly costs: boolean
}

/** How many lose in some years of the change; the last of them have no end. */
type LosersIn = Parts<"losers" | "from"> & { readonly until: Parts<"until">["until"] | null; readonly goesOn: boolean }
