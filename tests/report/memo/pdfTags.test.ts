/** The tags of a PDF memo hold for PDF/UA-1 (ISO 14289-1), as far as a machine can tell. */
import { beforeAll, describe, expect, it } from "vitest"
import { type PdfObjects, pdfObjects, references } from "../../../src/report/memo/check/pdfObjects.ts"
import { pdfLines } from "../../../src/report/memo/check/pdfLines.ts"
import type { Memo } from "../../../src/report/memo/Memo.ts"
import { writePdf } from "../../../src/report/memo/pdf.ts"
import { memoOf } from "../../../src/report/memo/sections/memoOf.ts"
import { municipalityMemo } from "../../../src/report/memo/sections/municipalityMemo.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { danishFindings } from "../../support/danishMemo.ts"
import { sampleMemo } from "./sampleMemo.ts"

const head = { date: "2010-03-01", version: "0.0.0" }

const danish = async (own?: string): Promise<Memo> => {
  const findings = await danishFindings(
    own === undefined ? { viewpoint: "kl" } : { viewpoint: null, municipality: own }
  )
  const words = await wordsIn("da", ["memo", "terms"])
  return own === undefined ? memoOf(findings, head, words) : municipalityMemo(findings, own, head, words)!
}

interface Tag {
  readonly role: string
  readonly dictionary: string
  readonly kids: ReadonlyArray<Tag>
}

const roleOf = (dictionary: string): string => /\/S \/(\w+)/u.exec(dictionary)?.[1] ?? ""

const tagOf = (objects: PdfObjects, number: number): Tag => {
  const dictionary = objects.dictionary(number)
  const kids = references(dictionary, "K").filter((kid) => /\/StructElem/u.test(objects.dictionary(kid)))
  return { role: roleOf(dictionary), dictionary, kids: kids.map((kid) => tagOf(objects, kid)) }
}

const within = (tag: Tag): ReadonlyArray<Tag> => [tag, ...tag.kids.flatMap(within)]

