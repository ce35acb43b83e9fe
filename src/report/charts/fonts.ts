/** Finds the font files that travel with the package, so that every machine draws the same letters. */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

export const fontFamily = "Source Sans 3"

export type FontFace = "regular" | "italic" | "semibold" | "bold"

/** A font package that should have been installed with casecap is not there. */
class FontMissing extends Error {
  readonly _tag = "FontMissing"
  readonly font: string
  readonly inDanish: string
  constructor(font: string) {
    super(`font ${font} not found: run npm ci in the casecap folder`)
    this.font = font
    this.inDanish = `skrifttypen ${font} findes ikke: kør npm ci i casecap-mappen`
  }
}

/**
 * The path of a TTF face, for programs that read font files (resvg, Typst).
 *
 * @throws FontMissing when the font package is not installed
 */
export const fontFile = (face: FontFace): string => located(face, trueTypeFiles)

/** The bytes of a TTF face; read once per process. */
export const fontBytes = (face: FontFace): Buffer => readOnce(fontFile(face))

/** The bytes of a face as WOFF2 with Latin letters only (about 16 kB), to be embedded in HTML. */
export const webFontBytes = (face: FontFace): Buffer => readOnce(located(face, webFiles))

// Files of packages are found by where this file runs from, also when it is bundled.
const require = createRequire(import.meta.url)

const trueTypeFiles: Readonly<Record<FontFace, () => string>> = {
  regular: () => require.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  italic: () => require.resolve("@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf"),
  semibold: () => require.resolve("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
  bold: () => require.resolve("@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf")
}

const webFiles: Readonly<Record<FontFace, () => string>> = {
  regular: () => require.resolve("@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2"),
  italic: () => require.resolve("@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2"),
  semibold: () => require.resolve("@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2"),
  bold: () => require.resolve("@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2")
}

const located = (face: FontFace, files: Readonly<Record<FontFace, () => string>>): string => {
  try {
    return files[face]()
  } catch {
    throw new FontMissing(`${fontFamily} ${face}`)
  }
}

const read = new Map<string, Buffer>()

const readOnce = (path: string): Buffer => {
  const known = read.get(path)
  if (known !== undefined) return known
  const bytes = readFileSync(path)
  read.set(path, bytes)
  return bytes
}
