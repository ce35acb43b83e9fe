/** What an assumption is called: from the places where its number is used, because a path is no name for a reader. */
import type { MemoFindings } from "../../../analysis/memo/Findings.ts"
import type { Labels, Subject } from "../../../analysis/memo/NumberPair.ts"
import { capital, uncapital } from "../../../words/capital.ts"
import { textIn, type Text } from "../../../words/Lang.ts"
import { formatList } from "../../../words/numbers.ts"
import type { Words } from "../../../words/wordsIn.ts"
import { placeOfUse } from "../../../scenario/product.ts"
import { moneyLeaf } from "./moneyLeafWords.ts"
import type { Speaker } from "./valueWords.ts"

/** Names of activities, case types or centres that are said one by one. */
const MOST_NAMED = 3

/** A voice, as far as names need it. */
export interface Namer extends Speaker {
  readonly words: Pick<Words<"memo">["memo"], "assumptions" | "moneyLeaves">
  readonly findings: Pick<MemoFindings, "labels">
}

/** `Flyttet andel (ansøgning og ændring)`. */
export const assumptionWords = ({ path, usedAt }: Subject, voice: Namer): string => {
  const places = usedAt.length === 0 ? [path] : usedAt.map(placeOfUse)
  const own = [...new Set(places.map((place) => leafOf(place, voice)))]
  // One number of many items, such as the share that is spent in a year, is called by what they have in common.
  const alike = [...new Set(places.map((place) => moneyLeaf(place.split("."), undefined, voice.words.moneyLeaves)))]
  const leaves = own.length > 2 && alike.length <= 2 && !alike.includes(undefined) ? alike : own
  const known = merged(leaves, voice).filter((leaf): leaf is string => leaf !== undefined)
  if (known.length === 0 || known.length > 2) return spaced(path)
  return capital(bracketed(formatList(known, voice.lang), qualifierOf(places, voice)))
}

/** The same, with its model where only one scenario has the number. */
export const ownedWords = (
  subject: Subject,
  voice: Namer & { readonly findings: MemoFindings; readonly named: (place: number) => string }
): string => {
  const { findings, words } = voice
  const name = assumptionWords(subject, voice)
  const places = findings.ledger.find((row) => row.subject.path === subject.path)?.cells ?? []
  const [only, ...more] = places.flatMap((cell, place) => (cell === null ? [] : [place]))
  return only !== undefined && more.length === 0 && findings.models.length > 1
    ? words.assumptions.inModel({ name, model: voice.named(only) })
    : name
}

/** The same inside a sentence: with a small letter first, unless the word is all capitals. */
export const inSentence = uncapital

/** The same as a name in a sentence, in quotation marks, because it may hold brackets and commas. */
export const quoted = (name: string, { words }: Pick<Speaker, "words">): string =>
  words.assumptions.quoted({ name: inSentence(name) })

/** The activity of a share that moves, where the assumption is nothing but that. */
export const movedActivity = ({ path, usedAt }: Subject, voice: Namer): string | undefined => {
  const places = usedAt.length === 0 ? [path] : usedAt.map(placeOfUse)
  const isShare = places.every((place) => /^organisation\.(?:.*\.)?activities\.[^.]+\.share$/u.test(place))
  const activities = activitiesIn(places, voice)
  return isShare && activities.length > 0 && activities.length <= MOST_NAMED ? shortList(activities, voice) : undefined
}

/** `hours (courses, municipalities)`: one bracket, whatever has one already. */
const bracketed = (words: string, qualifier: string): string => {
  if (qualifier === "") return words
  return words.endsWith(")") ? `${words.slice(0, -1)}, ${qualifier})` : `${words} (${qualifier})`
}

/**
 * Sending and receiving the same hand-off is one number; so is a share of an activity and of a cell. What one scenario
 * states for after the change, and another but for today, are compared by what holds after it.
 */
const merged = (all: ReadonlyArray<string | undefined>, { words }: Namer): ReadonlyArray<string | undefined> => {
  const { leaf } = words.assumptions
  const afterIt = (one: string) => one.replace(/\)$/u, `, ${leaf["side.after"]})`)
  const leaves = all.filter((one) => one === undefined || afterIt(one) === one || !all.includes(afterIt(one)))
  const [send, receive] = [leaf["handoff.sendMinutes"], leaf["handoff.receiveMinutes"]]
  return leaves.includes(send) && leaves.includes(receive)
    ? [leaf["handoff.minutes"], ...leaves.filter((one) => one !== send && one !== receive)]
    : leaves
}

