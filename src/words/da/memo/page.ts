/** The fixed words of a Danish memo, and its head. */
import type { page as english } from "../../en/memo/page.ts"

export const page: typeof english = ({ municipality, centre }) => ({
  locale: "da-DK",
  kicker: "Notat",
  to: "Til",
  from: "Fra",
  date: "Dato",
  reference: "Sagsnr.",
  table: "Tabel",
  figure: "Figur",
  annex: "Bilag",
  note: "Anm.:",
  footnotes: "Noter",
  pageNumber: ["Side ", " af "],
  lowerCaseReferences: true,
  withArticle: ({ name }) =>
    /^(en|et|den|det|de|vores|vor|deres|dette|denne)\s/iu.test(name)
      ? name.charAt(0).toLowerCase() + name.slice(1)
      : name,
  marking: "Internt",
  subtitle: `Årsværk, der bliver i ${municipality.theMany}, samles på ${centre.many} og frigøres`,
  subtitleOfLoss: `Årsværk, der bliver i ${municipality.theMany}, samles på ${centre.many} og kræves ud over i dag`,
  subtitleOfNeed: "Årsværk, som arbejdet kræver",
  scenario: "Scenarie",
  today: "I dag"
})
