/** Every message of every language is said, with holes that can be told apart. */
import { languages, type Lang } from "../../src/words/languages.ts"
import { parts as english } from "../../src/words/en/parts.ts"
import { wordsIn, type PartName } from "../../src/words/wordsIn.ts"
import { describe, expect, it } from "../support/effect.ts"

type Message = (holes: Readonly<Record<string, unknown>>) => unknown

/** Holes that a language needs no word for, with the reason. */
const unread: ReadonlyMap<string, string> = new Map([
  ["da.memo.positions.heading: many", "a Danish verb is the same for one and for many"],
  ["da.memo.trust.readAs: many", "a Danish verb is the same for one and for many"]
])

const names = Object.keys(english).filter((name): name is PartName => name !== "nouns")

/** Messages and fixed words of a part by their dotted path. */
const leaves = (words: unknown, path: string): ReadonlyArray<readonly [string, unknown]> =>
  typeof words === "object" && words !== null
    ? Object.entries(words).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, words]]

const spoken = async (lang: Lang) => {
  const words: Readonly<Record<string, unknown>> = await wordsIn(lang, names)
  return new Map(names.flatMap((name) => leaves(words[name], name)))
}

/** The holes that a message names: it takes them apart where it is written, `({ count, shown }) => …`. */
const holesOf = (message: Message): ReadonlyArray<string> => {
  const [, list = ""] = /^\(\s*\{([^}]*)\}/u.exec(String(message)) ?? []
  return list.split(",").flatMap((name) => name.split(":")[0]!.trim() || [])
}

const marked = (hole: string) => `\u27e6${hole}\u27e7`

/** A hole is a string, a yes or no, a count, a list or a part of a document; the message itself knows which. */
const values = (message: Message, hole: string): ReadonlyArray<unknown> => [
  ...namedIn(message),
  marked(hole),
  true,
  false,
  0,
  1,
  2,
  [marked(hole)],
  [marked(hole), "other"],
  { kind: marked(hole) },
  { any: marked(hole), whole: marked(hole), lines: 2 },
  undefined
]

/** Words that a message compares a hole with, as in `kind === "crossing"`, or has an entry for, as in `{ crossing: … }`. */
const namedIn = (message: Message): ReadonlyArray<string> => [
  ...new Set(
    [...String(message).matchAll(/===? ?"([^"]*)"|case "([^"]*)"/gu)].flatMap(([, one, other]) => one ?? other ?? [])
  )
]

const answer = (message: Message, holes: Readonly<Record<string, unknown>>): string | undefined => {
  try {
    return JSON.stringify(message(holes))
  } catch {
    return undefined
  }
}

/** Whether what stands in a hole is ever seen: two values of it make two sentences. */
const isRead = (message: Message, holes: ReadonlyArray<string>, hole: string): boolean =>
  surroundings(message, holes).some((around) => {
    const answers = values(message, hole).map((value) => answer(message, { ...around, [hole]: value }))
    return new Set(answers.filter((said) => said !== undefined)).size > 1
  })

/** What the other holes may hold meanwhile: all the same kind of thing, and each kind for one of them alone. */
const surroundings = (
  message: Message,
  holes: ReadonlyArray<string>
): ReadonlyArray<Readonly<Record<string, unknown>>> => {
  const kinds = values(message, "").length
  const filled = (kind: number) =>
    Object.fromEntries(holes.map((hole) => [hole, values(message, hole).at(kind % values(message, hole).length)]))
  const all = Array.from({ length: kinds }, (_, kind) => filled(kind))
  return [
    ...all,
    ...holes.flatMap((hole) => all.flatMap((one) => values(message, hole).map((value) => ({ ...one, [hole]: value }))))
  ]
}

const inEnglish = await spoken("en")

describe.each(languages)("%s", (lang) => {
  it("has every message, and no other", async () => {
    expect([...(await spoken(lang)).keys()].toSorted()).toEqual([...inEnglish.keys()].toSorted())
  })

  it("leaves no word empty", async () => {
    const empty = [...(await spoken(lang))].filter(([, said]) => typeof said === "string" && said.trim() === "")
    expect(empty.map(([path]) => path)).toEqual([])
  })

  it("says what stands in every hole", async () => {
    const words = await spoken(lang)
    const forgotten = [...inEnglish].flatMap(([path, message]) => {
      if (typeof message !== "function") return []
      const holes = holesOf(message as Message)
      expect(holes, path).not.toEqual([])
      return holes
        .filter((hole) => !isRead(words.get(path) as Message, holes, hole))
        .map((hole) => `${lang}.${path}: ${hole}`)
        .filter((place) => !unread.has(place))
    })
    expect(forgotten).toEqual([])
  })

  it("uses a scenario's own nouns", async () => {
    const noun = { one: "commune", many: "communes", theOne: "la commune", theMany: "les communes" }
    const { terms } = await wordsIn(lang, ["terms"], { municipality: noun })
    expect(terms.quantity.local).toContain("communes")
  })
})

describe("the search for forgotten holes", () => {
  const forgetful: Message = ({ count, model }) =>
    count === 1 ? "one task" : `${String(count)} tasks${model === "" ? "" : ""}`

  it("sees one that is taken apart and not said", () => {
    expect(holesOf(forgetful)).toEqual(["count", "model"])
    expect(isRead(forgetful, ["count", "model"], "count")).toBe(true)
    expect(isRead(forgetful, ["count", "model"], "model")).toBe(false)
  })
})
