/** Why the models differ, in a Dutch memo. */
import type { why as english } from "../../en/memo/why.ts"
import { said } from "../../said.ts"

export const why: typeof english = {
  heading: "Waarom verschillen de modellen?",
  mostly: ({ name }) => `Het verschil komt vooral door ${name}`,
  points: ["punt", "punten"],
  intro: ({ a, b, points }) => said`${a} en ${b} verschillen op ${points}.`,
  parts: ({ table, gap, what }) =>
    said` ${table} laat zien wat elk punt bijdraagt aan het verschil van ${gap} ${what}.`,
  none: ({ a, b, gap }) =>
    said`${a} en ${b} verschillen in geen aanname die getoond mag worden; het verschil is ${gap}.`,
  estimated: " De bijdragen zijn geschat over willekeurige volgordes.",
  caption: ({ a, b }) => `Wat verschilt, en het deel daarvan in het verschil (${b} min ${a})`,
  captionAlone: "Wat verschilt",
  columns: { what: "Wat verschilt", grounds: "Grondslag, bron en leeftijd", part: "Deel van het verschil" },
  roles: {
    lever: "Wordt aan tafel beslist",
    belief: "Vast te stellen met feiten",
    fitted: "Gekalibreerd op gepubliceerde cijfers: geen ruilmiddel",
    other: "Verder"
  },
  effectOf: ({ party, metric }) => `${party}: ${metric}`,
  note: "Deel van het verschil: gemiddelde over alle volgordes waarin de punten kunnen wisselen (Shapley-waarden), zodat ze optellen tot het verschil.",
  noteEffects:
    " De laatste kolommen wisselen één punt alleen, van de linkerwaarde naar de rechterwaarde, in wat elke partij wil; ze beantwoorden een andere vraag en tellen niet op.",
  noteLater: " ‘Later’ is een statistiek die nieuwer is dan deze notitie.",
  within: "waarvan ",
  more: ({ annex }) => said`meer getallen, zie ${annex}`,
  rest: ["ander punt (zie bijlage)", "andere punten (zie bijlage)"],
  whole: "Hele verschil",
  later: "later",
  figure: ({ a, b, what, most }) => `${most} weegt het zwaarst: wat de modellen scheidt in ${what}, ${b} min ${a}`,
  has: { fewer: ({ model, what }) => `${model}: minder ${what}`, more: ({ model, what }) => `${model}: meer ${what}` },
  annex: "Alles wat verschilt"
}
