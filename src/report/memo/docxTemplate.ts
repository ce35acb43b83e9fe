/** An agency's Word template: its styles, theme, page setup, headers and footers take the place of ours. */
import { say, type Text, textIn } from "../../words/Lang.ts"
import { strFromU8, strToU8 } from "fflate"
import { inLanguage, stylesInLanguage } from "./docxLanguage.ts"
import { addContentType, addRelationship, partText, type Parts } from "./docxParts.ts"
import { attribute, elementsIn, outer } from "./markup.ts"
import { unzipped } from "./memoFile.ts"
import { RecordUnreadable } from "./Record.ts"

/** A template that was read; `textWidth` in points between its margins. */
export interface Template {
  readonly parts: Parts
  readonly section: string
  readonly textWidth: number
}

/** The template is not a Word file that styles can be taken from. */
class TemplateUnreadable extends Error {
  readonly _tag = "TemplateUnreadable"
  readonly text: Text
  constructor(fault: TemplateFault) {
    super(textIn(messages[fault], "en"))
    this.text = messages[fault]
  }
}

/** Why it is not unpacked: it is no archive, or it is made to fill a machine's memory. */
type TemplateFault = "damaged" | "tooLarge"

const messages: Readonly<Record<TemplateFault, Text>> = {
  damaged: say("documents.damaged"),
  tooLarge: say("documents.tooLarge")
}

/**
 * Reads a .docx or .dotx.
 *
 * @throws TemplateUnreadable
 */
export const readTemplate = (bytes: Uint8Array): Template => {
  const parts = partsOf(bytes)
  const document = partText(parts, "word/document.xml")
  if (document === "" || !partText(parts, "word/styles.xml").includes("<w:styles"))
    throw new TemplateUnreadable("damaged")
  const section = lastSection(document)
  const measure = (element: string, name: string, otherwise: number): number => {
    const [found] = elementsIn(section, `w:${element}`)
    const value = Number(attribute(found?.tag ?? "", `w:${name}`) || otherwise)
    return Number.isFinite(value) ? value : otherwise
  }
  const width = measure("pgSz", "w", 11906) - measure("pgMar", "left", 1134) - measure("pgMar", "right", 1134)
  return { parts, section, textWidth: Math.min(WIDEST_PAGE, Math.max(100, width / 20)) }
}

const partsOf = (bytes: Uint8Array): Parts => {
  try {
    return unzipped(bytes, (name) => name.startsWith("word/") || name === "[Content_Types].xml")
  } catch (thrown) {
    throw new TemplateUnreadable(
      thrown instanceof RecordUnreadable && thrown.reason === "tooLarge" ? "tooLarge" : "damaged"
    )
  }
}

/** In points: the largest page that Word knows. */
const WIDEST_PAGE = 1584

const lastSection = (document: string): string => {
  const found = [...elementsIn(document, "w:sectPr")].at(-1)
  return found === undefined ? "" : outer(document, found)
}

/** The memo's parts in the template's looks, but in the memo's own language: `locale` as Word writes it, `da-DK`. */
export const applyTemplate = (memo: Parts, template: Template, locale: string): Parts => {
  const parts = new Map(memo)
  const ids = mergeStyles(parts, template)
  mergeNumbering(parts, template)
  parts.set("word/styles.xml", strToU8(stylesInLanguage(partText(parts, "word/styles.xml"), locale)))
  const lists = partText(parts, "word/numbering.xml")
  if (lists !== "") parts.set("word/numbering.xml", strToU8(inLanguage(lists, locale)))
  copyTheme(parts, template)
  const texts = [...parts.keys()].filter((name) => /^word\/(document|footnotes|header\d*|footer\d*)\.xml$/u.test(name))
  for (const name of texts) parts.set(name, strToU8(withStyleIds(partText(parts, name), ids)))
  mergeSection(parts, template)
  return parts
}

const stylesIn = (xml: string): ReadonlyArray<string> =>
  [...elementsIn(xml, "w:style")].map((style) => outer(xml, style))

/** Styles are known by name: a Danish Word calls `heading 1` Overskrift1, but names it `heading 1` all the same. */
const styleName = (style: string): string => (/<w:name w:val="([^"]*)"/u.exec(style)?.[1] ?? "").toLowerCase()

