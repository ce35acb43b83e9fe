import { zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { otherThan, fileKind, type FileKind } from "../../src/scenario/fileKind.ts"
import { textIn } from "../../src/words/Lang.ts"
import { languages } from "../../src/words/languages.ts"

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const zip = (name: string): Uint8Array => zipSync({ "[Content_Types].xml": bytes("<x/>"), [name]: bytes("<y/>") })

const KINDS: ReadonlyArray<readonly [FileKind | undefined, string, Uint8Array]> = [
  ["scenario", "a scenario", bytes("# ours\ncasecap: 1\nid: a\n")],
  ["scenario", "a scenario with a byte-order mark", bytes("\uFEFFcasecap: 1\nid: a\n")],
  ["checks", "checks", bytes("title: {en: Ours}\ncasecapChecks: 1\n")],
  ["lock", "a lock", bytes("# Written by `casecap test`\ncasecapLock: 1\nscenarios:\n")],
  ["part", "a part of a run", bytes('{\n  "casecapPart": 1,\n  "version": "0.2.0"\n}')],
  ["answer", "an answer", bytes('{\n  "casecap": 1,\n  "version": "0.2.0"\n}')],
  [
    "schema",
    "a schema",
    bytes('{\n "$schema": "http://json-schema.org/draft-07/schema#",\n "title": "casecap scenario"\n}')
  ],
  ["workbook", "a workbook", zip("xl/workbook.xml")],
  ["wordFile", "a Word file", zip("word/document.xml")],
  ["pdf", "a PDF", bytes("%PDF-1.7\n")],
  ["page", "a page", bytes('<!doctype html>\n<html lang="da">')],
  ["picture", "a picture", bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ["markdown", "a text in Markdown", bytes("# Result\n\n| a | b |\n| --- | ---: |\n")],
  ["table", "a table", bytes("# source\ncode;name;population\n851;Aalborg;1\n")],
  [undefined, "a scenario as JSON", bytes('{"casecap": 1, "id": "a"}')],
  [undefined, "a fragment that others extend", bytes("organisation:\n  share: 0.5\n")],
  [undefined, "a scenario without its first key", bytes("id: a\ntitle: One, two, three\n")],
  [undefined, "another archive", zip("readme.txt")],
  [undefined, "an empty file", bytes("")]
]

describe("a file", () => {
  it.each(KINDS)("is told by its content: %s of %s", (kind, _, content) => {
    expect(fileKind(content)).toBe(kind)
  })

  it("is named in every language, with what it is good for and what is wanted instead", () => {
    for (const [kind, , content] of KINDS) {
      const told = otherThan("f", content, kind === "scenario" ? "checks" : "scenario")
      expect(told === undefined).toBe(kind === undefined)
      if (told === undefined) continue
      for (const lang of languages) {
        expect(textIn(told.message, lang)).not.toMatch(/undefined|\$\{/u)
        expect(textIn(told.hint, lang)).toContain("; ")
      }
    }
  })

  it("is not refused for what it may be", () => {
    for (const kind of ["wordFile", "pdf", "page", "markdown"]) {
      const content = KINDS.find(([known]) => known === kind)![2]
      expect(otherThan("memo", content, "memo")).toBeUndefined()
      expect(otherThan("memo", content, "scenario")).toBeDefined()
    }
  })
})