describe.each([
  ["a party's memo", () => danish()],
  ["a municipality's memo", () => danish("860")],
  ["a memo with every kind of block", () => Promise.resolve(sampleMemo)]
] as const)("%s", (_name, make) => {
  let memo: Memo
  let bytes: Uint8Array
  let objects: PdfObjects
  let tags: ReadonlyArray<Tag>
  beforeAll(async () => {
    memo = await make()
    bytes = await writePdf(memo)
    objects = pdfObjects(bytes)
    const [root] = objects.numbers.filter((one) => /\/Type \/StructTreeRoot/u.test(objects.dictionary(one)))
    tags = references(objects.dictionary(root!), "K").flatMap((one) => within(tagOf(objects, one)))
  }, 120_000)
  const having = (pattern: RegExp) =>
    objects.numbers.map((one) => objects.dictionary(one)).filter((one) => pattern.test(one))
  const of = (role: string) => tags.filter((tag) => tag.role === role)

  it("says that it is PDF/UA-1, in which language, and shows its title", () => {
    const text = Buffer.from(bytes).toString("latin1")
    expect(text).toContain("<pdfuaid:part>1</pdfuaid:part>")
    const [length, written] = [...text.matchAll(/\/Length (\d+)[^]{0,80}?\/Type \/Metadata[^]*?stream\r?\n/gu)].flatMap(
      (found) => {
        const from = found.index + found[0].length
        return [Number(found[1]), text.slice(from, text.indexOf("endstream", from)).trimEnd().length]
      }
    )
    expect(length).toBe(written)
    const [catalog] = having(/\/Type \/Catalog/u)
    expect(catalog).toMatch(/\/DisplayDocTitle true/u)
    expect(catalog).toMatch(/\/Marked true/u)
    expect(catalog).toMatch(/\/Lang \(\w\w-\w\w\)/u)
  })

  it("has its objects where its table says", () => {
    const text = Buffer.from(bytes).toString("latin1")
    const at = Number(/startxref\s+(\d+)/u.exec(text.slice(-60))![1])
    const entries = [...text.slice(at).matchAll(/(\d{10}) \d{5} ([nf])/gu)]
    expect(entries.length).toBeGreaterThan(50)
    for (const [number, [, offset, kind]] of entries.entries()) {
      if (kind === "n")
        expect(text.slice(Number(offset), Number(offset) + 20)).toMatch(new RegExp(`^${number} 0 obj`, "u"))
    }
  })

  it("has the title as its one first heading, and no heading skips a level", () => {
    const levels = tags.flatMap(({ role }) => (/^H\d$/u.test(role) ? [Number(role[1])] : []))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    expect(
      pdfLines(bytes)
        .find(({ kind }) => kind === "heading")
        ?.text.replaceAll(/\s+/gu, " ")
    ).toBe(memo.title.replaceAll(/\s+/gu, " "))
  })

  it("has every row headed by its first cell and every column by its name", () => {
    const cells = of("TBody").flatMap(({ kids }) => kids.map((row) => row.kids[0]!))
    expect(cells.length).toBeGreaterThan(3)
    expect(cells.filter(({ role }) => role !== "TH").map(({ role }) => role)).toEqual([])
    for (const { dictionary } of of("TH")) expect(dictionary).toMatch(/\/Scope \/(?:Row|Column)/u)
  })

  it("has no loose part below the document, and every list and table is whole", () => {
    const [document] = of("Document")
    const below = new Set(document!.kids.map(({ role }) => role))
    expect([...below].filter((role) => !/^(?:H\d|P|L|Table|Div|Sect|Figure|Caption|Note)$/u.test(role))).toEqual([])
    // What Typst puts around a picture and its caption is a division of those two.
    for (const { kids } of document!.kids.filter(({ role }) => role === "Div")) {
      expect(kids.map(({ role }) => role).toSorted()).toEqual(["Caption", "Figure"])
    }
    const inside: Readonly<Record<string, RegExp>> = {
      L: /^(?:LI|Caption)$/u,
      LI: /^(?:Lbl|LBody)$/u,
      Table: /^(?:Caption|THead|TBody|TFoot|TR)$/u,
      TR: /^T[HD]$/u
    }
    for (const { role, kids } of tags) {
      for (const kid of kids)
        if (inside[role] !== undefined)
          expect(`${role} ${kid.role}`).toMatch(new RegExp(`^${role} ${inside[role].source.slice(1)}`, "u"))
    }
  })

  it("has words for every picture and every link, and an id for every note", () => {
    for (const { dictionary } of of("Figure")) expect(dictionary).toMatch(/\/Alt\s*[(<]/u)
    for (const { dictionary } of of("Note")) expect(dictionary).toMatch(/\/ID\s*[(<]/u)
    const links = having(/\/Subtype \/Link/u)
    for (const link of links) expect(link).toMatch(/\/Contents\s*[(<]/u)
    expect(of("Link").length).toBeGreaterThanOrEqual(links.length)
    for (const page of having(/\/Type \/Page\b/u)) expect(page).toMatch(/\/Tabs \/S/u)
  })

  it("marks all that a page draws as tagged or as no part of the text", () => {
    for (const page of objects.numbers.filter((one) => /\/Type \/Page\b/u.test(objects.dictionary(one)))) {
      for (const content of references(objects.dictionary(page), "Contents")) {
        let depth = 0
        for (const [operator] of objects
          .stream(content)
          .toString("latin1")
          .matchAll(/\b(?:BDC|BMC|EMC|Tj|TJ)\b/gu)) {
          if (operator === "BDC" || operator === "BMC") depth++
          if (operator === "EMC") depth--
          if (operator === "Tj" || operator === "TJ") expect(depth).toBeGreaterThan(0)
        }
      }
    }
  })
})
