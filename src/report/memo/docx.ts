/** Makes a Word document of a memo: real styles, captions and references that are fields, footnotes and the claims. */
import type { Memo } from "./Memo.ts"
import { recordOf } from "./recordOf.ts"
import { describeTables } from "./docxTables.ts"
import { outlineOf } from "./outline.ts"

export interface DocxOptions {
  /** The bytes of a .docx or .dotx whose styles, theme, page setup, headers and footers are used. */
  readonly template?: Uint8Array
}

/**
 * The bytes of a .docx. The same memo and template give the same bytes.
 *
 * @throws MemoDefect for a memo that does not hold together; TemplateUnreadable; FontMissing
 */
export const writeDocx = async (memo: Memo, options: DocxOptions = {}): Promise<Uint8Array> => {
  const outline = outlineOf(memo)
  const [{ readTemplate, applyTemplate }, { finishParts }, { embedFonts }, assembly] = await Promise.all([
    import("./docxTemplate.ts"),
    import("./docxParts.ts"),
    import("./docxFonts.ts"),
    import("./docxAssembly.ts")
  ])
  const template = options.template === undefined ? undefined : readTemplate(options.template)
  const parts = new Map(await assembly.assemble(memo, outline, template?.textWidth))
  describeTables(parts, memo, outline)
  if (template === undefined) embedFonts(parts)
  const record = recordOf(memo)
  const { locale } = memo.words
  return finishParts(template === undefined ? parts : applyTemplate(parts, template, locale), {
    record,
    date: memo.date,
    locale
  })
}
