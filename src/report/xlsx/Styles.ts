/** The formats that a workbook's cells use, each once, and the part of the file that lists them. */
import type { CellStyle, Rule } from "./Workbook.ts"
import { xmlText } from "./xmlText.ts"

/** Collects formats while sheets are written. */
export interface Styles {
  /** The number of a cell format. `quoted` keeps text from becoming a formula when somebody edits the cell. */
  readonly indexOf: (style: CellStyle, quoted: boolean) => number
  /** The number of the format of a rule. */
  readonly indexOfRule: (style: Rule["style"]) => number
  /** `xl/styles.xml`, when everything has been asked for. */
  readonly xml: () => string
}

const fontName = "Calibri"
const usualSize = 10
const lineColour = "8C939B"
const ink = "1F2328"

export const makeStyles = (): Styles => {
  const fonts = once([fontXml({})])
  // Two fills are laid down by the format.
  const fills = once([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>'
  ])
  const borders = once([borderXml({})])
  const formats = once([] as ReadonlyArray<string>)
  const cells = once(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'])
  const rules = once([] as ReadonlyArray<string>)
  const known = [new Map<CellStyle, number>(), new Map<CellStyle, number>()] as const
  const cellXml = (style: CellStyle, quoted: boolean): string => {
    const number = style.number === undefined ? 0 : firstOwnFormat + formats.indexOf(style.number)
    const font = fonts.indexOf(fontXml(style))
    const fill = style.fill === undefined ? 0 : fills.indexOf(fillXml(style.fill))
    const border = borders.indexOf(borderXml(style))
    const ids = `numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`
    const applied = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`
    return `<xf ${ids} ${applied}${quoted ? ' quotePrefix="1"' : ""}>${alignmentXml(style)}</xf>`
  }
  return {
    indexOf: (style, quoted) => {
      const place = known[quoted ? 1 : 0]
      const before = place.get(style)
      if (before !== undefined) return before
      const index = cells.indexOf(cellXml(style, quoted))
      place.set(style, index)
      return index
    },
    indexOfRule: (style) =>
      rules.indexOf(
        `<dxf>${ruleFontXml(style)}${style.fill === undefined ? "" : `<fill><patternFill patternType="solid"><bgColor rgb="FF${style.fill}"/></patternFill></fill>`}</dxf>`
      ),
    xml: () =>
      [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        listed(
          "numFmts",
          formats.all().map((code, i) => `<numFmt numFmtId="${firstOwnFormat + i}" formatCode="${xmlText(code)}"/>`)
        ),
        listed("fonts", fonts.all()),
        listed("fills", fills.all()),
        listed("borders", borders.all()),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        listed("cellXfs", cells.all()),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        listed("dxfs", rules.all()),
        "</styleSheet>"
      ].join("")
  }
}

/** Numbers below are the formats that every program knows. */
const firstOwnFormat = 164

/** A list in which every text stands once. */
const once = (first: ReadonlyArray<string>) => {
  const places = new Map(first.map((text, i) => [text, i]))
  return {
    indexOf: (text: string): number => {
      const place = places.get(text) ?? places.size
      places.set(text, place)
      return place
    },
    all: (): ReadonlyArray<string> => [...places.keys()]
  }
}

const listed = (tag: string, items: ReadonlyArray<string>): string =>
  items.length === 0 ? "" : `<${tag} count="${items.length}">${items.join("")}</${tag}>`

const fontXml = ({ bold, italic, size = usualSize, colour }: CellStyle): string =>
  [
    "<font>",
    bold === true ? "<b/>" : "",
    italic === true ? "<i/>" : "",
    `<sz val="${size}"/>`,
    `<color rgb="FF${colour ?? ink}"/>`,
    `<name val="${fontName}"/><family val="2"/></font>`
  ].join("")

const ruleFontXml = ({ bold, colour }: Rule["style"]): string =>
  bold === undefined && colour === undefined
    ? ""
    : `<font>${bold === true ? "<b/>" : ""}${colour === undefined ? "" : `<color rgb="FF${colour}"/>`}</font>`

const fillXml = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`

const borderXml = ({ line }: Pick<CellStyle, "line">): string => {
  const side = (tag: "top" | "bottom", drawn: boolean) =>
    drawn ? `<${tag} style="thin"><color rgb="FF${lineColour}"/></${tag}>` : `<${tag}/>`
  return `<border><left/><right/>${side("top", line === "above")}${side("bottom", line === "below")}<diagonal/></border>`
}

const alignmentXml = ({ align, wrap, indent }: CellStyle): string =>
  [
    '<alignment vertical="top"',
    align === undefined ? "" : ` horizontal="${align}"`,
    wrap === true ? ' wrapText="1"' : "",
    indent === undefined ? "" : ` indent="${indent}"${align === undefined ? ' horizontal="left"' : ""}`,
    "/>"
  ].join("")
