/** What is said of files that casecap writes and waits for, in English. */
import type { Holes } from "../../Holes.ts"

export const documents = () => ({
  waiting: ({ guard }: Holes<"guard">): string =>
    `waiting for another run (${guard}); delete that file if no other casecap runs`,
  noGlyphs: ({ signs }: Holes<"signs">): string =>
    `the letters of the PDF have no signs for ${signs}: they are shown as boxes; name a font that has them with --font FILE, or use .docx or .html`,
  noFont: "no font with letters: give a single TTF or OTF file",
  notInFormulas: ({ list }: Holes<"list">): string =>
    `--live: the formulas do not know ${list}; without --live the figures are values`,
  damaged: "the template is not a Word file with styles: save it as .docx or .dotx and try again",
  tooLarge: "unpacked, the template is far larger than a Word template: save it again in Word without large pictures",
  regular: "regular",
  italic: "italic",
  semibold: "semibold",
  bold: "bold",
  fontMissing: ({ font, face, folder, reason }: Holes<"font" | "face" | "folder" | "reason">): string =>
    `font ${font} ${face} is in no node_modules, neither in ${folder} nor in the folders above it (${reason}); run npm ci in the casecap folder, or install casecap again`,
  fontUnreadable: ({ font, face, path, reason }: Holes<"font" | "face" | "path" | "reason">): string =>
    `font ${font} ${face} cannot be read: ${path} (${reason}); run npm ci in the casecap folder, or install casecap again`
})
