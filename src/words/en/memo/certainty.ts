/** How sure it is, in an English memo. */
import { said, type Parts, type Sentence } from "../../said.ts"

export const certainty = {
  annex: "What moves the difference",
  heading: "How sure is it?",
  headingOpen: ({ share }: { readonly share: string }): string =>
    `The difference keeps its sign in only ${share} of the calculations`,
  headingSure: ({ share }: { readonly share: string }): string =>
    `In ${share} of the calculations the difference keeps its sign`,
  noRanges: "No assumption states a range, so uncertainty cannot be computed.",
  drawn: ({ assumptions, times, figure }: Parts<"assumptions" | "times" | "figure">): Sentence =>
    said`${assumptions} with a range were varied together in ${times} calculations, alike for all models; ${figure} shows where the results fall.`,
  drawnPlain: ({ assumptions, times }: Parts<"assumptions" | "times">): Sentence =>
    said`${assumptions} with a range were varied together in ${times} calculations.`,
  assumptions: ["assumption", "assumptions"] as readonly [string, string],
  /** @param point what the picture shows, said as a sentence without its stop; empty where there is no one difference */
  figure: ({ what, point }: Readonly<Record<"what" | "point", string>>): string =>
    point === ""
      ? `Where the calculations fall in ${what}: 90% and 50% intervals and median`
      : `${point}: ${what}, 90% and 50% intervals and median`,
  differenceTitle: ({ what }: { readonly what: string }): string => `Difference in ${what}, calculation by calculation`,
  between: ({ a, b }: Readonly<Record<"a" | "b", string>>): string => ` between ${b} and ${a}`,
  among: ({ what }: { readonly what: string }): string => `Among the ${what} assumptions, `,
  public: "public",
  known: "known",
  notShown: ["confidential assumption is not shown", "confidential assumptions are not shown"] as readonly [
    string,
    string
  ],
  moved: ({ among, of, names, see }: Parts<"among" | "of" | "names" | "see">): Sentence =>
    said`${among}the difference${of} is moved most by ${names} (${see})`,
  movedBy: ({ name, low, high }: Parts<"name" | "low" | "high">): Sentence =>
    said`${name} (${low} at its low and ${high} at its high end)`,
  tornado: ({ name, a, b }: Readonly<Record<"name" | "a" | "b", string>>): string =>
    `${name} moves the difference most: its change in FTE (${b} minus ${a}) when one assumption goes to an end of its 90% interval`,
  turns: ({ of, gap }: Parts<"of" | "gap">): Sentence =>
    said`All else equal, the difference${of} of ${gap} changes its sign if one of these values, which lie inside their stated ranges, is right:`,
  rises: ({ name, at, now }: Parts<"name" | "at" | "now">): Sentence => said`${name} rises above ${at} (now ${now})`,
  falls: ({ name, at, now }: Parts<"name" | "at" | "now">): Sentence => said`${name} falls below ${at} (now ${now})`,
  noTurn: ({ among, of, gap }: Parts<"among" | "of" | "gap">): Sentence =>
    said`${among}no single one turns the difference${of} (${gap}) inside its stated range`,
  noTurnOfAll: ({ of, gap }: Parts<"of" | "gap">): Sentence =>
    said`No single assumption turns the difference${of} (${gap}) inside its stated range`,
  measure: ({ among, of, name, share }: Parts<"among" | "of" | "name" | "share">): Sentence =>
    said`${among}the measurement that would narrow the difference${of} most is that of ${name}: the 90% interval would become ${share} narrower`,
  then: ({ name, share }: Parts<"name" | "share">): Sentence => said`; then ${name} (${share})`,
  /** What is decided at the table needs no measuring. */
  agreed: ({ of, name, share }: Parts<"of" | "name" | "share">): Sentence =>
    said`Agreeing on ${name} would by itself make the 90% interval of the difference${of} ${share} narrower`
}
