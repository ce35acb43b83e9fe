/** The fixed words of a Dutch memo, and its head. */
import type { page as english } from "../../en/memo/page.ts"

export const page: typeof english = ({ municipality, centre }) => ({
  locale: "nl-NL",
  kicker: "Notitie",
  to: "Aan",
  from: "Van",
  date: "Datum",
  reference: "Kenmerk",
  table: "Tabel",
  figure: "Figuur",
  annex: "Bijlage",
  note: "Toelichting:",
  footnotes: "Noten",
  pageNumber: ["Pagina ", " van "],
  lowerCaseReferences: true,
  withArticle: ({ name }) =>
    /^(een|de|het|onze|ons|hun|deze|dit|die|dat)\s/iu.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
  marking: "Intern",
  subtitle: `Fte die bij ${municipality.theMany} blijven, naar ${centre.many} gaan en vrijkomen`,
  subtitleOfLoss: `Fte die bij ${municipality.theMany} blijven, naar ${centre.many} gaan en extra nodig zijn`,
  subtitleOfNeed: "Fte die het werk vraagt",
  scenario: "Scenario",
  today: "Nu"
})
