/** What pictures say in Danish. */
import type { charts as english } from "../en/charts.ts"

export const charts: typeof english = {
  bridge: ({ from, to, unit }) => `Bro fra »${from}« til »${to}«${unit === "" ? "" : ` i ${unit}`}:`,
  rest: (count) => `Øvrige (${count})`,
  contributions: (unit) => `Bidrag${unit === "" ? "" : ` i ${unit}`}, det største først:`,
  path: {
    staying: "bliver i kommunerne",
    stillThere: "blev tilbage, stadig lønnet",
    followed: "fulgte med til centrene",
    recruited: "nyansatte",
    temporary: "tidsbegrænset ansatte",
    project: "projekt",
    need: "det, arbejdet kræver",
    backlog: "Sagsbunke, årsværksmåneder",
    alt: ({ first, from, most, when, last, until, backlog, milestones }) =>
      `Ansatte måned for måned: ${first} i ${from}, flest med ${most} i ${when}, ${last} i ${until}; sagsbunken er højst ${backlog} årsværksmåneder.${milestones === "" ? "" : ` Markeret: ${milestones}.`}`
  },
  between: ({ from, to }: Readonly<Record<"from" | "to", string>>): string => `${from} til ${to}`,
  ends: ({ highest, lowest }: Readonly<Record<"highest" | "lowest", string>>): string =>
    `Højest: ${highest}. Lavest: ${lowest}.`,
  noDifferences: "Ingen forskelle.",
  pairedDifference: "Parvis forskel",
  intervals: (unit) => `Median og 90 %-interval${unit === "" ? "" : ` i ${unit}`}:`,
  interval: ({ label, middle, low, high, central }) =>
    `${label} ${middle} (${low} til ${high})${central === "" ? "" : `, centralt skøn ${central}`}`,
  central: "centralt skøn",
  median: "median",
  beyond: (names) => `Længere ude og ikke tegnet: ${names}.`,
  marked: (named) => `Fremhævet: ${named}.`,
  low: "lav værdi",
  high: "høj værdi",
  tornado: (unit) => `Ændring${unit === "" ? "" : ` i ${unit}`}, når én antagelse ændres ad gangen:`,
  staff: {
    heading: "Årsværk, der er der, minus årsværk, der er brug for; den, der mangler mest, først",
    more: ({ rows }) => `Ikke tegnet: ${rows}, der mangler mindre.`,
    alt: ({ shortage, tooMany, worst }) =>
      `Personale over for behov: der mangler ${shortage} årsværk, og ${tooMany} årsværk er for mange. Mest mangler i ${worst}.`
  }
}
