/** The elements that a memo in Word is made of, also when Word or LibreOffice has saved it; all others are odd. */
import { type Attributes, isOn, numberIn } from "./wordXml.ts"

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

const KNOWN = setOf(`
w:document w:body w:hdr w:ftr w:footnotes w:footnote w:endnotes w:endnote w:p w:r w:t w:tab w:br w:cr
w:noBreakHyphen w:softHyphen w:bookmarkStart w:bookmarkEnd w:proofErr w:lastRenderedPageBreak w:footnoteReference
w:endnoteReference w:footnoteRef w:endnoteRef w:separator w:continuationSeparator w:fldSimple w:fldChar w:instrText
w:ins w:del w:delText w:drawing
w:pPr w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:widowControl w:numPr w:ilvl w:numId w:suppressLineNumbers
w:pBdr w:top w:left w:bottom w:right w:between w:bar w:start w:end w:shd w:tabs w:suppressAutoHyphens w:kinsoku
w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid w:spacing
w:ind w:contextualSpacing w:mirrorIndents w:jc w:textDirection w:textAlignment w:outlineLvl w:cnfStyle w:divId
w:rPr w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:emboss w:imprint
w:noProof w:vanish w:webHidden w:specVanish w:color w:w w:kern w:position w:sz w:szCs w:highlight w:u w:bdr
w:vertAlign w:rtl w:cs w:lang
w:tbl w:tblPr w:tblStyle w:tblW w:tblInd w:tblBorders w:insideH w:insideV w:tblLayout w:tblCellMar w:tblLook
w:tblCaption w:tblDescription w:tblGrid w:gridCol w:tr w:trPr w:cantSplit w:tblHeader w:trHeight w:hidden w:tc w:tcPr
w:tcW w:gridSpan w:tcBorders w:tcMar w:noWrap w:vAlign w:vMerge w:hMerge w:tcFitText w:hideMark
w:sectPr w:headerReference w:footerReference w:footnotePr w:endnotePr w:numFmt w:numRestart w:numStart w:pos w:type
w:pgSz w:pgMar w:pgNumType w:formProt w:docGrid w:cols w:titlePg w:noEndnote w:paperSrc
wp:inline wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphicFrameLocks a:graphic a:graphicData pic:pic
pic:nvPicPr pic:cNvPr pic:cNvPicPr a:picLocks pic:blipFill a:blip a:srcRect a:stretch a:fillRect pic:spPr a:xfrm a:off
a:ext a:extLst a14:useLocalDpi a:prstGeom a:avLst a:noFill a:ln
`)

/** EMU, some three centimetres: no picture of a memo is smaller, and nothing in one of this size can be read. */
const SMALLEST_PICTURE = 1_000_000
const MARGIN_TWIPS = { least: 0, most: 4000 }
const PAGE_TWIPS = { least: 7000, most: 40_000 }

/** What is odd about an element: `<w:framePr>` lays words over others. Undefined for what a memo has. */
export const oddity = (name: string, attributes: Attributes): string | undefined =>
  !KNOWN.has(name) || isOddUse(name, attributes) ? tagOf(name, attributes) : undefined

const isOddUse = (name: string, attributes: Attributes): boolean => {
  const outside = (names: ReadonlyArray<string>, least: number, most: number) =>
    names.some((one) => {
      const value = numberIn(attributes, one)
      return value !== undefined && (value < least || value > most)
    })
  switch (name) {
    case "w:textDirection":
      return !/^(?:lrTb|tb)$/u.test(attributes["w:val"] ?? "")
    case "w:footnoteReference":
    case "w:endnoteReference":
      return attributes["w:customMarkFollows"] !== undefined
    case "w:numFmt":
      return !/^(?:decimal|lowerRoman)$/u.test(attributes["w:val"] ?? "")
    case "w:pgNumType":
      return !/^(?:decimal)$/u.test(attributes["w:fmt"] ?? "decimal") || attributes["w:start"] !== undefined
    case "w:pgSz":
      return outside(["w:w", "w:h"], PAGE_TWIPS.least, PAGE_TWIPS.most)
    case "w:pgMar":
      return outside(["w:left", "w:right", "w:top", "w:bottom"], MARGIN_TWIPS.least, MARGIN_TWIPS.most)
    case "wp:extent":
      return outside(["cx", "cy"], SMALLEST_PICTURE, Infinity)
    case "wp:docPr":
      return attributes.hidden !== undefined && isOn({ "w:val": attributes.hidden })
    case "a:srcRect":
    case "a:fillRect":
      return outside(["l", "t", "r", "b"], 0, 0)
    case "a:xfrm":
      return ["rot", "flipH", "flipV"].some((turn) => !/^0?$/u.test(attributes[turn] ?? ""))
    case "a:prstGeom":
      return attributes.prst !== "rect"
    default:
      return false
  }
}

/** As it stands in the file, for whoever looks for it there. */
export const tagOf = (name: string, attributes: Attributes): string => {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
  return `<${name}${said.join("")}>`.slice(0, 160)
}
