/** Which fonts of a Word file may show other letters than those that are written; any other font shows the same words. */
import { fontFamily } from "../../charts/fonts.ts"
import { digestOf } from "./digestOf.ts"
import { type Attributes, readWordXml } from "./wordXml.ts"

export interface WordFonts {
  /** Whether words in a font, or in one of a theme (`minorHAnsi`), may look like others. */
  readonly isStrange: (font: string) => boolean
  /** Prints of the memo's own letters, which the file carries. */
  readonly prints: ReadonlyArray<string>
}

interface FontParts {
  readonly table: string
  readonly theme: string
  /** A font that the file carries, by the relation of the table. */
  readonly carried: (relation: string) => Uint8Array | undefined
}

/** The first bytes of a font in a Word file are made unreadable with a key that each program makes anew. */
const SCRAMBLED_BYTES = 32

/** Fonts of signs, of bars and of nothing, as Windows, macOS and LibreOffice bring them and others are called. */
const SIGNS =
  /dings|symbol|marlett|mt extra|specialty|outlook|mdl2|icon|emoji|ornament|embellish|awesome|barcode|code ?(?:39|128)|3 of 9|blank|redact|d050l/iu

/** A character set of signs, in the table of fonts. */
const SYMBOL_CHARSET = "02"

const THEMED = /^(?:major|minor)(?:ascii|hansi|eastasia|bidi)$/iu

/** @throws RecordUnreadable for a table or a theme that is no XML */
export const wordFonts = ({ table, theme, carried }: FontParts): WordFonts => {
  const strange = new Set<string>()
  const prints = new Set<string>()
  let font = ""
  readWordXml(table === "" ? "<fonts/>" : table, {
    open: (name, attributes) => {
      const value = attributes["w:val"] ?? ""
      if (name === "w:font") font = attributes["w:name"] ?? ""
      if ((name === "w:charset" && value === SYMBOL_CHARSET) || (name === "w:altName" && SIGNS.test(value)))
        strange.add(plain(font))
      if (!name.startsWith("w:embed")) return
      // What letters of a font that the file brings along look like, nobody knows but who made it.
      if (plain(font) !== plain(fontFamily)) strange.add(plain(font))
      const bytes = carried(attributes["r:id"] ?? "")
      if (bytes !== undefined && font === fontFamily)
        prints.add(`${font} ${name} ${digestOf(bytes.subarray(SCRAMBLED_BYTES))}`)
    }
  })
  const isStrange = (name: string): boolean => SIGNS.test(name) || strange.has(plain(name))
  const themed = typefacesOf(theme).some(isStrange)
  return { isStrange: (name) => (THEMED.test(name) ? themed : isStrange(name)), prints: [...prints].sort() }
}

const SCRIPTS = ["ascii", "hAnsi", "eastAsia", "cs"]

/** The fonts that letters, digits and signs are set in; one of a theme goes before one by name. */
export const fontsIn = (attributes: Attributes): ReadonlyArray<string> =>
  SCRIPTS.flatMap((script) => {
    const font = attributes[script === "cs" ? "w:cstheme" : `w:${script}Theme`] ?? attributes[`w:${script}`]
    return font === undefined ? [] : [font]
  })

const typefacesOf = (theme: string): ReadonlyArray<string> => {
  const found: Array<string> = []
  if (theme === "") return found
  readWordXml(theme, {
    open: (_, { typeface }) => {
      if (typeface !== undefined) found.push(typeface)
    }
  })
  return found
}

const plain = (font: string): string => font.trim().toLowerCase()
