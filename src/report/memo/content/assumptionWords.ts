/** What an assumption is called: from the places where its number is used, because a path is no name for a reader. */
import type { Labels, MemoFindings, Subject } from "../../../analysis/memo/Findings.ts"
import { textIn, type Lang, type Text } from "../../../words/Lang.ts"
import { formatList } from "../../../words/numbers.ts"
import { leafWords } from "./leafWords.ts"
import { moneyLeaf } from "./moneyLeafWords.ts"

interface Labelled {
  readonly labels: Labels
}

/** Names of activities, case types or centres that are said one by one. */
const MOST_NAMED = 3

/**
 * `Flyttet andel (ansøgning og ændring)`. Where only one scenario has the number, its model is named as well.
 *
 * @param model what the scenarios are called
 */
export const assumptionWords = (
  subject: Subject,
  findings: MemoFindings,
  lang: Lang,
  model?: (place: number) => string
): string => {
  const name = nameOf(subject, findings, lang)
  const places = findings.ledger.find((row) => row.subject.path === subject.path)?.cells ?? []
  const having = places.flatMap((cell, place) => (cell === null ? [] : [place]))
  const [only] = having
  return model !== undefined && having.length === 1 && findings.models.length > 1 && only !== undefined
    ? `${name} ${lang === "da" ? "i" : "in"} ${model(only)}`
    : name
}

/** The same inside a sentence: with a small letter first, unless the word is all capitals. */
export const inSentence = (words: string): string =>
  /^\p{Lu}[\p{Ll} ,]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words

/** The same as a name in a sentence, in quotation marks, because it may hold brackets and commas. */
export const quoted = (words: string, lang: Lang): string =>
  lang === "da" ? `\u00bb${inSentence(words)}\u00ab` : `\u201c${inSentence(words)}\u201d`

/** What a number is called by where it is used. */
export const nameOf = ({ path, usedAt }: Subject, findings: Labelled, lang: Lang): string => {
  const places = usedAt.length === 0 ? [path] : usedAt
  const leaves = [...new Set(places.map((place) => leafOf(place, findings, lang)))]
  const together = merged(leaves, lang)
  const known = together.filter((leaf): leaf is string => leaf !== undefined)
  if (known.length === 0 || known.length > 2) return spaced(path)
  const qualifier = qualifierOf(places, findings, lang)
  return capital(bracketed(formatList(known, lang), qualifier))
}

/** `hours (courses, municipalities)`: one bracket, whatever has one already. */
const bracketed = (words: string, qualifier: string): string => {
  if (qualifier === "") return words
  return words.endsWith(")") ? `${words.slice(0, -1)}, ${qualifier})` : `${words} (${qualifier})`
}

/** Sending and receiving the same hand-off is one number; so is a share of an activity and of a cell. */
const merged = (leaves: ReadonlyArray<string | undefined>, lang: Lang): ReadonlyArray<string | undefined> => {
  const [send, receive, both] = (["handoff.sendMinutes", "handoff.receiveMinutes", "handoff.minutes"] as const).map(
    (leaf) => textIn(leafWords[leaf]!, lang)
  )
  return leaves.includes(send) && leaves.includes(receive)
    ? [both, ...leaves.filter((leaf) => leaf !== send && leaf !== receive)]
    : leaves
}

