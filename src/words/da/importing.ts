/** The page of `import` in Danish. */
import type { importing as english } from "../en/importing.ts"
import { counted } from "./counted.ts"

export const importing: typeof english = () => ({
  title: ({ workbook }) => `Ændringer i ${workbook}`,
  none: "Ingen: bogen siger det samme som scenariet.",
  assumption: "Antagelse",
  field: "Hvad",
  before: "Før",
  after: "Efter",
  owner: "Hvem",
  fields: {
    value: "værdi",
    range: "interval",
    low: "lav",
    mostLikely: "mest sandsynlig",
    high: "høj",
    basis: "grundlag",
    source: "kilde",
    owner: "ejer",
    status: "status",
    asOf: "pr.",
    note: "note"
  },
  fte: ({ quantity }) => `${quantity}, årsværk`,
  fteUnit: "årsværk",
  saving: ({ saving, unit }) => `${saving}, ${unit}`,
  moved: ({ quantity, from, to, unit }) => `${quantity} ${from} → ${to} ${unit}`,
  together: ({ moved }) => `Alt i alt: ${moved.join("; ")}${moved.at(-1)?.endsWith(".") === true ? "" : "."}`,
  unproven: ({ paths }) =>
    `En ny værdi arver ikke det, den gamle hvilede på. Uden eget grundlag: ${paths}. Udfyld grundlag og kilde i bogen eller i filen.`,
  stale: ({ paths }) => `Scenariet er ændret, siden bogen blev skrevet; disse tal er nu andre: ${paths}.`,
  rebased: "Scenariet er ændret, siden bogen blev skrevet; ændringerne lægges oven på det, som det er nu.",
  missing: ({ count }) => `${counted(count, "række er", "rækker er")} væk fra bogen; tallene bliver, som de er.`,
  others: ({ count }) =>
    `${counted(count, "ændring hører", "ændringer hører")} til et andet af bogens scenarier og er udeladt.`,
  ask: ({ file }) => `Skriv ${file}? [j/N] `,
  yes: /^j(a)?$/iu,
  written: ({ file }) => `Skrevet til ${file}.`,
  notWritten: "Intet er skrevet. Tilføj --yes for at skrive."
})
