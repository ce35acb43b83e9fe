/** The lines of a memo in any of its formats; each format's reader loads only when asked. */
import { readText } from "../memoFile.ts"
import type { DocumentLine } from "./DocumentLine.ts"

/**
 * @param picture the text of a picture beside a Markdown memo, by its name
 * @throws RecordUnreadable for a file that cannot be read as what it is
 */
export const documentLines = async (
  bytes: Uint8Array,
  format: "docx" | "html" | "md" | "pdf",
  picture: (name: string) => string | undefined
): Promise<ReadonlyArray<DocumentLine>> => {
  switch (format) {
    case "md":
      return (await import("./markdownLines.ts")).markdownLines(readText(bytes), picture)
    case "html":
      return (await import("./htmlLines.ts")).htmlLines(readText(bytes))
    case "docx":
      return (await import("./docxLines.ts")).docxLines(bytes)
    case "pdf":
      return (await import("./pdfLines.ts")).pdfLines(bytes)
  }
}