/** The template's styles, with ours that it lacks. Answers our id → the id to use. */
const mergeStyles = (parts: Map<string, Uint8Array>, { parts: template }: Template): ReadonlyMap<string, string> => {
  const theirs = partText(template, "word/styles.xml")
  const byName = new Map(stylesIn(theirs).map((style) => [styleName(style), attribute(style, "w:styleId")]))
  const ours = stylesIn(partText(parts, "word/styles.xml"))
  const ids = new Map(
    ours.map((style) => [attribute(style, "w:styleId"), byName.get(styleName(style)) ?? attribute(style, "w:styleId")])
  )
  const missing = ours
    .filter((style) => !byName.has(styleName(style)))
    .map((style) => withStyleIds(style, ids).replace(/(<w:style\b[^>]*?) w:default="1"/u, "$1"))
  parts.set("word/styles.xml", strToU8(theirs.replace("</w:styles>", (end) => missing.join("") + end)))
  return ids
}

const withStyleIds = (xml: string, ids: ReadonlyMap<string, string>): string =>
  xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]*)"/gu,
    (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`
  )

/** Our lists get numbers far above the template's, whose styles may refer to its own lists. */
const listOffset = 9000

const mergeNumbering = (parts: Map<string, Uint8Array>, { parts: template }: Template): void => {
  const theirs = partText(template, "word/numbering.xml")
  const ours = partText(parts, "word/numbering.xml")
  if (theirs === "" || ours === "") return
  const moved = ours
    .replace(/(<w:abstractNum\b[^>]*?w:abstractNumId=")(\d+)"/gu, shifted)
    .replace(/(<w:abstractNumId w:val=")(\d+)"/gu, shifted)
    .replace(/(<w:num\b[^>]*?w:numId=")(\d+)"/gu, shifted)
  const abstracts = moved.match(/<w:abstractNum\b.*?<\/w:abstractNum>/gsu)?.join("") ?? ""
  const numbers = moved.match(/<w:num\b.*?<\/w:num>/gsu)?.join("") ?? ""
  const firstNumber = theirs.search(/<w:num\b/u)
  const split = firstNumber < 0 ? theirs.lastIndexOf("</w:numbering>") : firstNumber
  const tail = theirs.slice(split)
  // Word wants the definitions first, then the lists, then what follows them.
  const end = Math.max(0, tail.lastIndexOf("</w:num>") + "</w:num>".length)
  const at = tail.includes("</w:num>") ? end : 0
  const merged = theirs.slice(0, split) + abstracts + tail.slice(0, at) + numbers + tail.slice(at)
  parts.set("word/numbering.xml", strToU8(merged))
  parts.set(
    "word/document.xml",
    strToU8(partText(parts, "word/document.xml").replace(/(<w:numId w:val=")(\d+)"/gu, shifted))
  )
}

const shifted = (_: string, before: string, number: string): string => `${before}${Number(number) + listOffset}"`

const copyTheme = (parts: Map<string, Uint8Array>, { parts: template }: Template): void => {
  const theme = [...template.keys()].find((name) => /^word\/theme\/theme\d*\.xml$/u.test(name))
  const bytes = theme === undefined ? undefined : template.get(theme)
  if (bytes === undefined) return
  const own = [...parts.keys()].find((name) => /^word\/theme\/theme\d*\.xml$/u.test(name))
  parts.set(own ?? "word/theme/theme1.xml", bytes)
  if (own !== undefined) return
  addContentType(parts, "/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")
  addRelationship(parts, { id: "rIdTheme", type: `${office}/theme`, target: "theme/theme1.xml" })
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

/** Page setup of the template; its headers and footers with our marking and page number where it has none. */
const mergeSection = (parts: Map<string, Uint8Array>, template: Template): void => {
  if (template.section === "") return
  const document = partText(parts, "word/document.xml")
  const own = lastSection(document)
  const references = (kind: "header" | "footer") => referencesOf(parts, template, own, kind)
  const kept = ["pgSz", "pgMar", "cols", "docGrid", "titlePg", "vAlign", "pgBorders"].map((name) => `w:${name}`)
  const setup = [...elementsIn(template.section, ...kept)].map((element) => outer(template.section, element))
  const section = `<w:sectPr>${references("header")}${references("footer")}${setup.join("")}</w:sectPr>`
  const at = document.lastIndexOf(own)
  parts.set("word/document.xml", strToU8(document.slice(0, at) + section + document.slice(at + own.length)))
}

const referencesOf = (
  parts: Map<string, Uint8Array>,
  template: Template,
  own: string,
  kind: "header" | "footer"
): string => {
  const relations = partText(template.parts, "word/_rels/document.xml.rels")
  const ownReference = new RegExp(`<w:${kind}Reference\\b[^<>]*/>`, "u").exec(own)?.[0] ?? ""
  const ownTarget = targetOf(partText(parts, "word/_rels/document.xml.rels"), attribute(ownReference, "r:id"))
  const addition = /<w:p\b.*<\/w:p>/su.exec(partText(parts, `word/${ownTarget}`))?.[0] ?? ""
  const theirs = template.section.match(new RegExp(`<w:${kind}Reference\\b[^<>]*/>`, "gu")) ?? []
  const found = new Map(
    theirs.map((reference) => [attribute(reference, "w:type"), targetOf(relations, attribute(reference, "r:id"))])
  )
  // A first page of its own that the template leaves bare still needs the marking and the number.
  const wanted = template.section.includes("<w:titlePg") ? ["default", "first"] : ["default"]
  return [...new Set([...wanted, ...found.keys()])]
    .map((type) => {
      const target = found.get(type)
      if (target === undefined) return ownReference.replace(/w:type="[^"]*"/u, () => `w:type="${type}"`)
      const copied = copyPart(parts, template, target, (xml) => {
        const complete = kind === "footer" && /\bPAGE\b/u.test(xml)
        return complete ? xml : xml.replace(/<\/w:(?:hdr|ftr)>\s*$/u, (end) => addition + end.trimEnd())
      })
      addContentType(parts, `/word/${copied}`, `${word}.${kind}+xml`)
      const id = `rIdTemplate${kind}${type}`
      addRelationship(parts, { id, type: `${office}/${kind}`, target: copied })
      return `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`
    })
    .join("")
}

const targetOf = (relations: string, id: string): string =>
  relations
    .match(/<Relationship\b[^<>]*>/gu)
    ?.filter((relation) => attribute(relation, "Id") === id)
    .map((relation) => attribute(relation, "Target").replace(/^\/word\//u, ""))[0] ?? ""

/** Copies a part of the template under a name of its own, with the pictures it shows. */
const copyPart = (
  parts: Map<string, Uint8Array>,
  { parts: template }: Template,
  target: string,
  change: (xml: string) => string
): string => {
  const name = `template-${target.replaceAll("/", "-")}`
  parts.set(`word/${name}`, strToU8(change(partText(template, `word/${target}`))))
  const relations = template.get(`word/_rels/${target}.rels`)
  if (relations === undefined) return name
  const kept = strFromU8(relations).replace(/<Relationship\b[^<>]*>/gu, (relation) => {
    const picture = attribute(relation, "Target").replace(/^\/word\//u, "")
    const bytes = template.get(`word/${picture}`)
    // What lies outside the file is not fetched: the memo must not depend on a network.
    if (bytes === undefined) return relation.includes("/hyperlink") ? relation : ""
    const copy = `media/template-${picture.replaceAll("/", "-")}`
    parts.set(`word/${copy}`, bytes)
    addPictureType(parts, template, picture)
    return relation.replace(/Target="[^"]*"/u, () => `Target="${copy}"`)
  })
  parts.set(`word/_rels/${name}.rels`, strToU8(kept))
  return name
}

const addPictureType = (parts: Map<string, Uint8Array>, template: Parts, picture: string): void => {
  const extension = picture.split(".").at(-1)?.toLowerCase() ?? ""
  const name = "[Content_Types].xml"
  const xml = partText(parts, name)
  if (xml.toLowerCase().includes(`extension="${extension}"`)) return
  const theirs = partText(template, name).match(/<Default\b[^<>]*>/gu) ?? []
  const found = theirs.find((entry) => attribute(entry, "Extension").toLowerCase() === extension)
  const entry = found ?? `<Default Extension="${extension}" ContentType="image/${extension}"/>`
  parts.set(name, strToU8(xml.replace(/<Types\b[^<>]*>/u, (start) => start + entry)))
}
