/** Finds the font files that travel with the package, so that every machine draws the same letters. */
import { say, type Text, textIn } from "../../words/Lang.ts"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { fontFamily } from "./fontFamily.ts"

export { fontFamily } from "./fontFamily.ts"

export type FontFace = "regular" | "italic" | "semibold" | "bold"

/** A font that should have been installed with casecap is not there or cannot be read. */
class FontMissing extends Error {
  readonly _tag = "FontMissing"
  readonly text: Text
  constructor(face: FontFace, problem: (name: { readonly font: string; readonly face: Text }) => Text) {
    const text = problem({ font: fontFamily, face: faces[face] })
    super(textIn(text, "en"))
    this.text = text
  }
}

const faces: Readonly<Record<FontFace, Text>> = {
  regular: say("documents.regular"),
  italic: say("documents.italic"),
  semibold: say("documents.semibold"),
  bold: say("documents.bold")
}

/**
 * The path of a TTF face, for programs that read font files (resvg).
 *
 * @throws FontMissing when it is not installed, or cannot be read: such programs would draw no letters and say nothing
 */
export const fontFile = (face: FontFace): string => {
  const path = located(face, trueTypeFiles)
  readOnce(face, path)
  return path
}

/** The bytes of a TTF face; read once per process. Throws FontMissing. */
export const fontBytes = (face: FontFace): Buffer => readOnce(face, located(face, trueTypeFiles))

/** The bytes of a face as WOFF2 with Latin letters only (about 16 kB), to be embedded in HTML. Throws FontMissing. */
export const webFontBytes = (face: FontFace): Buffer => readOnce(face, located(face, webFiles))

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
  } catch (cause) {
    const folder = dirname(fileURLToPath(import.meta.url))
    const reason = reasonOf(cause)
    throw new FontMissing(face, ({ font, face }) => say("documents.fontMissing", { font, face, folder, reason }))
  }
}

const read = new Map<string, Buffer>()

const readOnce = (face: FontFace, path: string): Buffer => {
  const known = read.get(path)
  if (known !== undefined) return known
  try {
    const bytes = readFileSync(path)
    read.set(path, bytes)
    return bytes
  } catch (cause) {
    const reason = reasonOf(cause)
    throw new FontMissing(face, ({ font, face }) => say("documents.fontUnreadable", { font, face, path, reason }))
  }
}

/** What the system says, which names the file; below its first line Node lists who asked for it. */
const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause)
