/** Forgeries of a Word memo: what is hidden, added, changed or put around its words. */
import type { Forgery } from "./forgery.ts"

export type Parts = Readonly<Record<string, string>>

/** In every part that holds words. */
export const inParts = (forge: (text: string) => string) => (parts: Parts) =>
  Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [
      name,
      /^(?:word\/(?:document|footnotes|header\d*|footer\d*)|docProps\/core)\.xml$/u.test(name) ? forge(text) : text
    ])
  )

export const inPart = (part: string, forge: (text: string) => string) => (parts: Parts) => ({
  ...parts,
  [part]: forge(parts[part] ?? "")
})

const TODAY = /<w:r>(?=<w:t[^>]*>Today )/u
/** The first run of the sentence about today with a property. */
export const looked = (properties: string) => (text: string) => text.replace(TODAY, `<w:r><w:rPr>${properties}</w:rPr>`)
const before = (xml: string) => (text: string) => text.replace(TODAY, (run) => `${xml}${run}`)
const paragraph = (properties: string) => (text: string) =>
  text.replace(/<w:pPr>(?=<w:keepNext[^>]*><\/w:pPr><w:r><w:t[^>]*>Today )/u, `<w:pPr>${properties}`)
const field = (question: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${question}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

export const hiddenWords: ReadonlyArray<Forgery> = [
  ["struck through", looked("<w:strike/>")],
  ["struck through twice", looked('<w:dstrike w:val="1"/>')],
  ["hidden", looked("<w:vanish/>")],
  ["white", looked('<w:color w:val="FFFFFF"/>')],
  ["nearly white", looked('<w:color w:val="F4F1EC"/>')],
  ["white by the theme", looked('<w:color w:val="000000" w:themeColor="background1"/>')],
  ["in one point", looked('<w:sz w:val="2"/>')],
  ["squeezed", looked('<w:w w:val="1"/>')],
  ["letter upon letter", looked('<w:spacing w:val="-200"/>')],
  ["lifted off the page", looked('<w:position w:val="3000"/>')],
  ["on black", looked('<w:shd w:val="clear" w:fill="101010"/>')],
  ["in black marker", looked('<w:highlight w:val="black"/>')],
  ["in dingbats", looked('<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')],
  ["turned round", looked("<w:rtl/>")],
  ["as an exponent", looked('<w:vertAlign w:val="superscript"/>')],
  ["without letters", looked('<w14:textFill xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"/>')],
  [
    "under another prefix",
    looked('<x:vanish xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>')
  ],
  ["hidden behind a bracket", looked('<w:vanish w:note=">"/>')],
  ["lines of no height", paragraph('<w:spacing w:line="1" w:lineRule="exact"/>')],
  ["off the page", paragraph('<w:ind w:left="-20000"/>')],
  ["in a frame over others", paragraph('<w:framePr w:w="1" w:hSpace="0"/>')],
  ["in a hidden row", (text) => text.replace(/<w:trPr>(?!.*<w:trPr>)/su, "<w:trPr><w:hidden/>")],
  ["in a row of no height", (text) => text.replace(/<w:trPr>/u, '<w:trPr><w:trHeight w:val="1" w:hRule="exact"/>')],
  ["in a merged cell", (text) => text.replace(/<\/w:tcPr>(?=(?:(?!<\/w:tc>).)*Kommune 3)/su, "<w:vMerge/></w:tcPr>")],
  [
    "a tracked deletion",
    (text) => text.replace(/(<w:r>)(?=<w:t[^>]*>Today )(.*?<\/w:r>)/su, '<w:del w:id="9" w:author="x">$1$2</w:del>')
  ],
  [
    "in the question of a field",
    (text) =>
      text.replace(
        /(<w:r><w:t[^>]*>Today .*?<\/w:r>)/su,
        (run) =>
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
      )
  ]
]

export const addedWords: ReadonlyArray<Forgery> = [
  ["a tracked insertion", before('<w:ins w:id="9" w:author="x"><w:r><w:t>Not so: </w:t></w:r></w:ins>')],
  ["a sign", before('<w:r><w:sym w:font="Symbol" w:char="F0D8"/></w:r>')],
  [
    "a formula",
    before(
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>12</m:t></m:r></m:oMath>'
    )
  ],
  [
    "a text box",
    before(
      '<w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent><w:p><w:r><w:t>No</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>'
    )
  ],
  ["a field with its own answer", before(field('QUOTE "No "', "<w:r><w:t>No </w:t></w:r>"))],
  ["a field that will answer otherwise", before(field('QUOTE "No "', ""))],
  ["raw text", (text) => text.replace(/(<w:t[^>]*>)(?=Today )/u, "$1<![CDATA[Not ]]>")],
  [
    "a content control",
    (text) =>
      text.replace(
        /(<w:r><w:t[^>]*>Today .*?<\/w:r>)/su,
        '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>$1</w:sdtContent></w:sdt>'
      )
  ]
]

export const changedParts: ReadonlyArray<Forgery> = [
  ["the marking of the page", (text) => text.replace(/Internal(?=<)/u, "Public")],
  ["the foot of the page", (text) => text.replace(/Page /u, "Leaf ")],
  ["a footnote", (text) => text.replace(/full-time post/u, "half-time post")],
  ["the title of the file", (text) => text.replace(/<dc:title>[^<]*/u, "<dc:title>Another")],
  ["the author of the file", (text) => text.replace(/<dc:creator>[^<]*/u, "<dc:creator>Nord")],
  ["an alternative text", (text) => text.replace(/(descr="[^"]*?)\d/u, "$19")],
  ["the description of a table", (text) => text.replace(/(<w:tblDescription w:val=")[^"]*/u, "$1Another")],
  ["a cut picture", (text) => text.replace(/<a:srcRect\/>/u, '<a:srcRect l="50000"/>')],
  ["a picture of a point", (text) => text.replace(/<wp:extent cx="\d+"/u, '<wp:extent cx="9525"')],
  ["a picture turned round", (text) => text.replace(/<a:xfrm>/u, '<a:xfrm flipH="1">')],
  ["a reference", (text) => text.replace(/(REF _Ref\d+)\d \\h/u, "$19 \\h")],
  ["a bookmark round other words", (text) => text.replaceAll(/(<w:bookmarkStart[^>]*>)(<w:r>.*?<\/w:r>)/gsu, "$2$1")],
  [
    "cells under other heads",
    (text) => text.replace(/<w:tcPr>(?=(?:(?!<\/w:tr>).)*Kommune 3)/su, '<w:tcPr><w:gridSpan w:val="2"/>')
  ]
]

