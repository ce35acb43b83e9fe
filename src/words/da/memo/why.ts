/** Why the models differ, in a Danish memo. */
import type { why as english } from "../../en/memo/why.ts"
import { said } from "../../said.ts"

export const why: typeof english = {
  heading: "Hvorfor er modellerne forskellige?",
  mostly: ({ name }) => `Forskellen kommer mest fra ${name}`,
  points: ["punkt", "punkter"],
  intro: ({ a, b, points }) => said`${a} og ${b} er forskellige på ${points}.`,
  parts: ({ table, gap, what }) =>
    said` ${table} viser, hvad hvert punkt bidrager med til forskellen på ${gap} ${what}.`,
  none: ({ a, b, gap }) => said`${a} og ${b} har ingen forskellige antagelser, som må vises; forskellen er ${gap}.`,
  estimated: " Bidragene er skønnet over tilfældige rækkefølger.",
  caption: ({ a, b }) => `Hvad der er forskelligt, og dets del af forskellen (${b} minus ${a})`,
  captionAlone: "Hvad der er forskelligt",
  columns: { what: "Forskelligt", grounds: "Grundlag, kilde og alder", part: "Del af forskellen" },
  roles: {
    lever: "Afgøres ved bordet",
    belief: "Afgøres af viden",
    fitted: "Tilpasset kendte tal: intet at bytte med",
    other: "I øvrigt"
  },
  effectOf: ({ party, metric }) => `${party}: ${metric}`,
  note: "Del af forskellen: gennemsnit over alle rækkefølger, som punkterne kan skifte i (Shapley-værdier), så de summer til forskellen.",
  noteEffects:
    " De sidste kolonner skifter ét punkt alene, fra den venstre værdi til den højre, målt i det, hver part ønsker; de svarer på et andet spørgsmål og summer ikke.",
  noteLater: " »Senere« er statistik, der er nyere end notatet.",
  within: "heraf ",
  more: ({ annex }) => said`flere tal, se ${annex}`,
  rest: ["andet punkt (se bilag)", "andre punkter (se bilag)"],
  whole: "Forskel i alt",
  later: "senere",
  figure: ({ a, b, what, most }) => `${most} vejer mest: hvad der skiller modellerne i ${what}, ${b} minus ${a}`,
  has: { fewer: ({ model, what }) => `${model}: færre ${what}`, more: ({ model, what }) => `${model}: flere ${what}` },
  annex: "Alt, der er forskelligt"
}
