/** The page of `import` in Dutch. */
import type { importing as english } from "../en/importing.ts"
import { counted } from "./counted.ts"

export const importing: typeof english = () => ({
  title: ({ workbook }) => `Wijzigingen in ${workbook}`,
  none: "Geen: de werkmap zegt wat het scenario zegt.",
  assumption: "Aanname",
  field: "Wat",
  before: "Was",
  after: "Wordt",
  owner: "Wie",
  fields: {
    value: "waarde",
    range: "bandbreedte",
    low: "laag",
    mostLikely: "meest waarschijnlijk",
    high: "hoog",
    basis: "grondslag",
    source: "bron",
    owner: "eigenaar",
    status: "status",
    asOf: "per",
    note: "toelichting"
  },
  fte: ({ quantity }) => `${quantity}, fte`,
  fteUnit: "fte",
  saving: ({ saving, unit }) => `${saving}, ${unit}`,
  moved: ({ quantity, from, to, unit }) => `${quantity} ${from} → ${to} ${unit}`,
  together: ({ moved }) => `Alles samen: ${moved.join("; ")}.`,
  unproven: ({ paths }) =>
    `Een nieuwe waarde erft niet waarop de oude rustte. Zonder eigen grondslag: ${paths}. Vul grondslag en bron in de werkmap of in het bestand in.`,
  stale: ({ paths }) =>
    `Het scenario is gewijzigd sinds de werkmap werd geschreven; deze getallen zijn nu anders: ${paths}.`,
  rebased: "Het scenario is gewijzigd sinds de werkmap werd geschreven; de wijzigingen komen over het huidige heen.",
  missing: ({ count }) =>
    `${counted(count, "rij is", "rijen zijn")} weg uit de werkmap; de getallen blijven zoals ze zijn.`,
  others: ({ count }) =>
    `${counted(count, "wijziging hoort", "wijzigingen horen")} bij een ander scenario van de werkmap en ${count === 1 ? "blijft" : "blijven"} weg.`,
  ask: ({ file }) => `${file} schrijven? [j/N] `,
  yes: /^ja?$/iu,
  written: ({ file }) => `Geschreven naar ${file}.`,
  notWritten: "Er is niets geschreven. Voeg --yes toe om te schrijven."
})
