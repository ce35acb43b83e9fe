/** Characters that the letters of a PDF lack: it shows boxes in their place, and its writer must be told. */
import { Effect } from "effect"
import { say, type Lang, type Text } from "../words/Lang.ts"
import { warn } from "./output.ts"

/** Warn of every character in a memo's texts that neither the font of PDFs nor the one given beside it has a sign for. */
export const warnOfMissingGlyphs = Effect.fnUntraced(function* (
  memo: object,
  lang: Lang,
  given: ReadonlyMap<number, unknown> = new Map()
) {
  const { hasGlyph } = yield* Effect.promise(() => import("../report/charts/textWidth.ts"))
  const lacking = [...new Set(textsIn(memo).join(""))].filter(
    (character) => !hasGlyph(character) && !given.has(character.codePointAt(0) ?? 0)
  )
  if (lacking.length > 0) yield* warn(boxes(lacking), lang)
})

/** Every string in plain data; bytes of pictures are none. */
const textsIn = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === "string") return [value]
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return []
  return Object.values(value).flatMap(textsIn)
}

/** Characters that are shown; the rest is counted. */
const SHOWN = 20

const boxes = (lacking: ReadonlyArray<string>): Text => {
  const rest = lacking.length - SHOWN
  const all = lacking.slice(0, SHOWN).join(" ")
  const signs = rest > 0 ? say("values.more", { first: all, more: rest }) : all
  return say("documents.noGlyphs", { signs })
}
