/** When the gain is there, in a memo, in English. */
import type { Nouns } from "../../Nouns.ts"
import { said, type Parts, type Sentence } from "../../said.ts"

export const when = ({ municipality, centre }: Nouns) => ({
  annex: "When, in detail",
  heading: "When the gain is there",
  full: ({ model, full, date }: Parts<"model" | "full"> & { readonly date: string }): Sentence =>
    said`${model} frees its ${full} from ${date} on.`,
  never: ({ model, full, months }: Parts<"model" | "full" | "months">): Sentence =>
    said`${model} does not free its ${full} within ${months} months.`,
  lowest: ({ lowest, date }: Parts<"lowest"> & { readonly date: string }): Sentence =>
    said` The lowest point is ${date}: ${lowest} freed.`,
  lowestOver: ({ over, date }: Parts<"over"> & { readonly date: string }): Sentence =>
    said` The lowest point is ${date}: ${over} more than today are at work.`,
  lost: ({ lost }: Parts<"lost">): Sentence => said` Until the end ${lost} FTE-years of the gain are lost on the way.`,
  peak: ({ backlog, weeks, date }: Parts<"backlog" | "weeks"> & { readonly date: string }): Sentence =>
    said` The backlog is largest in ${date}: ${backlog} FTE-months, ${weeks} weeks of work.`,
  peakForNobody: ({ backlog, date }: Parts<"backlog"> & { readonly date: string }): Sentence =>
    said` The backlog is largest in ${date}: ${backlog} FTE-months, and nobody is there to work on it.`,
  moneyBack: ({ date }: { readonly date: string }): Sentence => said` The money is back in ${date}.`,
  moneyNotBack: ({ months, missing }: Parts<"months" | "missing">): Sentence =>
    said` The money is not back within ${months} months: ${missing} is still missing then.`,
  courseAgainst: ({ model }: { readonly model: string }): string => ` This course speaks against ${model}.`,
  courseHelps: ({ party }: { readonly party: string }): string => ` That is a course which ${party} can use.`,
  /** @param model in which it is worse; empty where it was named just before */
  worse: ({ model, other, parts }: Parts<"model" | "other" | "parts">): Sentence =>
    model === "" ? said`beside ${other} ${parts}.` : said`in ${model}, beside ${other}, ${parts}.`,
  moreLost: ({ mine, theirs }: Parts<"mine" | "theirs">): Sentence =>
    said`more FTE-years are lost on the way (${mine} against ${theirs})`,
  moreMissing: ({ mine, theirs, months }: Parts<"mine" | "theirs" | "months">): Sentence =>
    said`more money is missing after ${months} months (${mine} against ${theirs})`,
  noBacklog: " Nothing piles up.",
  figure: ({ model, date }: Readonly<Record<"model" | "date", string>>): string =>
    `Least is freed in ${date}: who works where in ${model}, month by month`,
  see: ({ see }: Parts<"see">): Sentence => said` The months are drawn in ${see}.`,
  levers: ({ model, see }: Parts<"model" | "see">): Sentence =>
    said`What carries this is how many follow and how recruits are hired. ${see} changes one thing at a time in ${model}.`,
  leversTable: ({ unit }: { readonly unit: string }): string =>
    unit === "" ? "The plan and three levers" : `The plan and three levers (money: ${unit})`,
  lever: {
    plan: "As planned",
    follow: "Ten more of a hundred follow",
    earlier: "Hire three months earlier",
    temporary: "All recruits on contracts that end"
  },
  column: {
    lever: "If",
    full: "Full after (months)",
    peak: "Largest backlog",
    lost: "FTE-years lost",
    money: "Cumulated money"
  },
  moneyNote: "Money: at the end of the months for the plan, and the difference to it for the levers.",
  neverCell: "–",
  ahead: ({ who, date }: Parts<"who"> & { readonly date: string }): Sentence =>
    said`in cumulated money ${who} is ahead from ${date}.`,
  overtakes: ({ who, whom, date }: Parts<"who" | "whom"> & { readonly date: string }): Sentence =>
    said` ${who} overtakes ${whom} in ${date}.`,
  notOvertaken: ({ who, whom, date }: Parts<"who" | "whom"> & { readonly date: string }): Sentence =>
    said` ${who} has not overtaken ${whom} by ${date}.`,
  would: ({ date }: { readonly date: string }): Sentence => said` At the pace of the last month it would in ${date}.`,
  apart: ({ date, amount }: Parts<"amount"> & { readonly date: string }): Sentence =>
    said` In ${date} ${amount} lie between them.`,
  linesFigure: ({ ahead, date }: Readonly<Record<"ahead" | "date", string>>): string =>
    `Ahead in ${date} is ${ahead}: cumulated saving less one-off cost`,
  freeze: `Until the change ${municipality.many} are taken to fill vacancies, and nobody at ${centre.many} is dismissed but those on contracts that end.`
})
