/** A copy of the built program beside an installation that lacks fonts: what it says, and that nothing is written. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ended, mainPath } from "../support/casecap.ts"
import { memoFiles } from "../support/memoPair.ts"

const trueType = "@expo-google-fonts/source-sans-3"
const web = "@fontsource/source-sans-3"
const italic = `${trueType}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`
const fonts = [
  `${trueType}/400Regular/SourceSans3_400Regular.ttf`,
  italic,
  `${trueType}/600SemiBold/SourceSans3_600SemiBold.ttf`,
  `${trueType}/700Bold/SourceSans3_700Bold.ttf`,
  ...["400-normal", "400-italic", "600-normal", "700-normal"].map(
    (face) => `${web}/files/source-sans-3-latin-${face}.woff2`
  )
]
const outputs = ["memo.docx", "memo.pdf", "memo.html", "memo.md"]

let folder = ""
const installed = (name: string) => join(folder, "node_modules", name)
const realModule = (name: string) => join(process.cwd(), "node_modules", name)

/** The packages that the program loads when it runs, by links; the fonts file by file, but for those `without`. */
const install = (without: (font: string) => boolean = () => false) => {
  rmSync(installed("."), { recursive: true, force: true })
  mkdirSync(installed("."))
  for (const scope of ["@resvg", "@myriaddreamin"]) symlinkSync(realModule(scope), installed(scope))
  for (const name of [trueType, web]) {
    mkdirSync(installed(name), { recursive: true })
    // A package that says what it exports is the only one that is asked, whatever lies in the folders above the test.
    writeFileSync(join(installed(name), "package.json"), JSON.stringify({ name, exports: { "./*": "./*" } }))
  }
  for (const font of fonts.filter((one) => !without(one))) {
    mkdirSync(dirname(installed(font)), { recursive: true })
    symlinkSync(realModule(font), installed(font))
  }
}

const memo = async (names: ReadonlyArray<string>, lang: "da" | "en") => {
  const work = mkdtempSync(join(folder, "work-"))
  for (const [name, text] of Object.entries(memoFiles())) writeFileSync(join(work, name), text)
  const files = names.flatMap((name) => ["-o", name])
  const args = ["memo", "0.yaml", "1.yaml", "--draws", "1024", "--lang", lang, ...files]
  const { code, stdout, stderr } = await ended(join(folder, "dist", "main.js"), args, { folder: work })
  const written = readdirSync(work).filter((name) => !(name in memoFiles()))
  return { code, stdout, stderr, written }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "casecap-fonts-"))
  cpSync(dirname(mainPath), join(folder, "dist"), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("a memo", () => {
  it("is written where every font is installed", async () => {
    install()
    const { code, written } = await memo(outputs, "en")
    expect(code).toBe(0)
    expect(written).toEqual(expect.arrayContaining(outputs))
  })

  it("says which font is missing, where it was sought and what to do, and writes nothing", async () => {
    install((font) => font.startsWith(trueType))
    const found = await memo(outputs, "en")
    expect(found).toEqual({
      code: 66,
      stdout: "",
      stderr:
        `error: font Source Sans 3 regular is in no node_modules, neither in ${join(folder, "dist")} nor in the ` +
        `folders above it (Cannot find module '${installed(fonts[0]!)}'); ` +
        "run npm ci in the casecap folder, or install casecap again\n",
      written: []
    })
    expect((await memo(["memo.md"], "da")).stderr).toBe(
      `fejl: skrifttypen Source Sans 3 normal findes ikke i node_modules, hverken i ${join(folder, "dist")} eller i ` +
        `mapperne derover (Cannot find module '${installed(fonts[0]!)}'); ` +
        "kør npm ci i casecap-mappen, eller installér casecap igen\n"
    )
  })

  it.each(["docx", "pdf"])("in %s and Markdown is refused for a face that Markdown does without", async (format) => {
    install((font) => font === italic)
    const found = await memo(["memo.md", `memo.${format}`], "da")
    expect(found).toEqual({ code: 66, stdout: "", stderr: expect.any(String), written: [] })
    expect(found.stderr).toMatch(/^fejl: skrifttypen Source Sans 3 kursiv findes ikke .*\n$/u)
    expect((await memo(["memo.md"], "da")).code).toBe(0)
  })

  it("in HTML and Markdown is refused for the web's own fonts", async () => {
    install((font) => font.startsWith(web))
    const found = await memo(["memo.md", "memo.html"], "en")
    expect(found).toEqual({ code: 66, stdout: "", stderr: expect.any(String), written: [] })
    expect(found.stderr).toContain("font Source Sans 3 regular is in no node_modules")
    expect(found.stderr).toContain(installed(web))
  })

  it.each(["docx", "pdf"])("in %s is refused for a font that cannot be read", async (format) => {
    install((font) => font === italic)
    // Too large for Node, root or not; it takes no room on disk.
    mkdirSync(dirname(installed(italic)), { recursive: true })
    writeFileSync(installed(italic), "")
    truncateSync(installed(italic), 3 * 1024 ** 3)
    const { code, stderr, written } = await memo([`memo.${format}`], "da")
    expect([code, written]).toEqual([66, []])
    expect(stderr).toContain(`fejl: skrifttypen Source Sans 3 kursiv kan ikke læses: ${installed(italic)} (`)
  })
})
