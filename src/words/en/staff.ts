/** The page of `staff` in English. */
import type { Nouns } from "../Nouns.ts"
import { capital } from "../capital.ts"
import { counted } from "./counted.ts"

export const staff = ({ municipality }: Nouns) => ({
  municipality: capital(municipality.one),
  specialism: "Specialism",
  bySpecialism: "By specialism",
  worstFirst: "Who is short of what, the worst first",
  total: "Total",
  column: {
    need: "Need",
    have: "Have",
    frame: "Frame",
    tooMany: "Too many",
    tooFew: "Too few",
    difference: "Diff.",
    ratio: "Ratio"
  },
  summary: ({
    short,
    shortage,
    many,
    tooMany,
    net
  }: {
    readonly short: number
    readonly shortage: string
    readonly many: number
    readonly tooMany: string
    readonly net: string
  }): string =>
    `${counted(short, municipality.one, municipality.many)} ${short === 1 ? "lacks" : "lack"} ${shortage} FTE in all, and ${counted(many, municipality.one, municipality.many)} ${many === 1 ? "has" : "have"} ${tooMany} FTE too many; the net, ${net} FTE, hides both.`,
  lendable: ({ fte }: { readonly fte: string }): string => `Beyond reserves, ${fte} FTE can be lent.`,
  online: ({ fte }: { readonly fte: string }): string =>
    `With all targets of work on line met, ${fte} FTE less are needed.`,
  more: ({ cells }: { readonly cells: number }): string =>
    `${counted(cells, "further line", "further lines")}; --csv has all of them.`,
  needOfModel: "Need is the local FTE of the specialism's case types, as the scenario computes it.",
  needOfTable: "Need is what the table of staff states.",
  wholePosts: "Need is rounded up to whole posts.",
  indicators: "Diff. is have − need, ratio is have / need (WISN).",
  inMonth: ({ month, months }: { readonly month: number; readonly months: number }): string =>
    `Need in month ${month} of the ${months} of the transition; who waits beside the work is not counted.`,
  lending: {
    heading: "Who lends whom",
    summary: ({
      loans,
      lent,
      covered,
      shortage,
      unmet,
      whole
    }: Record<"lent" | "covered" | "shortage" | "unmet", string> & {
      readonly loans: number
      readonly whole: boolean
    }): string =>
      `${counted(loans, "loan", "loans")} of ${lent} ${whole ? "people" : "FTE"} in all: ${covered} of the ${shortage} FTE that are missing are met, ${unmet} stay unmet.`,
    retrained: ({ fte }: { readonly fte: string }): string => `${fte} FTE of that are retrained where they are.`,
    cost: ({ amount, currency }: { readonly amount: string; readonly currency: string }): string =>
      `Travel, terms and courses cost ${amount} ${currency} in a year.`,
    worst: ({ share }: { readonly share: string }): string =>
      `Whoever is worst off still lacks ${share} of what was missing.`,
    column: {
      from: "From",
      to: "To",
      term: "Term",
      fte: "FTE",
      people: "People",
      covers: "Effect",
      hours: "Hours",
      unmet: "Unmet",
      first: "First",
      last: "Last",
      months: "Months",
      most: "Most"
    },
    retrainedHeading: "Retrained where they are",
    retrainOrLendHeading: "Retrain, or lend somebody?",
    retrainOrLend: ({
      from,
      to,
      term,
      work,
      cost
    }: Record<"from" | "to" | "term", string> & {
      readonly work: string | null
      readonly cost: string | null | undefined
    }): string =>
      [
        `${from} → ${to} against ${term}: ${work === null ? "never does as much work" : `has done as much work after ${work} months`}`,
        ...(cost === undefined ? [] : [cost === null ? "never costs less" : `costs less from ${cost} months on`])
      ].join(", "),
    retrainOrLendRule:
      "One FTE: the course once, against one who comes and stays, whose term is paid anew whenever it is over; travel is left out.",
    unmetHeading: "What stays unmet",
    worthHeading: "What one more person is worth",
    worth: ({ specialism, place, met }: Record<"specialism" | "place" | "met", string>): string =>
      `${specialism} in ${place}: ${met} FTE less unmet`,
    neededHeading: "In which months, and for how long",
    loan: "a loan",
    noLoan: "not a loan: recruit",
    rule: ({ worstFirst }: { readonly worstFirst: boolean }): string =>
      `The plan leaves the least need unmet${worstFirst ? ", then makes the largest unmet share small" : ""}, then costs the least. A year's cost repeats every term until the year is over; hours are one way, and effect is what they do there after setting up.`,
    partOfAPost: ({ people }: { readonly people: number }): string =>
      `People go whole: of ${counted(people, "person", "people")} who ${people === 1 ? "is" : "are"} sent or retrained less than half is needed there, because need comes before cost.`,
    notUnique: "Other loans would do as well and cost the same: this is one of several plans.",
    notProven: "Whole people took too long to try: a better plan may exist.",
    noEnd: ({ months }: { readonly months: number }): string =>
      `The scenario does not say when a shortage ends: one that lasts beyond ${months} months is not a loan but a post to fill.`,
    tooLong: ({ term, months }: { readonly term: string; readonly months: number }): string =>
      `${term} lasts beyond ${months} months and is not a loan.`,
    noNames: "Numbers of people, never their names: who goes is agreed with them."
  }
})
