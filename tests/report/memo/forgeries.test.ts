/** Forgeries of a memo in Markdown, HTML and PDF: whoever has the scenarios finds what is changed, added or hidden. */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { editedWords, type Forgery, memoFolder } from "../../support/forgery.ts"

const { at, checked, placesIn } = memoFolder(["md", "html", "pdf"])

const inMarkdown: ReadonlyArray<Forgery> = [
  ["a sentence struck through", (text) => text.replace(/^(Today .*)$/mu, "~~$1~~")],
  ["a sentence in a comment", (text) => text.replace(/^(Today .*)$/mu, "<!-- $1 -->")],
  ["a comment of HTML", (text) => text.replace(/^(Today .*)$/mu, "$1\n\n<!-- no -->")],
  ["a picture in HTML", (text) => text.replace(/^(Today .*)$/mu, '$1\n\n<img src="x.png">')],
  ["a row taken out", (text) => text.replace(/^\| Kommune 3 .*\n/mu, "")],
  ["two rows changed round", (text) => text.replace(/^(\| Kommune 3 .*\n)(\| Kommune 4 .*\n)/mu, "$2$1")],
  ["a table that an empty line ends", (text) => text.replace(/^(\| Kommune 3 .*\n)/mu, "$1\n")],
  ["two passages made one", (text) => text.replace(/\n\n(?=Today )/u, "\n")],
  ["another picture", (text) => text.replace(/notat-figure-1\.svg/u, "notat-figure-2.svg")],
  [
    "a picture seen through its address",
    (text) => text.replace(/notat-figure-1\.svg/u, "notat-figure-1.svg#svgView(viewBox(0,0,1,1))")
  ],
  ["a reference to another table", (text) => text.replace(/(?<=\[table\u00a0\d\]\(#)[^)]*/iu, "elsewhere")],
  ["markup that hides", (text) => text.replace(/^(Today .*)$/mu, "<span hidden>$1</span>")],
  ["a footnote", (text) => text.replace(/^(\[\^1\]:.*)year/mu, "$1month")],
  ["words in an alternative text", (text) => text.replace(/(!\[[^\]]*)\d(?=[^\]]*\])/u, "$19")],
  ["words in the block of the record", (text) => text.replace(/\n```\s*$/u, "\nThe ministry agrees.\n```\n")],
  ["words behind the record", (text) => `${text}\nThe ministry agrees.\n`],
  ["an indented end of the record", (text) => text.replace(/\n```\s*$/u, "\n   ```\nThe ministry agrees.\n```\n")]
]

const RECORD = /<script type="text\/plain" id="casecap-memo">[^<]*<\/script>/u

const inHtml: ReadonlyArray<Forgery> = [
  ["a sentence struck through", (text) => text.replace(/<p>(Today .*?)<\/p>/su, "<p><del>$1</del></p>")],
  [
    "a style that hides a cell",
    (text) => text.replace('<td class="number">', '<td class="number" style="color:#fff">')
  ],
  ["a sheet that hides a class", (text) => text.replace("</style>", ".callout{display:none}</style>")],
  ["words of a style sheet", (text) => text.replace("</style>", 'p::before{content:"Not so: "}</style>')],
  ["a second style sheet", (text) => text.replace("</main>", "<style>table{color:#fff}</style></main>")],
  ["a script", (text) => text.replace("</main>", "<script>document.title='x'</script></main>")],
  ["what runs on loading", (text) => text.replace("<main>", '<main onload="x()">')],
  ["the name of the window", (text) => text.replace(/<title>[^<]*/u, "<title>Another")],
  ["the author", (text) => text.replace(/(name="author" content=")[^"]*/u, "$1Nord")],
  ["a tooltip", (text) => text.replace("<main>", '<main title="Withdrawn">')],
  ["what a picture says", (text) => text.replace(/(<text[^>]*>(?:<tspan[^>]*>)?[^<]*?)\d/u, "$19")],
  ["words in a picture", (text) => text.replace("</svg>", '<text x="1" y="9">No</text></svg>')],
  ["the length of a bar", (text) => text.replace(/(<rect[^>]*width=")(\d)/u, "$19$2")],
  ["the path behind a name", (text) => text.replace(/(<span title=")[^"]*/u, "$1workingTime.other")],
  [
    "a page that goes elsewhere",
    (text) => text.replace("</head>", '<meta http-equiv="refresh" content="1;url=x"></head>')
  ],
  ["a frame over it", (text) => text.replace("</body>", '<iframe srcdoc="No"></iframe></body>')],
  ["a record that swallows the rest", (text) => text.replace("<main>", '<main><script id="casecap-memo"/>')],
  [
    "words behind a record that ends early",
    (text) =>
      text.replace(
        RECORD,
        (record) => `${record}${record.replace("</script>", "</script ><p>The ministry agrees.</p></script>")}`
      )
  ],
  [
    "a record that ends early",
    (text) =>
      text.replace(RECORD, (record) => record.replace("</script>", "</script ><p>The ministry agrees.</p></script>"))
  ],
  ["a comment", (text) => text.replace("<main>", "<main><!--[if IE]>No<![endif]-->")]
]

describe.each(["md", "html"] as const)("a memo in %s", (format) => {
  it("that nobody has touched holds", async () => {
    expect(await checked(`notat.${format}`)).toMatchObject({ tag: undefined, places: [] })
  })

  it.each([...editedWords, ...(format === "md" ? inMarkdown : inHtml)])(
    "with %s changed is found out",
    async (_what, forge) => {
      const text = readFileSync(at(`notat.${format}`), "utf8")
      const changed = forge(text)
      expect(changed).not.toBe(text)
      writeFileSync(at(`forged.${format}`), changed)
      expect(await placesIn(`forged.${format}`)).not.toEqual([])
    }
  )
})

describe("a memo in HTML", () => {
  it("says where words are hidden", async () => {
    const text = readFileSync(at("notat.html"), "utf8").replace(/<p>(?=Today )/u, "<p hidden>")
    writeFileSync(at("forged.html"), text)
    const { places } = await checked("forged.html")
    expect(places).toMatchObject([
      { kind: "picture", says: expect.stringMatching(/^<p hidden>/u), should: expect.stringMatching(/^<p>/u) }
    ])
  })
})

describe("a picture beside a memo in Markdown", () => {
  const forgeries: ReadonlyArray<Forgery> = [
    ["a figure", (svg) => svg.replace(/(<text[^>]*>(?:<tspan[^>]*>)?[^<]*?)\d/u, "$19")],
    ["a longer bar", (svg) => svg.replace(/width="(\d)/u, 'width="9$1')],
    ["a style", (svg) => svg.replace("</svg>", "<style>text{display:none}</style></svg>")],
    ["words outside a text", (svg) => svg.replace("</svg>", "<foreignObject><p>No</p></foreignObject></svg>")]
  ]
  it.each(forgeries)("with %s changed is found out", async (_what, forge) => {
    const svg = readFileSync(at("notat-figure-1.svg"), "utf8")
    expect(forge(svg)).not.toBe(svg)
    writeFileSync(at("notat-figure-1.svg"), forge(svg))
    expect((await checked("notat.md")).tag).toBe("ChecksFailed")
    writeFileSync(at("notat-figure-1.svg"), svg)
  })

  it("under an address that readers cut at its question mark is not taken for it", async () => {
    copyFileSync(at("notat-figure-1.svg"), at("notat-figure-1.svg?x"))
    const text = readFileSync(at("notat.md"), "utf8").replace("notat-figure-1.svg", "notat-figure-1.svg?x")
    writeFileSync(at("forged.md"), text)
    expect(existsSync(at("notat-figure-1.svg?x"))).toBe(true)
    expect((await checked("forged.md")).tag).toBe("ChecksFailed")
  })
})

describe("a memo in PDF", () => {
  const bytes = () => readFileSync(at("notat.pdf")).toString("latin1")
  const over = (annotation: string) => (text: string) => text.replace(/\/Annots \[/u, `/Annots [${annotation} `)
  const forgeries: ReadonlyArray<Forgery> = [
    ["the title of its properties", (text) => text.replace(/\/Title \([^)]/u, "/Title (X")],
    ["the title of its metadata", (text) => text.replace(/(x-default">)./u, "$1X")],
    ["the author", (text) => text.replace(/\/Author \(S/u, "/Author (N")],
    ["a note laid over it", over("<</Type /Annot /Subtype /FreeText /Rect [50 50 400 700] /Contents (No)>>")],
    ["a white square over it", over("<</Type /Annot /Subtype /Square /Rect [50 50 400 700] /IC [1 1 1]>>")],
    ["something appended", (text) => `${text}\n9999 0 obj\n<</Type /Annot>>\nendobj\n`],
    ["the alternative text of a link", (text) => text.replace(/\/Contents \(./u, "/Contents (X")],
    ["where a link leads", (text) => text.replace(/(\/Rect \[)\d/u, "$19")]
  ]
  it("that nobody has touched holds", async () => {
    expect(await checked("notat.pdf")).toMatchObject({ tag: undefined, places: [] })
  })

  it.each(forgeries)("with %s changed is found out", async (_what, forge) => {
    const changed = forge(bytes())
    expect(changed).not.toBe(bytes())
    writeFileSync(at("forged.pdf"), Buffer.from(changed, "latin1"))
    expect(await placesIn("forged.pdf")).not.toEqual([])
  })
})
