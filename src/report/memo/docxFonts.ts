/** Puts the letters of the memo into the Word file, so that it looks the same where they are not installed. */
import { strToU8 } from "fflate"
import { fontBytes, fontFamily, type FontFace } from "../charts/fonts.ts"
import { addContentType } from "./docxParts.ts"

/**
 * Adds the faces as embedded fonts (ECMA-376 part 4, 2.8.1): the first 32 bytes of each are masked with a key that
 * stands in the font table. The key hides nothing; it only keeps the file from being used as a font by accident.
 */
export const embedFonts = (parts: Map<string, Uint8Array>): void => {
  const entries: Array<string> = []
  const relations: Array<string> = []
  faces.forEach(({ face, element }, index) => {
    const key = `0CA5ECA9-0000-4000-8000-00000000000${index + 1}`
    const file = `fonts/font${index + 1}.odttf`
    parts.set(`word/${file}`, masked(fontBytes(face), key))
    addContentType(parts, `/word/${file}`, "application/vnd.openxmlformats-officedocument.obfuscatedFont")
    entries.push(`<w:${element} r:id="rIdFont${index + 1}" w:fontKey="{${key}}"/>`)
    relations.push(`<Relationship Id="rIdFont${index + 1}" Type="${office}/font" Target="${file}"/>`)
  })
  const kind = '<w:altName w:val="Calibri"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>'
  const font = `<w:font w:name="${fontFamily}">${kind}${entries.join("")}</w:font>`
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  const table = `${head}<w:fonts xmlns:w="${wordprocessing}" xmlns:r="${office}">${font}</w:fonts>`
  const links = `${head}<Relationships xmlns="${packaged}">${relations.join("")}</Relationships>`
  parts.set("word/fontTable.xml", strToU8(table))
  parts.set("word/_rels/fontTable.xml.rels", strToU8(links))
}

const wordprocessing = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships"
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

const faces: ReadonlyArray<{ readonly face: FontFace; readonly element: string }> = [
  { face: "regular", element: "embedRegular" },
  { face: "bold", element: "embedBold" },
  { face: "italic", element: "embedItalic" }
]

/** The bytes of the key count from its end. */
const masked = (font: Uint8Array, key: string): Uint8Array => {
  const mask = Buffer.from(key.replaceAll("-", ""), "hex").reverse()
  const copy = Uint8Array.from(font)
  for (let at = 0; at < 32; at++) copy[at] = (copy[at] ?? 0) ^ (mask[at % 16] ?? 0)
  return copy
}
