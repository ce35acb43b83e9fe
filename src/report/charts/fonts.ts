/** Finds the font files that travel with the package, so that every machine draws the same letters. */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

export const fontFamily = "Source Sans 3"

export type FontFace = "regular" | "italic" | "semibold" | "bold"

/** A font package that should have been installed with casecap is not there. */
export class FontMissing extends Error {
  readonly _tag = "FontMissing"
  readonly file: string
  readonly inDanish: string
  constructor(file: string) {
    super(`font file ${file} not found: run npm ci in the casecap folder`)
    this.file = file
    this.inDanish = `skrifttypefilen ${file} findes ikke: kør npm ci i casecap-mappen`
  }
}

/**
 * The path of a TTF face, for programs that read font files (resvg, Typst).
 *
 * @throws FontMissing when the font package is not installed
 */
export const fontFile = (face: FontFace): string => resolveFont(trueTypeFiles[face])

/** The bytes of a TTF face; read once per process. */
export const fontBytes = (face: FontFace): Buffer => readOnce(fontFile(face))

/** The bytes of a face as WOFF2 with Latin letters only (about 16 kB), to be embedded in HTML. */
export const webFontBytes = (face: FontFace): Buffer => readOnce(resolveFont(webFiles[face]))

const trueTypeFiles: Readonly<Record<FontFace, string>> = {
  regular: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  italic: "@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
  semibold: "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  bold: "@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf"
}

const webFiles: Readonly<Record<FontFace, string>> = {
  regular: "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2",
  italic: "@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2",
  semibold: "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2",
  bold: "@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2"
}

const resolveFont = (file: string): string => {
  try {
    return createRequire(import.meta.url).resolve(file)
  } catch {
    throw new FontMissing(file)
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
