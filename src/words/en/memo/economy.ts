/** Money in a memo, in English. */
import type { Nouns } from "../../Nouns.ts"
import { said, type Parts, type Sentence } from "../../said.ts"

export const economy = (nouns: Nouns) => ({ ...sentences(nouns), ...tables(nouns) })

const sentences = ({ municipality }: Nouns) => ({
  heading: ({ unit, savings }: Readonly<Record<"unit" | "savings", string>>): string =>
    `Saved a year, in ${unit}: ${savings}`,
  savingIn: ({ saving, model }: Readonly<Record<"saving" | "model", string>>): string => `${saving} in ${model}`,
  annex: "Money in detail",
  million: ({ currency }: { readonly currency: string }): string => `million ${currency}`,
  saves: ({ model, saving, year }: Parts<"model" | "saving" | "year">): Sentence =>
    said`${model} saves ${saving} a year in ${year} prices.`,
  costs: ({ model, saving, year }: Parts<"model" | "saving" | "year">): Sentence =>
    said`${model} costs ${saving} a year more than today in ${year} prices.`,
  carries: ({ name, effect }: Parts<"name" | "effect">): Sentence =>
    said` The figure rests most on ${name}: one per cent more of it moves the saving by ${effect}.`,
  assumed: ({ share }: Parts<"share">): Sentence =>
    said` Of its weight ${share} rests on numbers that nobody has measured.`,
  never: ({ years }: Parts<"years">): Sentence => said`not within ${years}`,
  losers: ({ model, losers, count }: Parts<"model" | "losers" | "count">): Sentence =>
    said`In ${model} ${losers} of ${count} ${municipality.many} pay more than they save.`,
  listed: ({ see }: Parts<"see">): Sentence =>
    said` All of them stand in ${see}, the largest loss per inhabitant first.`
})

const tables = ({ municipality, centre }: Nouns) => ({
  table: ({ unit, year }: Readonly<Record<"unit" | "year", string>>): string =>
    `Money by model (${unit} a year, ${year} prices)`,
  row: {
    costToday: "Cost today",
    saving: "Saving",
    potential: "Saving if nothing stayed in the budgets",
    stranded: `Leaves the task, but stays in the budgets of ${municipality.theMany}`,
    oneOff: "One-off cost (once)",
    npv: "Net present value",
    npvOver: ({ years, rate }: Readonly<Record<"years" | "rate", string>>): string =>
      `Net present value, ${years} years at ${rate}`,
    payback: "Paid back after (years)",
    net: `Net to ${municipality.theMany}`,
    state: "Net to the state",
    losers: `${municipality.many.charAt(0).toUpperCase()}${municipality.many.slice(1)} that lose (number)`
  },
  losersTable: ({ unit }: { readonly unit: string }): string => `Losers (${unit} a year)`,
  column: {
    inhabitants: "Inhabitants",
    saves: "Saves",
    pays: `Pays to ${centre.many}`,
    net: "Net",
    perInhabitant: ({ currency }: { readonly currency: string }): string => `${currency} per inhabitant`,
    key: "Shared by",
    losers: "Losers",
    worst: "Largest loss"
  },
  figure: ({ model }: { readonly model: string }): string => `Net position per inhabitant: ${model}`,
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