export const RELATIONS = "word/_rels/document.xml.rels"
export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

/** What is done to the file around the words. */
export const changedAround: ReadonlyArray<readonly [what: string, forge: (parts: Parts) => Parts]> = [
  [
    "another document in its place",
    (parts) => ({
      ...parts,
      "word/other.xml": parts["word/document.xml"]!.replace("Today", "Never"),
      "word/_rels/other.xml.rels": parts[RELATIONS]!,
      "_rels/.rels": parts["_rels/.rels"]!.replace("word/document.xml", "word/other.xml")
    })
  ],
  [
    "another foot in its place",
    (parts) => ({
      ...parts,
      "word/other.xml": parts["word/footer1.xml"]!.replace("Page ", "Void "),
      [RELATIONS]: parts[RELATIONS]!.replace("footer1.xml", "other.xml")
    })
  ],
  ["the head taken out", inPart("word/document.xml", (text) => text.replace(/<w:headerReference[^>]*>/u, ""))],
  [
    "a first page without a head",
    inPart("word/document.xml", (text) => text.replace("</w:sectPr>", "<w:titlePg/></w:sectPr>"))
  ],
  [
    "even pages without a head",
    inPart("word/settings.xml", (text) =>
      text.replace('<w:evenAndOddHeaders w:val="false"/>', "<w:evenAndOddHeaders/>")
    )
  ],
  [
    "a style that hides",
    inPart("word/styles.xml", (text) =>
      text.replace(/(w:styleId="MemoCallout".*?<w:rPr>|w:styleId="MemoTable".*?<w:rPr>)/su, "$1<w:vanish/>")
    )
  ],
  [
    "white letters for all",
    inPart("word/styles.xml", (text) => text.replace(/(<w:rPrDefault><w:rPr>.*?<w:color w:val=")[^"]*/su, "$1fefefe"))
  ],
  [
    "bullets that say something",
    inPart("word/numbering.xml", (text) => text.replace('w:val="\u2022"', 'w:val="Not: "'))
  ],
  [
    "a number before a figure",
    (parts) => ({
      ...parts,
      "word/document.xml": paragraph('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>')(
        parts["word/document.xml"]!
      ),
      "word/numbering.xml": parts["word/numbering.xml"]!.replace(
        "</w:numbering>",
        '<w:num w:numId="77"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1"/></w:lvl></w:lvlOverride></w:num></w:numbering>'
      )
    })
  ],
  [
    "another font in the place of its own",
    inPart("word/_rels/fontTable.xml.rels", (text) => text.replace("font1.odttf", "font2.odttf"))
  ],
  [
    "a document inside",
    inPart(RELATIONS, (text) =>
      text.replace(
        "</Relationships>",
        `<Relationship Id="x" Type="${office}/aFChunk" Target="../customXml/item1.xml"/></Relationships>`
      )
    )
  ],
  [
    "a picture from elsewhere",
    inPart(RELATIONS, (text) =>
      text.replace(/Target="media\/[^"]*"/u, 'Target="https://x.dk/a.png" TargetMode="External"')
    )
  ],
  [
    "a comment",
    (parts) => ({
      ...parts,
      "word/comments.xml": `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0"><w:p><w:r><w:t>No</w:t></w:r></w:p></w:comment></w:comments>`,
      [RELATIONS]: parts[RELATIONS]!.replace(
        "</Relationships>",
        `<Relationship Id="x" Type="${office}/comments" Target="comments.xml"/></Relationships>`
      )
    })
  ]
]
