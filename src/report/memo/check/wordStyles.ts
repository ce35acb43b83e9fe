/** What the styles of a Word file do to the words that have them: hide them, number them, set them in other letters. */
import { fontsIn } from "./wordFonts.ts"
import { hidesParagraph, hidesRun } from "./wordLooks.ts"
import { type Attributes, readWordXml } from "./wordXml.ts"

export interface WordStyles {
  /** Whether words of this style are hidden by it, or by one that it is based on; no id is the style of all others. */
  readonly hides: (id: string | undefined) => boolean
  /** The list of the style: `numId level`. */
  readonly list: (id: string | undefined) => string | undefined
  /** The fonts that its words would be set in. */
  readonly fonts: (id: string | undefined) => ReadonlyArray<string>
}

interface Style {
  basedOn?: string
  hides: boolean
  list?: string
  readonly fonts: Array<string>
}

/** The defaults of the document stand as a style that every chain ends in. */
const DEFAULTS = ""

export const wordStyles = (xml: string): WordStyles => {
  const styles = new Map<string, Style>()
  let style: Style | undefined
  let standard = DEFAULTS
  const inside: Array<string> = []
  readWordXml(xml, {
    open: (name, attributes) => {
      if (name === "w:docDefaults" || name === "w:style") {
        style = { hides: false, fonts: [] }
        const id = name === "w:style" ? (attributes["w:styleId"] ?? DEFAULTS) : DEFAULTS
        styles.set(id, style)
        const isDefault = /^(?:1|true|on)$/u.test(attributes["w:default"] ?? "")
        if (isDefault && attributes["w:type"] === "paragraph") standard = id
      }
      if (style !== undefined) note(style, name, attributes, inside.at(-1) ?? "")
      inside.push(name)
    },
    close: () => void inside.pop()
  })
  const chain = (id: string | undefined): ReadonlyArray<Style> => {
    const found: Array<Style> = []
    const seen = new Set<string>()
    for (let at: string | undefined = id ?? standard; at !== undefined && !seen.has(at);) {
      seen.add(at)
      const one = styles.get(at)
      if (one !== undefined) found.push(one)
      at = one?.basedOn
    }
    const defaults = styles.get(DEFAULTS)
    return defaults === undefined || found.includes(defaults) ? found : [...found, defaults]
  }
  return {
    hides: (id) => chain(id).some(({ hides }) => hides),
    list: (id) => chain(id).find(({ list }) => list !== undefined)?.list,
    // The nearest counts: what a base says is overridden.
    fonts: (id) => chain(id).find(({ fonts }) => fonts.length > 0)?.fonts ?? []
  }
}

const note = (style: Style, name: string, attributes: Attributes, parent: string): void => {
  if (name === "w:basedOn") style.basedOn = attributes["w:val"] ?? DEFAULTS
  if (parent === "w:rPr" && hidesRun(name, attributes)) style.hides = true
  if (parent === "w:pPr" && hidesParagraph(name, attributes)) style.hides = true
  if (parent === "w:tcPr" && name === "w:shd") style.hides ||= hidesParagraph(name, attributes)
  if (name === "w:rFonts") style.fonts.push(...fontsIn(attributes))
  if (name === "w:numId") style.list = `${attributes["w:val"] ?? ""} ${style.list?.split(" ")[1] ?? "0"}`
  if (name === "w:ilvl") style.list = `${style.list?.split(" ")[0] ?? ""} ${attributes["w:val"] ?? "0"}`
}
