/** The place of a metric: a code as it is, or in quotes where the grammar would take it apart. */
import type { Names } from "./Names.ts"

/** `0101` as it is; `"0114 Upplands Väsby"` where a code holds a space or a sign of the grammar. */
export const placeText = (code: string): string =>
  /^[^\s()<>,:@"]+$/u.test(code) ? code : `"${code.replaceAll('"', '""')}"`

/** A metric's text parted at its @; no place where there is none, nothing where the place is malformed. */
export const partedAtPlace = (
  text: string
): { readonly before: string; readonly place: string | undefined } | undefined => {
  const written = text.trim()
  const at = written.indexOf("@")
  if (at < 0) return { before: written, place: undefined }
  const [before, after] = [written.slice(0, at), written.slice(at + 1)]
  if (!after.startsWith('"')) return after.includes("@") ? undefined : { before, place: after }
  const inside = /^"((?:[^"]|"")*)"$/u.exec(after)?.[1]
  return inside === undefined ? undefined : { before, place: inside.replaceAll('""', '"') }
}

/** Municipalities of a name, whatever the case of its letters: with or without the code that tells them apart. */
export const calledSo = (name: string, { municipalities }: Names): Names["municipalities"] => {
  const wanted = name.trim().toLowerCase()
  return municipalities.filter(
    ({ code, name: own }) => own.toLowerCase() === wanted || own.toLowerCase() === `${wanted} (${code.toLowerCase()})`
  )
}
