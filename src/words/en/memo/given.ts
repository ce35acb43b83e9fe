/** The memo of published cases in English: amounts, what they are worth, and what nobody has said. */
import type { Nouns } from "../../Nouns.ts"
import { counted } from "../counted.ts"
import { said, type Parts, type Sentence } from "../../said.ts"

export const given = ({ centre }: Nouns) => ({
  subtitle: "What is saved, what it costs once, and when it has paid back",
  more: ({ a, b, size, years, rate, sureness }: Parts<"a" | "b" | "size" | "years" | "rate" | "sureness">): Sentence =>
    said`Over ${years} years at ${rate} ${b} is worth ${size} more than ${a}${sureness}.`,
  savesMore: ({ a, b, size, sureness }: Parts<"a" | "b" | "size" | "sureness">): Sentence =>
    said`${b} saves ${size} a year more than ${a}${sureness}.`,
  same: ({ a, b }: Parts<"a" | "b">): Sentence => said`${a} and ${b} come to the same.`,
  sureness: ({ low, high, share }: Parts<"low" | "high" | "share">): Sentence =>
    said` (90% interval ${low} to ${high}; in ${share} of the calculations it is more)`,
  model: ({ model, saving, once, back }: Parts<"model" | "saving" | "once" | "back">): Sentence =>
    said`${model} saves ${saving} a year once all of it is reached${once}${back}.`,
  costs: ({ model, saving, once, back }: Parts<"model" | "saving" | "once" | "back">): Sentence =>
    said`${model} costs ${saving} a year more than today once all of it is reached${once}${back}.`,
  once: ({ oneOff }: Parts<"oneOff">): Sentence => said`, and costs ${oneOff} once`,
  back: ({ payback }: Parts<"payback">): Sentence => said`; it has paid back after ${payback} years`,
  atOnce: "; there is nothing to pay back",
  neverBack: ({ years }: Parts<"years">): Sentence => said`; it does not pay back within ${years} years`,
  unknown:
    "The amounts are those of the published cases. They say nothing of who does the work, so that nothing is said here of staff or of single councils.",
  table: ({ unit, year }: Readonly<Record<"unit" | "year", string>>): string =>
    `The cases beside each other (${unit}, ${year} prices)`,
  row: {
    saving: "Saving a year, all of it reached",
    oneOff: "One-off cost",
    npv: ({ years, rate }: Readonly<Record<"years" | "rate", string>>): string =>
      `Net present value, ${years} years at ${rate}`,
    npvAt: ({ rate }: { readonly rate: string }): string => `the same at ${rate}`,
    interval: "90% interval",
    payback: "Paid back after (years)",
    discountedPayback: "the same, discounted (years)"
  },
  difference: "Difference",
  amounts: "What is saved and what it costs",
  savingsTable: ({ unit }: { readonly unit: string }): string =>
    `Savings a year, once all of them are reached (${unit})`,
  oneOffTable: ({ unit }: { readonly unit: string }): string => `One-off cost (${unit})`,
  item: "Item",
  total: "Total",
  pays: "Paid by",
  payer: { municipalities: "the councils", centre: centre.theOne, state: "the state" },
  reached: ({ item, model, steps }: Readonly<Record<"item" | "model" | "steps", string>>): string =>
    `${item} in ${model}: ${steps}.`,
  reachedAlike: ({ item, steps }: Readonly<Record<"item" | "steps", string>>): string => `${item}: ${steps}.`,
  reachedStep: ({ year, share }: { readonly year: number; readonly share: string }): string =>
    `${share} from year ${year}`,
  overTime: "When it comes",
  flowTable: ({ unit }: { readonly unit: string }): string =>
    `Saving less one-off cost by year, and their sum so far (${unit})`,
  year: "Year",
  flow: ({ model }: { readonly model: string }): string => `${model}: in the year`,
  cumulated: ({ model }: { readonly model: string }): string => `${model}: so far`,
  yearNote: "Year 0 is the year of the change; nothing is discounted in this table.",
  trust: "How far to trust it",
  assumed: ({ shares }: Parts<"shares">): Sentence =>
    said`Of the weight behind the figure ${shares} rests on numbers that nobody has measured.`,
  carries: ({ name, effect }: Parts<"name" | "effect">): Sentence =>
    said` It moves most with ${name}: one per cent more of it moves the figure by ${effect}.`,
  drawn: ({ inputs, draws }: Parts<"inputs" | "draws">): Sentence =>
    said`${inputs} with a range were varied together in ${draws} calculations, alike for all cases.`,
  inputs: ["number", "numbers"] as readonly [string, string],
  turns: ({ list }: Parts<"list">): Sentence => said` The order of the two would turn at: ${list}.`,
  turn: ({ name, turn, now }: Parts<"name" | "turn" | "now">): Sentence => said`${name} ${turn} (now ${now})`,
  noTurn: " No single number turns the order of the two inside its stated range.",
  assumptions: "Not in the published cases, and assumed here:",
  asked: ({ name, value, note }: Parts<"name" | "value" | "note">): Sentence => said`${name}: ${value}${note}`,
  baseRates: {
    annex: "What became of other plans",
    caption: "Plans and outcomes of other reorganisations, as published",
    outcome:
      "two of these four plans cost more or took more staff than planned, and here too one-off costs and savings are a plan.",
    plan: "Reorganisation",
    figure: "What came of it",
    source: "Publication",
    rows: [
      [
        "Cornwall 2009",
        "one-off cost 42.6 million GBP, of which redundancy 21.9 for 462 posts (47,500 each); 71.6 saved over four years",
        "https://mudhook.wordpress.com/2009/03/06/unitarysavings-2/"
      ],
      [
        "Northamptonshire 2021",
        "one-off cost from 30 to 44 million GBP (47% more); 12.1 million saved a year",
        "https://www.bbc.co.uk/news/uk-england-northamptonshire-47394221"
      ],
      [
        "Nine English areas 2009",
        "one-off cost about 138 million GBP planned, 135 by the ministry's own count",
        "https://hansard.parliament.uk/Commons/2009-06-16/debates/09061657000119/UnitaryCouncilsCosts"
      ],
      [
        "Finland 2017, basic social assistance",
        "69 − 32 = 37 million EUR saved a year planned; twice the planned staff at the agency a year later",
        "https://kuntaliitto.fi/lausunnot/2017/k-142017-vp-hallituksen-vuosikertomus-2016-teemana-perustoimeentulotuen-kela-siirto"
      ]
    ] as ReadonlyArray<readonly [string, string, string]>
  },
  years: ({ years }: { readonly years: number }): string => counted(years, "year", "years"),
  rules: [
    [
      "Yearly saving:",
      "each item times the share of it that is reached in the year; cut to the share that is expected to come."
    ],
    ["One-off cost:", "each item in the years in which it is spent, times its uplift for optimism."],
    [
      "Net present value:",
      "flows stand at the end of their year and are divided by (1 + rate) to the power of the year; years before 0 are compounded to it."
    ],
    ["Paid back:", "when the sum of flows so far comes back to 0, money flowing evenly inside a year."]
  ] as ReadonlyArray<readonly [string, string]>
})
