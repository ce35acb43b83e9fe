/** The Word styles of a memo; an agency template replaces those that it has itself. */
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  LevelFormat,
  type INumberingOptions,
  type IStylesOptions
} from "docx"
import { fontFamily } from "../charts/fonts.ts"
import { palette } from "../charts/palette.ts"
import { memoColours } from "./memoColours.ts"

/** Hexadecimal colour as Word writes it. */
export const hex = (colour: string): string => colour.slice(1)

/** Styles in the language of the text; sizes are half points, distances twentieths of a point. */
export const docxStyles = (locale: string): IStylesOptions => {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: fontFamily, size, bold: true, color: hex(palette.navy) },
    paragraph: { spacing: { before, after, ...single }, keepNext: true, keepLines: true }
  })
  const small = { size: 19 }
  return {
    default: {
      document: {
        run: { font: fontFamily, size: 20, color: hex(palette.ink), language: { value: locale } },
        paragraph: { spacing: { after: 36, line: 212, lineRule: LineRuleType.AUTO } }
      },
      title: {
        run: { font: fontFamily, size: 36, bold: true, color: hex(palette.ink) },
        paragraph: { spacing: { after: 40, ...single }, keepNext: true }
      },
      heading1: heading(27, 110, 30),
      heading2: heading(23, 100, 30),
      heading3: heading(21, 110, 30),
      caption: {
        run: { ...small, italics: false, bold: false, color: hex(palette.ink) },
        paragraph: { spacing: { before: 80, after: 40, ...tight } }
      },
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 20, ...tight } } }
    },
    paragraphStyles: [
      own("Subtitle", "Subtitle", { size: 25, color: hex(palette.grey) }, { spacing: { after: 80, ...single } }),
      own(
        "MemoKicker",
        "Memo Kicker",
        { size: 18, bold: true, allCaps: true, characterSpacing: 24, color: hex(memoColours.link) },
        { spacing: { after: 0, ...single }, keepNext: true }
      ),
      own("MemoHead", "Memo Head", small, { spacing: { before: 0, after: 10, ...single } }),
      own(
        "MemoCalloutTitle",
        "Memo Callout Title",
        { bold: true, color: hex(memoColours.calloutTitle) },
        { spacing: { after: 50 }, keepNext: true }
      ),
      own("MemoCallout", "Memo Callout", {}, { spacing: { after: 40 } }),
      own("MemoTable", "Memo Table", {}, { spacing: { before: 6, after: 6, ...tight } }),
      own(
        "MemoTableHeader",
        "Memo Table Header",
        { bold: true },
        { spacing: { before: 6, after: 6, ...tight }, keepNext: true }
      ),
      own(
        "MemoNote",
        "Memo Note",
        { size: 18, color: hex(palette.grey) },
        { spacing: { before: 30, after: 80, ...tight } }
      ),
      own("MemoFigure", "Memo Figure", {}, { spacing: { before: 40, after: 0, ...single }, keepNext: true }),
      own(
        "MemoMarking",
        "Memo Marking",
        { bold: true, size: 20, characterSpacing: 14, color: hex(palette.rust) },
        { alignment: AlignmentType.RIGHT, spacing: { after: 0, ...single } }
      ),
      own("MemoFooter", "Memo Footer", { size: 17, color: hex(palette.grey) }, { spacing: { after: 0, ...single } }),
      own("MemoList", "Memo List", {}, { spacing: { after: 36 }, contextualSpacing: true })
    ]
  }
}

// Without the rule, Word and LibreOffice read the line height as exact, and cut pictures and titles.
/** Lines of tables, captions and notes stand closer than those of a text. A picture in such a line would be cut. */
const tight = { line: 206, lineRule: LineRuleType.AUTO } as const
const single = { line: 240, lineRule: LineRuleType.AUTO } as const

type OwnStyle = NonNullable<IStylesOptions["paragraphStyles"]>[number]

const own = (
  id: string,
  name: string,
  run: NonNullable<OwnStyle["run"]>,
  paragraph: NonNullable<OwnStyle["paragraph"]>
): OwnStyle => ({ id, name, basedOn: "Normal", quickFormat: true, run, paragraph })

export const bullets = "memo-bullets"

/** The bullets of lists. */
export const docxNumbering: INumberingOptions = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.LEFT,
          // In another font the bullet would set the height of its line.
          style: { run: { font: fontFamily }, paragraph: { indent: { left: 400, hanging: 260 } } }
        }
      ]
    }
  ]
}

const line = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color: hex(color) })

/** Table rules in eighths of a point. */
export const rules = {
  none: { style: BorderStyle.NONE, size: 0, color: "auto" },
  edge: line(9, palette.ink),
  total: line(6, palette.ink),
  row: line(4, memoColours.hairline),
  head: line(5, memoColours.rule),
  callout: line(28, memoColours.calloutBar)
} as const
