/** How sure it is, in a Danish memo. */
import type { certainty as english } from "../../en/memo/certainty.ts"
import { said } from "../../said.ts"

export const certainty: typeof english = {
  annex: "Hvad der flytter forskellen",
  heading: "Hvor sikkert er det?",
  headingOpen: ({ share }) => `Forskellens fortegn holder kun i ${share} af beregningerne`,
  headingSure: ({ share }) => `Forskellen beholder sit fortegn i ${share} af beregningerne`,
  noRanges: "Ingen antagelser har et spænd, så usikkerheden kan ikke beregnes.",
  drawn: ({ assumptions, times, figure }) =>
    said`${assumptions} med et spænd er varieret samtidig i ${times} beregninger, ens for alle modeller; ${figure} viser, hvor resultaterne falder.`,
  drawnPlain: ({ assumptions, times }) =>
    said`${assumptions} med et spænd er varieret samtidig i ${times} beregninger.`,
  assumptions: ["antagelse", "antagelser"],
  figure: ({ what, point }) =>
    point === ""
      ? `Hvor beregningerne falder i ${what}: 90\u00a0%\u2011 og 50\u00a0%\u2011intervaller og median`
      : `${point}: ${what}, 90\u00a0%\u2011 og 50\u00a0%\u2011intervaller og median`,
  differenceTitle: ({ what }) => `Forskel i ${what}, beregning for beregning`,
  between: ({ a, b }) => ` mellem ${b} og ${a}`,
  among: ({ what }) => `Blandt de ${what} antagelser gælder: `,
  public: "offentlige",
  known: "kendte",
  notShown: ["fortrolig antagelse er ikke vist", "fortrolige antagelser er ikke vist"],
  moved: ({ among, of, names, see }) => said`${among}forskellen${of} flyttes mest af ${names} (${see})`,
  movedBy: ({ name, low, high }) => said`${name} (${low} ved lav og ${high} ved høj værdi)`,
  tornado: ({ name, a, b }) =>
    `${name} flytter forskellen mest: ændring i årsværk (${b} minus ${a}), når én antagelse går til enden af sit 90\u00a0%\u2011interval`,
  turns: ({ of, gap }) =>
    said`Alt andet lige skifter forskellen${of} på ${gap} fortegn, hvis en af disse værdier, som ligger inden for de oplyste spænd, er den rigtige:`,
  rises: ({ name, at, now }) => said`${name} kommer over ${at} (nu ${now})`,
  falls: ({ name, at, now }) => said`${name} kommer under ${at} (nu ${now})`,
  noTurn: ({ among, of, gap }) =>
    said`${among}ingen af dem vender alene forskellen${of} (${gap}) inden for sit oplyste spænd`,
  noTurnOfAll: ({ of, gap }) => said`Ingen antagelse vender alene forskellen${of} (${gap}) inden for sit oplyste spænd`,
  measure: ({ among, of, name, share }) =>
    said`${among}den måling, der vil indsnævre forskellen${of} mest, er af ${name}: 90\u00a0%\u2011intervallet bliver ${share} smallere`,
  then: ({ name, share }) => said`; dernæst ${name} (${share})`,
  agreed: ({ of, name, share }) =>
    said`Alene en aftale om ${name} vil gøre forskellens 90\u00a0%\u2011interval${of} ${share} smallere`
}
