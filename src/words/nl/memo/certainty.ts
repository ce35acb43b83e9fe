/** How sure it is, in a Dutch memo. */
import type { certainty as english } from "../../en/memo/certainty.ts"
import { said } from "../../said.ts"

export const certainty: typeof english = {
  annex: "Wat het verschil verschuift",
  heading: "Hoe zeker is het?",
  headingOpen: ({ share }) => `Het teken van het verschil klopt in slechts ${share} van de berekeningen`,
  headingSure: ({ share }) => `In ${share} van de berekeningen houdt het verschil zijn teken`,
  noRanges: "Geen aanname heeft een bandbreedte, dus de onzekerheid kan niet worden berekend.",
  drawn: ({ assumptions, times, figure }) =>
    said`${assumptions} met een bandbreedte zijn samen gevarieerd in ${times} berekeningen, voor alle modellen gelijk; ${figure} laat zien waar de uitkomsten vallen.`,
  drawnPlain: ({ assumptions, times }) =>
    said`${assumptions} met een bandbreedte zijn samen gevarieerd in ${times} berekeningen.`,
  assumptions: ["aanname", "aannames"],
  figure: ({ what, point }) =>
    point === ""
      ? `Waar de berekeningen uitkomen in ${what}: 90%- en 50%-intervallen en mediaan`
      : `${point}: ${what}, 90%- en 50%-intervallen en mediaan`,
  differenceTitle: ({ what }) => `Verschil in ${what}, berekening voor berekening`,
  between: ({ a, b }) => ` tussen ${b} en ${a}`,
  among: ({ what }) => `Voor de ${what} aannames geldt: `,
  public: "openbare",
  known: "bekende",
  notShown: ["vertrouwelijke aanname is niet getoond", "vertrouwelijke aannames zijn niet getoond"],
  moved: ({ among, of, names, see }) =>
    said`${among}het verschil${of} wordt het meest verschoven door ${names} (${see})`,
  movedBy: ({ name, low, high }) => said`${name} (${low} bij de lage en ${high} bij de hoge waarde)`,
  tornado: ({ name, a, b }) =>
    `${name} verschuift het verschil het meest: verandering in fte (${b} min ${a}) als één aanname naar een uiteinde van haar 90%-interval gaat`,
  turns: ({ of, gap }) =>
    said`Als al het andere gelijk blijft, keert het verschil${of} van ${gap} om als een van deze waarden, die binnen de opgegeven bandbreedtes liggen, juist is:`,
  rises: ({ name, at, now }) => said`${name} boven ${at} (nu ${now})`,
  falls: ({ name, at, now }) => said`${name} onder ${at} (nu ${now})`,
  noTurn: ({ among, of, gap }) =>
    said`${among}geen ervan keert alleen het verschil${of} (${gap}) om binnen de opgegeven bandbreedte`,
  noTurnOfAll: ({ of, gap }) =>
    said`Geen enkele aanname keert alleen het verschil${of} (${gap}) om binnen de opgegeven bandbreedte`,
  measure: ({ among, of, name, share }) =>
    said`${among}de meting die het verschil${of} het meest zou versmallen, is die van ${name}: het 90%-interval wordt ${share} smaller`,
  then: ({ name, share }) => said`; daarna ${name} (${share})`,
  agreed: ({ of, name, share }) =>
    said`Alleen al een afspraak over ${name} zou het 90%-interval van het verschil${of} ${share} smaller maken`
}
