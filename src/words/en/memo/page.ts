/** The fixed words of an English memo, and its head. */
import type { Nouns } from "../../Nouns.ts"
export const page = ({ municipality, centre }: Nouns) => ({
  locale: "en-GB",
  /** What kind of document it is, above its title. */
  kicker: "Memo",
  to: "To",
  from: "From",
  date: "Date",
  reference: "Reference",
  table: "Table",
  figure: "Figure",
  annex: "Annex",
  note: "Note:",
  footnotes: "Notes",
  pageNumber: ["Page ", " of "] as readonly [before: string, between: string],
  /** References to tables and figures inside a sentence. */
  lowerCaseReferences: false,
  /** A name inside a sentence: a description gets its article, one that has it loses the capital. */
  withArticle: ({ name }: { readonly name: string }): string => {
    if (/^(the|an?|our|their|this|that|these|those)\s/iu.test(name)) return name.charAt(0).toLowerCase() + name.slice(1)
    return described.test(name) || office.test(name) ? `the ${name}` : name
  },
  marking: "Internal",
  subtitle: `FTE that stay in ${municipality.theMany}, move to ${centre.many} and are freed`,
  subtitleOfLoss: `FTE that stay in ${municipality.theMany}, move to ${centre.many} and are needed in addition`,
  subtitleOfNeed: "FTE that the work takes",
  scenario: "Scenario",
  today: "Today"
})

const described =
  /\s(alternative|arrangement|baseline|case|centre|model|option|organisation|plan|proposal|reform|scenario|scheme|solution)$/iu

const office =
  /^(agency|association|authority|board|confederation|council|department|directorate|federation|government|ministry|office|treasury|union)\s/iu
