/** What `break-even` calls metrics in its sentences, and assumptions where space is short. */
import { moneyMetricName } from "./moneyMetricWords.ts"
import type { Question } from "../../analysis/breakEven/Question.ts"
import type { Variable } from "../../analysis/breakEven/Variable.ts"
import type { Metric, Quantity, VulnerabilityId } from "../../model/Metric.ts"
import type { Names } from "../../scenario/Names.ts"
import { type Lang, textIn, type Text } from "../../words/Lang.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import { formatValue } from "../../words/numbers.ts"
import { bridgeWords } from "../words.ts"

/** What turns, as the subject of a sentence. */
export const subject = ({ scenarios, terms, isDifference }: Question, lang: Lang): string => {
  const { metric, scenario } = terms[0]!
  const phrase = phraseOf(metric, scenarios[scenario]!.compiled.names, lang)
  if (isDifference) return lang === "da" ? `Forskellen i ${phrase} (B − A)` : `The difference in ${phrase} (B − A)`
  const place = scenarios.length === 1 ? "" : ` ${lang === "da" ? "i" : "in"} ${letterOf(scenario)}`
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}${place}`
}

/** Decimals of a metric: a factor moves in the third, FTE and tasks are read with one. */
export const decimalsOf = ({ terms }: Question): number => (terms[0]!.metric.kind === "unitTimeScale" ? 4 : 1)

/** A number of an assumption with four digits, which is more than anybody negotiates. */
export const brief = (value: number, lang: Lang): string => formatValue(Number(value.toPrecision(4)), lang)

/** The name without the folders of its file. */
export const shortName = ({ name }: Variable): string => name.replace(/^.*\/(?=[^/]*::)/u, "")

/**
 * The name as the heading of one of two columns on 80: what is longer keeps the end of its path, and the letter of its
 * scenario where it moves in one file only.
 */
export const headingName = (variable: Variable): string => {
  const whole = shortName(variable)
  if (whole.length <= HEADING) return whole
  const lead = whole.includes("::") ? `${letterOf(variable.targets[0]!.scenario)}::…` : "…"
  const steps = variable.path.split(".")
  const kept = steps.findIndex((_, i) => lead.length + steps.slice(i).join(".").length <= HEADING)
  return `${lead}${steps.slice(kept < 0 ? -1 : kept).join(".")}`
}

/** Two columns of this width, one for where the pair lies, and the spaces between them fill 80. */
const HEADING = 33

const phraseOf = (metric: Metric, names: Names, lang: Lang): string => {
  if (metric.kind === "unitTimeScale") return lang === "da" ? "faktoren på enhedstider" : "the factor on unit times"
  if (metric.kind === "vulnerability") return textIn(vulnerabilityPhrases[metric.id], lang)
  if (metric.kind === "bridge") {
    const cause = textIn(bridgeWords[metric.id], lang).toLowerCase()
    return lang === "da" ? `bidraget til frigjorte årsværk fra ${cause}` : `the contribution to freed FTE of ${cause}`
  }
  if (metric.kind === "money") return textIn(moneyMetricName(metric, names), lang)
  const caseType = names.caseTypes[metric.caseType]?.label
  const place = names.municipalities[metric.municipality]?.name ?? names.centres[metric.centre]?.label
  const parts = [caseType, place].flatMap((part) => (part === undefined ? [] : [textIn(part, lang)]))
  return `${textIn(ftePhrases[metric.quantity], lang)}${parts.length === 0 ? "" : ` (${parts.join(", ")})`}`
}

/** The quantities of `quantityWords` as they stand in a sentence. */
const ftePhrases: Readonly<Record<Quantity, Text>> = {
  baseline: { da: "årsværk i dag", en: "FTE today" },
  local: { da: "årsværk i kommunerne", en: "local FTE" },
  centre: { da: "årsværk på centre", en: "FTE at centres" },
  freed: { da: "frigjorte årsværk", en: "freed FTE" },
  need: { da: "det samlede behov for årsværk", en: "the total need for FTE" },
  moved: { da: "flyttet arbejde i dagens tempo i årsværk", en: "FTE of moved work at today's pace" },
  leaves: { da: "årsværk, der forlader kommunerne,", en: "FTE that leave municipalities" },
  transaction: { da: "årsværk til transaktioner", en: "FTE for transactions" },
  competence: { da: "årsværk til vedligeholdelse af kompetencer", en: "FTE for competence upkeep" },
  competenceExtra: { da: "årsværk til ekstra kompetencevedligeholdelse", en: "FTE for extra competence upkeep" },
  management: { da: "årsværk til ledelse", en: "FTE for management" },
  coordination: { da: "årsværk til koordinering", en: "FTE for coordination" },
  overhead: {
    da: "årsværk til overhead (transaktioner + ekstra kompetence)",
    en: "FTE for overhead (transactions + extra competence)"
  }
}

const vulnerabilityPhrases: Readonly<Record<VulnerabilityId, Text>> = {
  before: { da: "antallet af sårbare opgaver i dag", en: "the number of vulnerable tasks today" },
  after: { da: "antallet af sårbare opgaver bagefter", en: "the number of vulnerable tasks afterwards" },
  emptied: {
    da: "antallet af opgaver, der forlader deres kommune,",
    en: "the number of tasks that leave their municipality"
  }
}
