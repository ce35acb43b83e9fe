/** What pictures say in Dutch. */
import type { charts as english } from "../en/charts.ts"

export const charts: typeof english = {
  bridge: ({ from, to, unit }) => `Brug van ‘${from}’ naar ‘${to}’${unit === "" ? "" : ` in ${unit}`}:`,
  rest: (count) => `Overige (${count})`,
  contributions: (unit) => `Bijdragen${unit === "" ? "" : ` in ${unit}`}, de grootste eerst:`,
  path: {
    staying: "blijft bij de gemeenten",
    stillThere: "bleef achter, nog betaald",
    followed: "meegegaan naar de centra",
    recruited: "nieuwe medewerkers",
    temporary: "tijdelijke contracten",
    project: "project",
    need: "wat het werk vraagt",
    backlog: "Werkvoorraad, fte-maanden",
    alt: ({ first, from, most, when, last, until, backlog, milestones }) =>
      `Personeel per maand: ${first} in ${from}, het meest met ${most} in ${when}, ${last} in ${until}; de werkvoorraad is hoogstens ${backlog} fte-maanden.${milestones === "" ? "" : ` Gemarkeerd: ${milestones}.`}`
  },
  between: ({ from, to }: Readonly<Record<"from" | "to", string>>): string => `${from} tot ${to}`,
  ends: ({ highest, lowest }: Readonly<Record<"highest" | "lowest", string>>): string =>
    `Hoogst: ${highest}. Laagst: ${lowest}.`,
  noDifferences: "Geen verschillen.",
  pairedDifference: "Gepaard verschil",
  intervals: (unit) => `Mediaan en 90%-interval${unit === "" ? "" : ` in ${unit}`}:`,
  interval: ({ label, middle, low, high, central }) =>
    `${label} ${middle} (${low} tot ${high})${central === "" ? "" : `, centrale schatting ${central}`}`,
  central: "centrale schatting",
  median: "mediaan",
  beyond: (names) => `Verder weg, niet getekend: ${names}.`,
  marked: (named) => `Gemarkeerd: ${named}.`,
  low: "lage waarde",
  high: "hoge waarde",
  tornado: (unit) => `Verandering${unit === "" ? "" : ` in ${unit}`} als één aanname tegelijk verandert:`,
  staff: {
    heading: "Fte aanwezig min fte nodig; wie het meest tekortkomt eerst",
    more: ({ rows }) => `Niet getekend: ${rows} met een kleiner tekort.`,
    alt: ({ shortage, tooMany, worst }) =>
      `Personeel tegenover behoefte: ${shortage} fte ontbreekt en ${tooMany} fte is te veel. Het grootste tekort is in ${worst}.`
  }
}
