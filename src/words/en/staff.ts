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
  indicators: "Diff. is have − need, ratio is have / need (WISN)."
})
