/** Forgeries of a Word memo by its fonts: the words stay, and other signs are seen. */
import { looked, office, type Parts, RELATIONS } from "./wordForgeries.ts"

const SIGNS = '<w:style w:type="character" w:styleId="Signs"><w:rPr><w:rFonts w:ascii="Webdings"/></w:rPr></w:style>'
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
const THEME = `<a:theme xmlns:a="${DRAWING}"><a:minorFont><a:latin typeface="Wingdings 2"/></a:minorFont></a:theme>`

export const otherFonts: ReadonlyArray<readonly [what: string, forge: (parts: Parts) => Parts]> = [
  [
    "signs by a style of letters",
    (parts) => ({
      ...parts,
      "word/document.xml": looked('<w:rStyle w:val="Signs"/>')(parts["word/document.xml"]!),
      "word/styles.xml": parts["word/styles.xml"]!.replace("</w:styles>", `${SIGNS}</w:styles>`)
    })
  ],
  [
    "signs for a font that nobody has",
    (parts) => ({
      ...parts,
      "word/document.xml": looked('<w:rFonts w:ascii="House Sans"/>')(parts["word/document.xml"]!),
      "word/fontTable.xml": parts["word/fontTable.xml"]!.replace(
        "</w:fonts>",
        '<w:font w:name="House Sans"><w:altName w:val="Wingdings"/></w:font></w:fonts>'
      )
    })
  ],
  [
    "letters of its own under another name",
    (parts) => ({
      ...parts,
      "word/document.xml": looked('<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')(parts["word/document.xml"]!),
      "word/fontTable.xml": parts["word/fontTable.xml"]!.replace(
        "</w:fonts>",
        '<w:font w:name="arial"><w:embedRegular r:id="rIdFont1"/></w:font></w:fonts>'
      )
    })
  ],
  [
    "signs by the theme",
    (parts) => ({
      ...parts,
      "word/document.xml": looked('<w:rFonts w:asciiTheme="minorHAnsi"/>')(parts["word/document.xml"]!),
      "word/theme/theme1.xml": THEME,
      [RELATIONS]: parts[RELATIONS]!.replace(
        "</Relationships>",
        `<Relationship Id="t" Type="${office}/theme" Target="theme/theme1.xml"/></Relationships>`
      )
    })
  ]
]
