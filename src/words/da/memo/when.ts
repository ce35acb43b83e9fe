/** When the gain is there, in a memo, in Danish. */
import { said } from "../../said.ts"
import type { when as english } from "../../en/memo/when.ts"

export const when: typeof english = ({ municipality, centre }) => ({
  annex: "Tidsforløbet i detaljer",
  heading: "Hvornår gevinsten er der",
  full: ({ model, full, date }) => said`${model} frigør sine ${full} fra ${date}.`,
  never: ({ model, full, months }) => said`${model} når ikke at frigøre sine ${full} inden for ${months} måneder.`,
  lowest: ({ lowest, date }) => said` Lavpunktet er ${date}: ${lowest} frigjort.`,
  lowestOver: ({ over, date }) => said` Lavpunktet er ${date}, hvor der er ansat ${over} mere end i dag.`,
  lost: ({ lost }) => said` Over hele perioden går ${lost} årsværk af gevinsten tabt.`,
  peak: ({ backlog, weeks, date }) =>
    said` Sagsbunken er størst i ${date}: ${backlog} årsværksmåneder, ${weeks} ugers arbejde.`,
  peakForNobody: ({ backlog, date }) =>
    said` Sagsbunken er størst i ${date}: ${backlog} årsværksmåneder, og ingen er der til at arbejde på den.`,
  moneyBack: ({ date }) => said` Pengene er tjent hjem i ${date}.`,
  moneyNotBack: ({ months, missing }) =>
    said` Efter ${months} måneder mangler der ${missing}, før pengene er tjent hjem.`,
  courseAgainst: ({ model }) => ` Forløbet taler imod ${model}.`,
  courseHelps: ({ party }) => ` Det forløb kan ${party} bruge.`,
  worse: ({ model, other, parts }) =>
    model === "" ? said`i forhold til ${other} ${parts}.` : said`i ${model} ${parts} i forhold til ${other}.`,
  moreLost: ({ mine, theirs }) => said`går der undervejs flere årsværk tabt (${mine} mod ${theirs})`,
  moreMissing: ({ mine, theirs, months }) =>
    said`mangler der efter ${months} måneder flere penge (${mine} mod ${theirs})`,
  noBacklog: " Der hober sig intet op.",
  figure: ({ model, date }) => `Mindst frigøres der i ${date}: hvem der arbejder hvor i ${model}, måned for måned`,
  see: ({ see }) => said` Månederne er tegnet i ${see}.`,
  levers: ({ model, see }) =>
    said`Det afhænger af, hvor mange der følger med, og hvordan der ansættes. ${see} ændrer én ting ad gangen i ${model}.`,
  leversTable: ({ unit }) => (unit === "" ? "Planen og tre håndtag" : `Planen og tre håndtag (økonomi: ${unit})`),
  lever: {
    plan: "Som planlagt",
    follow: "Ti procentpoint flere følger med",
    earlier: "Ansæt tre måneder tidligere",
    temporary: "Alle nyansatte tidsbegrænset"
  },
  column: {
    lever: "Hvis",
    full: "Fuld efter (måneder)",
    peak: "Største sagsbunke",
    lost: "Årsværk tabt",
    money: "Akkumuleret økonomi"
  },
  moneyNote: "Økonomi: ved månedernes udgang for planen, og forskellen fra den for håndtagene.",
  neverCell: "–",
  ahead: ({ who, date }) => said`i akkumuleret økonomi er ${who} foran fra ${date}.`,
  overtakes: ({ who, whom, date }) => said` ${who} overhaler ${whom} i ${date}.`,
  notOvertaken: ({ who, whom, date }) => said` ${who} har ikke overhalet ${whom} i ${date}.`,
  would: ({ date }) => said` I den sidste måneds tempo vil det ske i ${date}.`,
  apart: ({ date, amount }) => said` I ${date} ligger der ${amount} imellem dem.`,
  linesFigure: ({ ahead, date }) => `Foran i ${date} er ${ahead}: akkumuleret besparelse minus engangsudgifter`,
  freeze: `Det antages, at ${municipality.theMany} besætter ledige stillinger indtil skiftet, og at ingen på ${centre.theMany} afskediges ud over de tidsbegrænset ansatte.`
})