const leafOf = (place: string, voice: Namer): string | undefined => {
  const { leaf } = voice.words.assumptions
  const steps = place.split(".")
  const ofMoney = moneyLeaf(
    steps,
    (id) => inSentence(textIn(voice.findings.labels.money.get(id) ?? spaced(id).toLowerCase(), voice.lang)),
    voice.words.moneyLeaves
  )
  if (ofMoney !== undefined) return ofMoney
  if (steps[0] === "transition" && steps[1] === "waves")
    return `${leaf["transition.goLive"]} (${known(steps[2] ?? "", voice)})`
  if (steps[0] === "organisation" && (steps[1] === "posts" || steps[1] === "principals"))
    return leaf[steps.slice(1).join(".")] ?? componentIn(steps[2] ?? "", voice)
  const item = itemIn(steps, voice)
  if (item !== undefined) return item
  const side = steps.includes("competence") ? sideWords(steps, voice) : ""
  const component = steps.indexOf("components")
  if (component >= 0) {
    const id = steps[component + 1] ?? ""
    const label = textIn(voice.findings.labels.components.get(id) ?? id, voice.lang)
    const what = leaf[`components.${steps.at(-1) ?? ""}`] ?? ""
    return `${what} (${label === id ? known(id, voice) : inSentence(label)}, ${side})`
  }
  if (steps.includes("categoryAllowances")) return `${leaf["categoryAllowances"]} (${known(steps.at(-1) ?? "", voice)})`
  const individual = steps.indexOf("individualAllowances")
  if (individual >= 0) {
    const where = leaf[`side.${steps[individual + 1] ?? ""}`] ?? ""
    return `${leaf["individualAllowances"]} (${known(steps.at(-1) ?? "", voice)}, ${where})`
  }
  const way = steps.indexOf("ways")
  if (way >= 0) {
    const what = leaf[`ways.${steps.at(-1) ?? ""}`] ?? ""
    return `${what} (${inSentence(componentIn(steps[way + 1] ?? "", voice))}, ${side})`
  }
  const own = leafKeys(steps)
    .map((key) => leaf[key])
    .find((found) => found !== undefined)
  const of = steps[1] === "channels" || steps[1] === "terms" ? known(steps[2] ?? "", voice) : side
  return own === undefined || of === "" ? own : `${own} (${of})`
}

/** Whose competence; what an organisation states holds after the change, and its name tells it from today's. */
const sideWords = (steps: ReadonlyArray<string>, { words }: Namer): string => {
  const { leaf } = words.assumptions
  const side = leaf[`side.${steps.includes("centre") ? "centre" : "local"}`] ?? ""
  return steps[0] === "organisation" ? `${side}, ${leaf["side.after"] ?? ""}` : side
}

/** What a post, a way of training or the like is called. */
const componentIn = (id: string, { findings, lang }: Namer): string =>
  textIn(findings.labels.components.get(id) ?? spaced(id), lang)

/** Numbers of which a section holds one for each item of a list: `share of the day's contacts (h08, telephone)`. */
const itemIn = (steps: ReadonlyArray<string>, voice: Namer): string | undefined => {
  const { leaf } = voice.words.assumptions
  const list = steps.findIndex((step) => leaf[`${steps[0]}.${step}.each`] !== undefined)
  if (list < 0) return undefined
  const items = steps.slice(list + 1, list + 3).filter((step) => step !== "payIndex")
  const { components } = voice.findings.labels
  const named = items.map(
    (step) => leaf[`side.${step}`] ?? (components.has(step) ? inSentence(componentIn(step, voice)) : known(step, voice))
  )
  if (steps[1] === "channels") named.push(known(steps[2] ?? "", voice))
  return `${leaf[`${steps[0]}.${steps[list]}.each`]} (${named.join(", ")})`
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

/** Ids without a label of their own: some are common, the others are spelt out. */
const known = (id: string, { words }: Namer): string => words.assumptions.leaf[`id.${id}`] ?? spaced(id).toLowerCase()

const activitiesIn = (places: ReadonlyArray<string>, { findings: { labels } }: Namer): ReadonlyArray<Text> =>
  namesAfter("activities", places, (id, steps) => {
    const caseType = steps[steps.indexOf("caseTypes") + 1]
    return labels.activities.get(`${caseType}.${id}`) ?? labels.activities.get(id)
  })

const qualifierOf = (places: ReadonlyArray<string>, voice: Namer): string => {
  const labels: Labels = voice.findings.labels
  const caseTypes = namesAfter("caseTypes", places, (id) => labels.caseTypes.get(id))
  const centres = namesAfter("centres", places, (id) => labels.centres.get(id))
  const all = [
    caseTypes.length === labels.caseTypes.size && caseTypes.length > 1 ? [] : caseTypes,
    activitiesIn(places, voice),
    centres.length > 1 ? [] : centres
  ]
  return all
    .filter((names) => names.length > 0)
    .map((names) => shortList(names, voice))
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

const shortList = (labels: ReadonlyArray<Text>, { lang, words }: Namer): string => {
  const names = labels.map((label) => inSentence(textIn(label, lang)))
  return names.length <= MOST_NAMED
    ? formatList(names, lang)
    : `${names.slice(0, MOST_NAMED - 1).join(", ")} ${words.assumptions.andOthers}`
}

/** `handOffMinutes` as `hand off minutes`, for what has no words. */
const spaced = (path: string): string =>
  capital((path.split(".").at(-1) ?? path).replaceAll(/([a-z])([A-Z])/gu, "$1 $2").toLowerCase())
