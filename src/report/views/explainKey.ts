/** The page of `explain KEY`: what a key of the scenario language means, without any file. */
import { type KeyReference, NAME } from "../../scenario/reference.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Sheet, Table } from "../Sheet.ts"

export const explainKeyParts = ["reference"] as const

export const explainKeySheet = (key: KeyReference, { reference }: Words<"reference">): Sheet => {
  const path = key.path.join(".")
  return {
    title: path,
    blocks: [
      {
        kind: "keyValues",
        items: [
          { key: reference.meaning, value: key.meaning },
          { key: reference.value, value: key.value },
          { key: reference.default, value: leftOut(key, reference) },
          { key: reference.example, value: key.example },
          ...(key.keys.length === 0 ? [] : [{ key: reference.keys, value: key.keys.join(", ") }])
        ]
      },
      ...(key.isNumber ? [{ kind: "paragraph", tone: "note", text: reference.number } as const] : []),
      ...(path.includes(NAME)
        ? []
        : [{ kind: "paragraph", tone: "note", text: reference.more({ key: path }) } as const])
    ]
  }
}

const leftOut = (
  { required, neededIn, default: otherwise }: KeyReference,
  words: Words<"reference">["reference"]
): string => {
  if (required) return words.needed
  if (neededIn !== undefined) return words.neededIn({ form: neededIn, otherwise: otherwise ?? "" })
  return otherwise ?? words.nothing
}

/** The same as a row, for programs. */
export const keyTable = (key: KeyReference): Table => ({
  kind: "table",
  id: "key",
  columns: ["path", "meaning", "value", "default", "example"].map((id) => ({ id, header: id, kind: "text" })),
  rows: [[key.path.join("."), key.meaning, key.value, key.default ?? null, key.example]]
})
