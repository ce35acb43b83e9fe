/** Places of one name are told apart by their code, wherever they are printed. */
import type { Text } from "./quantitySchema.ts"
import { english } from "./wording.ts"

/**
 * Names by place: one that several places have gets its place's code behind it, an empty one is the code.
 *
 * @example toldApart(["Herøy", "Bindal", "Herøy"], ["1515", "1811", "1818"])
 * // => ["Herøy (1515)", "Bindal", "Herøy (1818)"]
 */
export const toldApart = (names: ReadonlyArray<string>, codes: ReadonlyArray<string>): ReadonlyArray<string> => {
  const isShared = sharedAmong(names)
  return names.map((name, i) => (name === "" ? codes[i]! : isShared(name) ? `${name} (${codes[i]})` : name))
}

/** The same for labels in several languages. */
export const labelsToldApart = <Place extends { readonly id: string; readonly label: Text }>(
  places: ReadonlyArray<Place>
): ReadonlyArray<Place> => {
  const isShared = sharedAmong(places.map(({ label }) => english(label)))
  return places.map((place) => {
    const { id, label } = place
    if (!isShared(english(label)) || english(label) === id) return place
    const marked = (text: string) => `${text} (${id})`
    const said =
      typeof label === "string"
        ? marked(label)
        : (Object.fromEntries(Object.entries(label).map(([lang, text]) => [lang, marked(text)])) as typeof label)
    return { ...place, label: said }
  })
}

const sharedAmong = (names: ReadonlyArray<string>): ((name: string) => boolean) => {
  const times = new Map<string, number>()
  for (const name of names.map(alike)) times.set(name, (times.get(name) ?? 0) + 1)
  return (name) => times.get(alike(name))! > 1
}

/** A reader takes names for the same that differ in case or in spaces only. */
const alike = (name: string): string => name.trim().replace(/\s+/gu, " ").toLowerCase()
