/** Makes a tagged PDF of a memo with Typst. */
import type { Memo } from "./Memo.ts"
import { typeset, type Typeset } from "./typeset.ts"
import { typstSource } from "./typstSource.ts"

/**
 * The bytes of a PDF with tags, title, language, alternative texts, embedded letters and the claims as an attachment.
 * The same memo gives the same bytes, wherever it is set.
 *
 * @param font for the letters that the memo's own font lacks: the bytes of a TTF or OTF
 *
 * @throws MemoDefect for a memo that does not hold together; FontMissing when the fonts are not installed; PdfFailed
 */
export const writePdf = async (memo: Memo, set: Typeset = typeset, font?: Uint8Array): Promise<Uint8Array> =>
  set({ ...typstSource(memo), font })