const leafOf = (place: string, { labels }: Labelled, lang: Lang): string | undefined => {
  const steps = place.split(".")
  const ofMoney = moneyLeaf(steps, (id) => textIn(labels.money.get(id) ?? spaced(id).toLowerCase(), lang), lang)
  if (ofMoney !== undefined) return ofMoney
  const side = steps.includes("competence") ? (steps.includes("centre") ? "centre" : "local") : ""
  const component = steps.indexOf("components")
  if (component >= 0) {
    const id = steps[component + 1] ?? ""
    const label = textIn(labels.components.get(id) ?? id, lang)
    const what = textIn(leafWords[`components.${steps.at(-1) ?? ""}`] ?? "", lang)
    return `${what} (${componentWords(id, label, lang)}, ${textIn(leafWords[`side.${side}`] ?? "", lang)})`
  }
  const allowance = steps.indexOf("categoryAllowances")
  if (allowance >= 0) return `${textIn(leafWords["categoryAllowances"]!, lang)} (${known(steps.at(-1) ?? "", lang)})`
  const individual = steps.indexOf("individualAllowances")
  if (individual >= 0) {
    const where = textIn(leafWords[`side.${steps[individual + 1] ?? ""}`] ?? "", lang)
    return `${textIn(leafWords["individualAllowances"]!, lang)} (${known(steps.at(-1) ?? "", lang)}, ${where})`
  }
  const own = leafKeys(steps)
    .map((key) => leafWords[key])
    .find((found) => found !== undefined)
  if (own === undefined) return undefined
  const words = textIn(own, lang)
  return side === "" ? words : `${words} (${textIn(leafWords[`side.${side}`]!, lang)})`
}

/** The longest ending that has words wins. */
const leafKeys = (steps: ReadonlyArray<string>): ReadonlyArray<string> => {
  const root = steps[0] ?? ""
  return [
    ...(steps.includes("workingTime") && steps.includes("centre") ? [`workingTime.centre.${steps.at(-1)}`] : []),
    `${root}.${steps.slice(-2).join(".")}`,
    `${root}.${steps.at(-1)}`,
    steps.slice(-2).join("."),
    steps.at(-1) ?? ""
  ]
}

const componentWords = (id: string, label: string, lang: Lang): string =>
  label === id ? known(id, lang) : inSentence(label)

/** Ids without a label of their own: some are common, the others are spelt out. */
const known = (id: string, lang: Lang): string => textIn(leafWords[`id.${id}`] ?? spaced(id).toLowerCase(), lang)

const qualifierOf = (places: ReadonlyArray<string>, { labels }: Labelled, lang: Lang): string => {
  const activities = namesAfter("activities", places, (id, steps) => {
    const caseType = steps[steps.indexOf("caseTypes") + 1]
    return labels.activities.get(`${caseType}.${id}`) ?? labels.activities.get(id)
  })
  const caseTypes = namesAfter("caseTypes", places, (id) => labels.caseTypes.get(id))
  const centres = namesAfter("centres", places, (id) => labels.centres.get(id))
  const all = [
    caseTypes.length === labels.caseTypes.size && caseTypes.length > 1 ? [] : caseTypes,
    activities,
    centres.length > 1 ? [] : centres
  ]
  return all
    .filter((names) => names.length > 0)
    .map((names) =>
      shortList(
        names.map((name) => inSentence(textIn(name, lang))),
        lang
      )
    )
    .join(", ")
}

const namesAfter = (
  key: string,
  places: ReadonlyArray<string>,
  labelOf: (id: string, steps: ReadonlyArray<string>) => Text | undefined
): ReadonlyArray<Text> => {
  const found = new Map<string, Text>()
  for (const place of places) {
    const steps = place.split(".")
    const at = steps.lastIndexOf(key)
    const id = at < 0 ? undefined : steps[at + 1]
    if (id === undefined) return []
    found.set(id, labelOf(id, steps) ?? id)
  }
  return [...found.values()]
}

const shortList = (names: ReadonlyArray<string>, lang: Lang): string =>
  names.length <= MOST_NAMED
    ? formatList(names, lang)
    : `${names.slice(0, MOST_NAMED - 1).join(", ")} ${lang === "da" ? "m.fl." : "and others"}`

/** `handOffMinutes` as `hand off minutes`, for what has no words. */
const spaced = (path: string): string =>
  capital((path.split(".").at(-1) ?? path).replaceAll(/([a-z])([A-Z])/gu, "$1 $2").toLowerCase())

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
