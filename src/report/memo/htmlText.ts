/** Words as they stand in HTML. */
import { cellWords } from "./breakable.ts"

/** Words in a cell, whose long ones may be broken. */
export const cellHtml = (words: string, longest: number): string =>
  cellWords(words, longest, "\u200b", "\u00ad").split("\u200b").map(escaped).join("<wbr>")

export const escaped = (words: string): string =>
  words
    // Control characters are errors in HTML, escaped or not.
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
