/** Bytes or text of a file → tree: it must be text, which people wrote and nobody left half merged. */
import { mergeConflict } from "./mergeMarkers.ts"
import { parsedYaml, type YamlFile } from "./parsedYaml.ts"
import { plainYaml } from "./plainYaml.ts"
import { makeSource, type Source } from "./Source.ts"
import type { Told } from "../words/told.ts"
import { yamlWords } from "./yamlWords.ts"

/** Parse the bytes of a file: it must be UTF-8 text. */
export const readYamlBytes = (name: string, bytes: Uint8Array): YamlFile => {
  const nowhere = makeSource(name, "")
  const refuse = (words: Told, source: Source, start: number): YamlFile => ({
    source,
    tree: undefined,
    problems: [{ severity: "error", code: "not-text", path: "", ...words, span: { source, start, end: start + 1 } }]
  })
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return refuse(yamlWords.utf16, nowhere, 0)
  if (bytes.subarray(0, 4096).includes(0)) return refuse(yamlWords.binary, nowhere, 0)
  // A lone CR ends a line as LF does; the length stays, so that places do.
  const text = new TextDecoder("utf-8").decode(bytes).replace(/\r(?!\n)/gu, "\n")
  const bad = text.indexOf("\uFFFD")
  if (bad >= 0 && !isUtf8(bytes)) return refuse(yamlWords.notUtf8, makeSource(name, text), bad)
  return readYaml(name, text)
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Parse a YAML 1.2 text. The tree is absent when an error was found that leaves its shape unknown. */
export const readYaml = (name: string, text: string): YamlFile => {
  const source = makeSource(name, text)
  const conflict = mergeConflict(source)
  if (conflict !== undefined) return { source, tree: undefined, problems: [conflict] }
  const plain = plainYaml(source)
  return plain === undefined ? parsedYaml(source) : { source, tree: plain, problems: [] }
}
